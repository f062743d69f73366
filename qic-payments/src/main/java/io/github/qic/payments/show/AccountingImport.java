package io.github.qic.payments.show;

import io.github.qic.core.show.Table;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.invoice.BillingDocument;
import java.util.List;
import java.util.Objects;

/**
 * Issued documents as files that a supplier imports into its own accounts, with the columns of the published templates. A line is one
 * item at its amount, since these programs multiply quantity and price again and round in their own way; a document with VAT is one
 * line, so that its VAT is calculated once, as on the document itself.
 */
public final class AccountingImport {
    private AccountingImport() {}

    /**
     * {@return sales invoices and credit notes for Xero} A document of negative total is imported as a credit note. Dates are
     * {@code DD/MM/YYYY}. At most 500 documents a file (Xero, import of sales invoices).
     *
     * @throws InvalidValueException if there are more documents, or the customer is longer than 255 characters
     */
    public static Table xero(List<? extends BillingDocument> documents, AccountingCodes codes) {
        return new XeroImport(codes).table(documents);
    }

    /**
     * {@return quick entries of sales for Sage Accounting} Dates are {@code DD-MM-YYYY}; amounts of credit notes are positive, as their
     * type says what they are (Sage, file format for quick entries).
     *
     * @throws InvalidValueException if the customer reference is longer than 10 characters or the ledger account than 8 digits, a
     *     number than 25 characters, an amount than 8 digits before the point, or the file than 0.5 MB
     */
    public static Table sage(List<? extends BillingDocument> documents, AccountingCodes codes) {
        return new SageImport(codes).table(documents);
    }

    /**
     * {@return invoices for QuickBooks Online} Dates are {@code DD/MM/YYYY}. At most 100 invoices and 1,000 rows a file; the import
     * takes no credit notes (Intuit, import of invoices).
     *
     * @throws InvalidValueException if there are more, a number is longer than 21 characters, or a document is a credit note
     */
    public static Table quickBooks(List<? extends BillingDocument> documents, AccountingCodes codes) {
        Objects.requireNonNull(codes, "codes");
        return new QuickBooksImport(codes).table(documents);
    }
}

package io.github.qic.payments.show;

import io.github.qic.core.internal.csv.Csv;
import io.github.qic.core.money.Money;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.LineReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Invoices and credit notes as one CSV for a finance system: a row for each line and one for the VAT of a document that has
 * any; plain amounts in pounds, ISO dates; credit notes with their amounts negative, so that the column of amounts adds up to
 * what is owed. Text that a spreadsheet would take for a formula is disarmed.
 */
public final class FinanceCsv {
    private static final List<String> COLUMNS = List.of(
            "document_type",
            "document_number",
            "issue_date",
            "supplier_id",
            "supplier_name",
            "supplier_ods_code",
            "buyer_name",
            "purchase_order",
            "buyer_reference",
            "line",
            "corrects",
            "claim",
            "date",
            "event",
            "role",
            "kind",
            "basis",
            "quantity",
            "unit",
            "price",
            "base_quantity",
            "amount",
            "vat_category",
            "vat_percent");

    private FinanceCsv() {}

    /**
     * {@return the lines of some documents, with a row of headings}
     *
     * @param documents the documents, written in this order
     */
    public static String of(Collection<? extends BillingDocument> documents) {
        StringBuilder csv = new StringBuilder(Csv.row(COLUMNS));
        for (BillingDocument document : documents) {
            for (DocumentLine line : document.lines()) {
                csv.append(Csv.safeRow(row(document, line)));
            }
            if (!document.totals().vat().isZero()) {
                csv.append(Csv.safeRow(vat(document)));
            }
        }
        return csv.toString();
    }

    private static List<String> row(BillingDocument document, DocumentLine line) {
        int sign = document instanceof CreditNote ? -1 : 1;
        List<String> cells = head(document);
        cells.addAll(List.of(
                Integer.toString(line.number()),
                line.reverses().map(LineReference::toString).orElse(""),
                line.claim().value(),
                line.date().toString(),
                line.event(),
                line.role().code(),
                line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                line.basis(),
                Integer.toString(sign * line.quantity()),
                line.unit().code(),
                line.price().toString(),
                Integer.toString(line.unit().baseQuantity()),
                signed(document, line.net()),
                document.supplier().vat().category().code(),
                percent(document)));
        return cells;
    }

    /** VAT is found once a document, so it has a row of its own. */
    private static List<String> vat(BillingDocument document) {
        List<String> cells = head(document);
        cells.addAll(Collections.nCopies(6, ""));
        cells.addAll(List.of(
                "vat", "", "", "", "", "", signed(document, document.totals().vat())));
        cells.addAll(List.of(document.supplier().vat().category().code(), percent(document)));
        return cells;
    }

    private static List<String> head(BillingDocument document) {
        return new ArrayList<>(List.of(
                document instanceof CreditNote ? "credit-note" : "invoice",
                document.number().value(),
                document.issueDate().toString(),
                document.supplier().id().value(),
                document.supplier().name(),
                document.supplier().odsCode().orElse(""),
                document.buyer().name(),
                document.purchaseOrder().orElse(""),
                document.buyerReference().orElse("")));
    }

    private static String signed(BillingDocument document, Money amount) {
        return (document instanceof CreditNote ? amount.negated() : amount).toString();
    }

    private static String percent(BillingDocument document) {
        return document.supplier().vat().percent().stripTrailingZeros().toPlainString();
    }
}

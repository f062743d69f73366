package io.github.qic.payments.show;

import io.github.qic.core.money.Money;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.BillingDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The template of Xero for sales invoices. */
final class XeroImport extends ImportFile {
    private static final int MOST_DOCUMENTS = 500;
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_DESCRIPTION = 4000;

    XeroImport(AccountingCodes codes) {
        super(
                codes,
                "*ContactName,EmailAddress,POAddressLine1,POAddressLine2,POAddressLine3,POAddressLine4,POCity,PORegion,"
                        + "POPostalCode,POCountry,*InvoiceNumber,Reference,*InvoiceDate,*DueDate,Total,InventoryItemCode,"
                        + "*Description,*Quantity,*UnitAmount,Discount,*AccountCode,*TaxType,TaxAmount,TrackingName1,"
                        + "TrackingOption1,TrackingName2,TrackingOption2,Currency,BrandingTheme",
                "dd/MM/yyyy");
    }

    @Override
    void require(Problems problems, BillingDocument document, String path) {
        // It takes numbers of 255 characters.
    }

    @Override
    void require(Problems problems, List<? extends BillingDocument> documents, Table table) {
        problems.require(documents.size() <= MOST_DOCUMENTS, "/documents", "must be at most " + MOST_DOCUMENTS);
        requireLength(problems, codes.customer(), LONGEST_NAME, "/codes/customer");
    }

    @Override
    List<Cell> row(BillingDocument document, String description, Money amount) {
        List<Cell> row = new ArrayList<>(blanks(10));
        row.set(0, Cell.of(codes.customer()));
        row.addAll(List.of(
                Cell.of(document.number().value()),
                Cell.of(document.purchaseOrder().or(document::buyerReference), Cell::of),
                day(document.issueDate()),
                day(due(document)),
                Cell.blank(),
                Cell.blank(),
                cut(description, LONGEST_DESCRIPTION),
                Cell.of(1),
                Cell.of(amount.pounds()),
                Cell.blank(),
                Cell.of(codes.account()),
                Cell.of(codes.tax())));
        row.addAll(blanks(5));
        row.add(Cell.of("GBP"));
        row.add(Cell.blank());
        return row;
    }

    private static List<Cell> blanks(int count) {
        return Collections.nCopies(count, Cell.blank());
    }
}

package io.github.qic.payments.show;

import io.github.qic.core.money.Money;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.BillingDocument;
import java.util.List;

/** The template of QuickBooks Online for invoices. */
final class QuickBooksImport extends ImportFile {
    private static final int MOST_DOCUMENTS = 100;
    private static final int MOST_ROWS = 1000;
    private static final int LONGEST_NUMBER = 21;
    private static final int LONGEST_DESCRIPTION = 4000;

    QuickBooksImport(AccountingCodes codes) {
        super(
                codes,
                "*InvoiceNo,*Customer,*InvoiceDate,*DueDate,Terms,Location,Memo,Item(Product/Service),ItemDescription,"
                        + "ItemQuantity,ItemRate,*ItemAmount,*ItemTaxCode,ItemTaxAmount,Currency,Service Date",
                "dd/MM/yyyy");
    }

    @Override
    void require(Problems problems, BillingDocument document, String path) {
        requireLength(problems, document.number().value(), LONGEST_NUMBER, path + "/number");
        problems.require(
                document.match(invoice -> true, note -> false),
                path,
                "must not be a credit note, which QuickBooks Online does not import");
    }

    @Override
    void require(Problems problems, List<? extends BillingDocument> documents, Table table) {
        problems.require(documents.size() <= MOST_DOCUMENTS, "/documents", "must be at most " + MOST_DOCUMENTS)
                .require(
                        table.rows().size() <= MOST_ROWS,
                        "/documents",
                        "must have at most " + MOST_ROWS + " lines together");
    }

    @Override
    List<Cell> row(BillingDocument document, String description, Money amount) {
        return List.of(
                Cell.of(document.number().value()),
                Cell.of(codes.customer()),
                day(document.issueDate()),
                day(due(document)),
                Cell.blank(),
                Cell.blank(),
                Cell.of(document.purchaseOrder().or(document::buyerReference), Cell::of),
                Cell.of(codes.account()),
                cut(description, LONGEST_DESCRIPTION),
                Cell.of(1),
                Cell.of(amount.pounds()),
                Cell.of(amount.pounds()),
                Cell.of(codes.tax()),
                Cell.of(document.totals().vat().pounds()),
                Cell.of("GBP"),
                Cell.blank());
    }
}

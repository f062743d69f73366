package io.github.qic.payments.show;

import io.github.qic.core.money.Money;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Problems;
import io.github.qic.payments.invoice.BillingDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The template of Sage Accounting for quick entries of sales by a business that is registered for VAT. */
final class SageImport extends ImportFile {
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{1,8}");
    private static final int LONGEST_CUSTOMER = 10;
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_REFERENCE = 25;
    private static final int LONGEST_DETAILS = 255;
    private static final long MOST_PENCE = 9_999_999_999L;
    private static final int MOST_BYTES = 500_000;

    SageImport(AccountingCodes codes) {
        super(
                codes,
                "Type,Customer Reference,Date,Customer Name,Reference,Ledger Account,Details,Net,VAT Rate,VAT,Total,"
                        + "Analysis Type 1,Analysis Type 2,Analysis Type 3",
                "dd-MM-yyyy");
    }

    @Override
    void require(Problems problems, BillingDocument document, String path) {
        requireLength(problems, document.number().value(), LONGEST_REFERENCE, path + "/number");
        problems.require(
                Math.abs(document.totals().gross().pence()) <= MOST_PENCE,
                path + "/totals/gross",
                "must have at most 8 digits before the point");
    }

    @Override
    void require(Problems problems, List<? extends BillingDocument> documents, Table table) {
        requireLength(problems, codes.customer(), LONGEST_CUSTOMER, "/codes/customer");
        problems.require(ACCOUNT.matcher(codes.account()).matches(), "/codes/account", "must be 1 to 8 digits");
        problems.require(
                table.csv().getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES,
                "/documents",
                "must fit into a file of 0.5 MB");
    }

    @Override
    List<Cell> row(BillingDocument document, String description, Money amount) {
        Money net = document.owed(amount);
        Money vat = document.totals().vat();
        return List.of(
                document.match(invoice -> Cell.of("Invoice"), note -> Cell.of("Cr Note")),
                Cell.of(codes.customer()),
                day(document.issueDate()),
                cut(document.buyer().name(), LONGEST_NAME),
                Cell.of(document.number().value()),
                Cell.of(codes.account()),
                cut(description, LONGEST_DETAILS),
                Cell.of(net.pounds()),
                Cell.of(codes.tax()),
                Cell.of(vat.pounds()),
                Cell.of(net.plus(vat).pounds()),
                Cell.blank(),
                Cell.blank(),
                Cell.blank());
    }
}

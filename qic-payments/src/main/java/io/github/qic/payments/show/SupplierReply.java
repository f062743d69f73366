package io.github.qic.payments.show;

import io.github.qic.core.internal.table.Table;
import io.github.qic.core.internal.table.Table.Column;
import io.github.qic.core.money.Money;
import io.github.qic.payments.receive.IncomingInvoice;
import io.github.qic.payments.receive.IncomingLine;
import io.github.qic.payments.receive.IncomingLineResult;
import io.github.qic.payments.receive.IncomingResult;
import java.util.ArrayList;
import java.util.List;

/** The reply to a supplier, in words. */
final class SupplierReply {
    private SupplierReply() {}

    static List<String> opening(IncomingResult result) {
        IncomingInvoice invoice = result.invoice();
        String about = "Your invoice " + invoice.number() + " of " + DocumentWords.day(invoice.date()) + " for "
                + invoice.total().display() + " has been checked against the attendance register.";
        String payable = result.payable().display();
        if (result.queried().isZero()) {
            return List.of(about, "We can pay it in full: " + payable + ".");
        }
        String asked = invoice.total().display();
        return List.of(
                about,
                result.payable().isZero()
                        ? "We cannot pay it yet: " + asked + " is queried for the reasons below."
                        : "We can pay " + payable + " of the " + asked + ". "
                                + result.queried().display() + " is queried for the reasons below.");
    }

    static Table table(IncomingResult result) {
        List<List<String>> rows = new ArrayList<>();
        for (IncomingLineResult line : result.lines()) {
            IncomingLine asked = result.invoice().lines().get(line.line() - 1);
            rows.add(List.of(
                    Integer.toString(line.line()),
                    asked.date().toString(),
                    asked.role().map(DocumentWords::role).orElse(""),
                    asked.net().display(),
                    line.payable().display(),
                    line.queried().equals(Money.ZERO) ? "" : line.queried().display()));
        }
        return new Table(
                List.of(
                        Column.number("Line"),
                        Column.text("Date"),
                        Column.text("Role"),
                        Column.number("Claimed"),
                        Column.number("Payable"),
                        Column.number("Queried")),
                rows);
    }

    static List<String> queries(IncomingResult result) {
        List<String> queries = new ArrayList<>();
        for (IncomingLineResult line : result.lines()) {
            line.queries().forEach(query -> queries.add("Line " + line.line() + ": " + query.message()));
        }
        result.queries().forEach(query -> queries.add("Whole invoice: " + query.message()));
        return queries;
    }

    static String closing(IncomingResult result) {
        return result.queried().isZero()
                ? "Nothing is needed from you."
                : "Please send a credit note for the queried part, or tell us what we have overlooked. What can be paid does"
                        + " not wait for it.";
    }
}

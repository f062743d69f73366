package io.github.qic.payments.show;

import io.github.qic.core.money.Money;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.LineReference;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.lang3.StringUtils;

/** The tables of the lines of a document: every line, the difference that a correction makes, and subtotals. */
final class LineTables {
    private LineTables() {}

    static Table lines(List<DocumentLine> lines) {
        return table(
                "Line, Claim, Date, Event, Role, Paid as, Minutes, Rate, Net",
                lines.stream().map(LineTables::row).toList(),
                "Line",
                "Minutes",
                "Rate",
                "Net");
    }

    private static List<Cell> row(DocumentLine line) {
        return List.of(
                Cell.of(line.number()),
                Cell.of(line.claim().value()),
                Cell.of(line.date()),
                Cell.of(line.event()),
                Cell.of(DocumentWords.role(line.role())),
                Cell.of(DocumentWords.basis(line)),
                Cell.of(DocumentWords.minutes(line)),
                Cell.of(DocumentWords.rate(line)),
                Cell.of(line.net()));
    }

    /** A row for each attendance: what was billed, what it is now, and the difference. */
    static Table differences(BillingDocument document) {
        Map<String, List<DocumentLine>> byClaim = new LinkedHashMap<>();
        document.lines()
                .forEach(line -> byClaim.computeIfAbsent(line.claim().value(), claim -> new ArrayList<>())
                        .add(line));
        return table(
                "Lines, Claim, Date, Event, Role, Billed in, Paid as, Billed, Now, Difference",
                byClaim.values().stream()
                        .map(lines -> difference(document, lines))
                        .toList(),
                "Billed",
                "Now",
                "Difference");
    }

    private static List<Cell> difference(BillingDocument document, List<DocumentLine> lines) {
        DocumentLine last = lines.get(lines.size() - 1);
        List<DocumentLine> reversed =
                lines.stream().filter(line -> line.reverses().isPresent()).toList();
        List<DocumentLine> charged =
                lines.stream().filter(line -> line.reverses().isEmpty()).toList();
        Money before = document.owed(net(reversed)).negated();
        Money now = document.owed(net(charged));
        String billedIn = reversed.stream()
                .flatMap(line -> line.reverses().stream())
                .map(LineReference::toString)
                .findFirst()
                .orElse("");
        String numbers = lines.get(0).number() == last.number()
                ? Integer.toString(last.number())
                : lines.get(0).number() + "-" + last.number();
        return List.of(
                Cell.of(numbers),
                Cell.of(last.claim().value()),
                Cell.of(last.date()),
                Cell.of(last.event()),
                Cell.of(DocumentWords.role(last.role())),
                Cell.of(billedIn),
                Cell.of(
                        charged.isEmpty()
                                ? ""
                                : StringUtils.capitalize(charged.get(0).basis())),
                Cell.of(before),
                Cell.of(now),
                Cell.of(now.minus(before)));
    }

    /** By month and role; empty if that would be one row, or a row for each line. */
    static Optional<Table> subtotals(List<DocumentLine> lines) {
        Map<YearMonth, Map<String, Money>> months = new TreeMap<>();
        for (DocumentLine line : lines) {
            months.computeIfAbsent(YearMonth.from(line.date()), month -> new TreeMap<>())
                    .merge(DocumentWords.role(line.role()), line.net(), Money::plus);
        }
        List<List<Cell>> rows = new ArrayList<>();
        months.forEach((month, roles) -> roles.forEach(
                (role, net) -> rows.add(List.of(Cell.of(DocumentWords.month(month)), Cell.of(role), Cell.of(net)))));
        return rows.size() < 2 || rows.size() == lines.size()
                ? Optional.empty()
                : Optional.of(table("Month, Role, Net", rows, "Net"));
    }

    private static Money net(List<DocumentLine> lines) {
        return Money.sum(lines.stream().map(DocumentLine::net));
    }

    private static Table table(String headings, List<List<Cell>> rows, String... figures) {
        return Table.of(List.of(headings.split(", ", -1)), rows).withFigures(figures);
    }
}

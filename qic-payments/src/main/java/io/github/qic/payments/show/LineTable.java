package io.github.qic.payments.show;

import io.github.qic.core.show.Table;
import io.github.qic.core.show.Table.Column;
import io.github.qic.payments.invoice.DocumentLine;
import java.util.List;

/** The lines of a document as a table. */
final class LineTable {
    private static final List<Column> COLUMNS = List.of(
            Column.number("Line"),
            Column.text("Claim"),
            Column.text("Date"),
            Column.text("Event"),
            Column.text("Role"),
            Column.text("Paid as"),
            Column.number("Minutes"),
            Column.number("Rate"),
            Column.number("Net"));

    private LineTable() {}

    static Table of(List<DocumentLine> lines) {
        return new Table(COLUMNS, lines.stream().map(LineTable::row).toList());
    }

    private static List<String> row(DocumentLine line) {
        return List.of(
                Integer.toString(line.number()),
                line.claim().value(),
                line.date().toString(),
                line.event(),
                DocumentWords.role(line.role()),
                DocumentWords.basis(line),
                DocumentWords.minutes(line),
                DocumentWords.rate(line),
                line.net().display());
    }
}

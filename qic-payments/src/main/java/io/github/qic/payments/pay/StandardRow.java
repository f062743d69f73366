package io.github.qic.payments.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a CSV file in the jar. Nothing is checked, since a test reads the same files as sheets: reading the 769 rows in that way
 * took a quarter of a program that prices its first claims.
 */
record StandardRow(List<String> headings, List<String> cells) implements PayCells {
    /** {@return the rows below the headings} */
    static List<StandardRow> all(String file) {
        List<String> lines = file.lines().toList();
        List<String> headings = cells(lines.get(0));
        return lines.stream()
                .skip(1)
                .map(line -> new StandardRow(headings, cells(line)))
                .toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (int from = 0; from <= line.length(); ) {
            boolean quoted = line.startsWith("\"", from);
            int to = quoted ? closing(line, from + 1) : line.indexOf(',', from);
            int end = to < 0 ? line.length() : to;
            cells.add(quoted ? line.substring(from + 1, end).replace("\"\"", "\"") : line.substring(from, end));
            from = end + (quoted ? 2 : 1);
        }
        return cells;
    }

    /** {@return the place of the quote that closes a cell; a quote in its text is doubled} */
    private static int closing(String line, int from) {
        int quote = line.indexOf('"', from);
        while (line.startsWith("\"", quote + 1)) {
            quote = line.indexOf('"', quote + 2);
        }
        return quote;
    }

    @Override
    public <T> Optional<T> find(PayColumn<T> column) {
        int place = headings.indexOf(column.name());
        String cell = place < 0 ? "" : cells.get(place);
        return cell.isEmpty() ? Optional.empty() : Optional.of(column.parser().apply(cell));
    }
}

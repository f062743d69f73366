package io.github.qic.core.internal.table;

import io.github.qic.core.internal.sheet.Csv;
import io.github.qic.core.internal.text.Escape;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of text, ready to show.
 *
 * @param columns the columns
 * @param rows the cells of each row, one a column
 */
public record Table(List<Column> columns, List<List<String>> rows) {
    /**
     * A column.
     *
     * @param heading its heading
     * @param numeric whether it holds figures, set to the right
     */
    public record Column(String heading, boolean numeric) {
        /**
         * {@return a column of text}
         *
         * @param heading its heading
         */
        public static Column text(String heading) {
            return new Column(heading, false);
        }

        /**
         * {@return a column of figures}
         *
         * @param heading its heading
         */
        public static Column number(String heading) {
            return new Column(heading, true);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        Problems problems = new Problems();
        for (int i = 0; i < rows.size(); i++) {
            problems.require(
                    rows.get(i).size() == columns.size(), "/rows/" + i, "must have " + columns.size() + " cells");
        }
        problems.throwIfAny();
    }

    /** {@return the table in Markdown} */
    public String markdown() {
        String head = line(columns.stream().map(Column::heading).toList());
        String rule = columns.stream()
                .map(c -> c.numeric() ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n"));
        return head + rule + rows.stream().map(Table::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Escape::markdown).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** {@return the table in HTML, without any style of its own; figures have the class {@code number}} */
    public String html() {
        StringBuilder html = new StringBuilder("<table>\n<thead>\n<tr>");
        for (Column column : columns) {
            html.append(column.numeric() ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">")
                    .append(Escape.html(column.heading()))
                    .append("</th>");
        }
        html.append("</tr>\n</thead>\n<tbody>\n");
        for (List<String> row : rows) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                html.append(columns.get(i).numeric() ? "<td class=\"number\">" : "<td>")
                        .append(Escape.html(row.get(i)))
                        .append("</td>");
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n</table>\n").toString();
    }

    /** {@return the table as CSV that no spreadsheet takes for formulas} */
    public String csv() {
        return Csv.safeRow(columns.stream().map(Column::heading).toList())
                + rows.stream().map(Csv::safeRow).collect(Collectors.joining());
    }

    /** {@return the table as text in columns, for a terminal} */
    public String text() {
        int[] widths = IntStream.range(0, columns.size())
                .map(i -> Math.max(
                        columns.get(i).heading().length(),
                        rows.stream().mapToInt(r -> r.get(i).length()).max().orElse(0)))
                .toArray();
        StringBuilder text =
                new StringBuilder(padded(columns.stream().map(Column::heading).toList(), widths));
        rows.forEach(row -> text.append(padded(row, widths)));
        return text.toString();
    }

    private String padded(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                        .mapToObj(i -> {
                            String pad = " ".repeat(widths[i] - cells.get(i).length());
                            return columns.get(i).numeric() ? pad + cells.get(i) : cells.get(i) + pad;
                        })
                        .collect(Collectors.joining("  "))
                        .stripTrailing()
                + "\n";
    }
}

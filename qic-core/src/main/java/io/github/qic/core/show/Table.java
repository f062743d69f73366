package io.github.qic.core.show;

import io.github.qic.core.internal.sheet.Csv;
import io.github.qic.core.internal.text.Escape;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Validate;

/**
 * A table of text, to show as text, Markdown, HTML or CSV.
 *
 * @param columns the columns
 * @param rows the cells of each row, one per column
 */
public record Table(List<Column> columns, List<List<String>> rows) {
    /** How the cells of a column are aligned. */
    public enum Alignment {
        /** Text. */
        LEFT,
        /** Figures. */
        RIGHT
    }

    /**
     * A column.
     *
     * @param heading its heading
     * @param alignment how its cells are aligned
     */
    public record Column(String heading, Alignment alignment) {
        private String tag(String name) {
            return alignment == Alignment.RIGHT ? "<" + name + " class=\"number\">" : "<" + name + ">";
        }
    }

    /** @throws InvalidValueException if a row has more or fewer cells than there are columns */
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

    /**
     * {@return a table with columns of text only}
     *
     * @throws InvalidValueException if a row has more or fewer cells than there are columns
     */
    public static Table ofText(List<String> headings, List<List<String>> rows) {
        return new Table(
                headings.stream()
                        .map(heading -> new Column(heading, Alignment.LEFT))
                        .toList(),
                rows);
    }

    /**
     * {@return this table with some of its columns aligned as figures}
     *
     * @throws IllegalArgumentException if it has no column with one of these headings
     */
    public Table withFigures(String... figures) {
        List<String> chosen = List.of(figures);
        Validate.isTrue(headings().containsAll(chosen), "no such column in %s: %s", headings(), chosen);
        return new Table(
                columns.stream()
                        .map(c -> chosen.contains(c.heading()) ? new Column(c.heading(), Alignment.RIGHT) : c)
                        .toList(),
                rows);
    }

    private List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    /** {@return the table in columns of plain text, for a terminal} */
    public String text() {
        int[] widths = IntStream.range(0, columns.size())
                .map(i -> Math.max(
                        columns.get(i).heading().length(),
                        rows.stream()
                                .mapToInt(r -> Escape.line(r.get(i)).length())
                                .max()
                                .orElse(0)))
                .toArray();
        return padded(headings(), widths)
                + rows.stream().map(row -> padded(row, widths)).collect(Collectors.joining());
    }

    private String padded(List<String> cells, int[] widths) {
        String line = IntStream.range(0, cells.size())
                .mapToObj(i -> {
                    String cell = Escape.line(cells.get(i));
                    return columns.get(i).alignment() == Alignment.RIGHT
                            ? StringUtils.leftPad(cell, widths[i])
                            : StringUtils.rightPad(cell, widths[i]);
                })
                .collect(Collectors.joining("  "));
        return StringUtils.stripEnd(line, " ") + "\n";
    }

    /** {@return the table in Markdown} */
    public String markdown() {
        String rule = columns.stream()
                .map(c -> c.alignment() == Alignment.RIGHT ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n"));
        return markdown(headings()) + rule + rows.stream().map(Table::markdown).collect(Collectors.joining());
    }

    private static String markdown(List<String> cells) {
        return cells.stream().map(Escape::markdown).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** {@return the table in HTML, to embed in a page, without any style; cells with figures have the class {@code number}} */
    public String html() {
        StringBuilder html = new StringBuilder("<table>\n<thead>\n<tr>");
        for (Column column : columns) {
            html.append(column.tag("th scope=\"col\""))
                    .append(Escape.html(column.heading()))
                    .append("</th>");
        }
        html.append("</tr>\n</thead>\n<tbody>\n");
        for (List<String> row : rows) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                html.append(columns.get(i).tag("td"))
                        .append(Escape.html(row.get(i)))
                        .append("</td>");
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n</table>\n").toString();
    }

    /** {@return a whole HTML page with a title and the table, as in {@link HtmlPage}} */
    public String htmlPage(String title) {
        return HtmlPage.of(title, html());
    }

    /** {@return the table as CSV in which no cell is a formula to a spreadsheet} */
    public String csv() {
        return Csv.safeRow(headings()) + rows.stream().map(Csv::safeRow).collect(Collectors.joining());
    }
}

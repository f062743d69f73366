package io.github.qic.core.show;

import io.github.qic.core.internal.sheet.Csv;
import io.github.qic.core.internal.text.Escape;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Validate;

/**
 * A table, to show as text, Markdown or HTML, or to write as CSV or into a {@link Workbook}.
 *
 * @param columns the columns
 * @param rows the cells of each row, one per column
 */
public record Table(List<Column> columns, List<List<Cell>> rows) {
    /** Every row has the width of a column in plain text: one long cell would be paid for in all of them. */
    private static final int WIDEST = 1_000;

    /** How the cells of a column are aligned. */
    public enum Alignment {
        /** Text, days and times. */
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
        public Column {
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(alignment, "alignment");
        }

        private String tag(String name) {
            return alignment == Alignment.RIGHT ? "<" + name + " class=\"number\">" : "<" + name + ">";
        }
    }

    /** @throws InvalidValueException if a row has more or fewer cells than there are columns */
    public Table {
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(rows, "rows");
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
        return of(
                headings,
                rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList());
    }

    /**
     * {@return a table in which columns with only figures are aligned as figures}
     *
     * @throws InvalidValueException if a row has more or fewer cells than there are columns
     */
    public static Table of(List<String> headings, List<List<Cell>> rows) {
        return new Table(
                IntStream.range(0, headings.size())
                        .mapToObj(i -> new Column(headings.get(i), alignment(i, rows)))
                        .toList(),
                rows);
    }

    private static Alignment alignment(int column, List<List<Cell>> rows) {
        List<Cell> cells = rows.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column))
                .filter(cell -> !cell.isBlank())
                .toList();
        return !cells.isEmpty() && cells.stream().allMatch(Cell::isFigure) ? Alignment.RIGHT : Alignment.LEFT;
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

    /** {@return this table with those of its columns whose headings fulfil a condition} */
    public Table withColumns(Predicate<String> wanted) {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(i -> wanted.test(columns.get(i).heading()))
                .boxed()
                .toList();
        return new Table(
                kept.stream().map(columns::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
    }

    private List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    /** {@return the table in columns of plain text, for a terminal; a cell of more than 1,000 characters does not widen its column} */
    public String text() {
        int[] widths = IntStream.range(0, columns.size())
                .map(i -> Math.max(
                        width(Escape.line(columns.get(i).heading())),
                        rows.stream()
                                .mapToInt(r -> width(Escape.line(r.get(i).text())))
                                .max()
                                .orElse(0)))
                .map(width -> Math.min(width, WIDEST))
                .toArray();
        return padded(headings(), widths)
                + rows.stream().map(row -> padded(texts(row), widths)).collect(Collectors.joining());
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static List<String> texts(List<Cell> row) {
        return row.stream().map(Cell::text).toList();
    }

    private String padded(List<String> cells, int[] widths) {
        String line = IntStream.range(0, cells.size())
                .mapToObj(i -> {
                    String cell = Escape.line(cells.get(i));
                    String padding = " ".repeat(Math.max(0, widths[i] - width(cell)));
                    return columns.get(i).alignment() == Alignment.RIGHT ? padding + cell : cell + padding;
                })
                .collect(Collectors.joining("  "));
        return StringUtils.stripEnd(line, " ") + "\n";
    }

    /** {@return the table in Markdown} */
    public String markdown() {
        String rule = columns.stream()
                .map(c -> c.alignment() == Alignment.RIGHT ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n"));
        return markdown(headings())
                + rule
                + rows.stream().map(row -> markdown(texts(row))).collect(Collectors.joining());
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
        for (List<Cell> row : rows) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                html.append(columns.get(i).tag("td"))
                        .append(Escape.html(row.get(i).text()).replace("\n", "<br>"))
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

    /** {@return the table as CSV in which no cell is a formula to a spreadsheet; the library reads back what was written} */
    public String csv() {
        return Csv.safeRow(headings())
                + rows.stream()
                        .map(row -> Csv.row(row.stream().map(Cell::csv).toList()))
                        .collect(Collectors.joining());
    }

    /** {@return the CSV after a byte-order mark, by which Excel recognises UTF-8 when it opens the file} */
    public String csvWithByteOrderMark() {
        return "\uFEFF" + csv();
    }
}

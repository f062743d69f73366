package io.github.qic.cmoc.show;

import io.github.qic.cmoc.internal.RepeatedCharacters;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.internal.text.Escape;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.show.HtmlPage;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A theory as a table for a paper: a block per configuration with its heading, or else its statement, and a row per link. The
 * parts of a theory area are under its heading: indented in text and HTML, and with the path of headings in Markdown. Elements
 * outside all rows come last. Adjacent cells with the same content are merged in HTML; in text and Markdown the repeated cells
 * contain {@code 〃}.
 *
 * <p>By default it has columns for contexts, mechanisms and outcomes, and for interventions, actors and activation if any row
 * has them.
 */
public final class TheoryTable {
    private final ProgrammeTheory theory;
    private final List<TheoryColumn> columns;
    private final List<ElementDetail> details;

    private TheoryTable(ProgrammeTheory theory, List<TheoryColumn> columns, List<ElementDetail> details) {
        this.theory = theory;
        this.columns = columns;
        this.details = details;
    }

    /** {@return the table of a theory with the columns of a paper} */
    public static TheoryTable of(ProgrammeTheory theory) {
        return new TheoryTable(theory, TheoryCells.defaults(theory), List.of());
    }

    /** {@return this table with other columns, in this order; columns about configurations become lines of their block} */
    public TheoryTable withColumns(TheoryColumn... chosen) {
        return new TheoryTable(theory, Stream.of(chosen).distinct().toList(), details);
    }

    /** {@return this table with details in brackets after the text of each element, in this order} */
    public TheoryTable withDetails(ElementDetail... chosen) {
        return new TheoryTable(theory, columns, Stream.of(chosen).distinct().toList());
    }

    /** {@return the table in columns of plain text, for a terminal, one table per configuration} */
    public String text() {
        StringBuilder out = new StringBuilder();
        for (TheoryBlock block : blocks()) {
            StringBuilder own = new StringBuilder(Escape.line(block.heading())).append('\n');
            block.lines().forEach(line -> own.append(Escape.line(line)).append('\n'));
            if (!block.rows().isEmpty() && !headings().isEmpty()) {
                own.append(Table.ofText(headings(), inLines(block.withDittos())).text());
            }
            out.append(own.toString().indent(2 * block.depth())).append('\n');
        }
        if (!unused().isEmpty()) {
            out.append(RowElements.UNUSED)
                    .append('\n')
                    .append(unusedTable().text())
                    .append('\n');
        }
        return out.toString();
    }

    /** {@return the table in Markdown, one table per configuration} */
    public String markdown() {
        StringBuilder out = new StringBuilder();
        for (TheoryBlock block : blocks()) {
            out.append("**").append(Escape.markdown(block.path())).append("**\n\n");
            block.lines().forEach(line -> out.append(Escape.markdownBlock(line)).append("\n\n"));
            if (!block.rows().isEmpty() && !headings().isEmpty()) {
                out.append(Table.ofText(headings(), block.withDittos()).markdown())
                        .append('\n');
            }
        }
        if (!unused().isEmpty()) {
            out.append("**").append(RowElements.UNUSED).append("**\n\n");
            out.append(unusedTable().markdown()).append('\n');
        }
        return out.toString();
    }

    /** {@return the table in HTML, to embed in a page, with cells merged; its class is {@code grid}, that of headings {@code block}} */
    public String html() {
        StringBuilder out = new StringBuilder();
        List<TheoryBlock> blocks = blocks();
        if (!blocks.isEmpty()) {
            grid(out, blocks);
        }
        if (!unused().isEmpty()) {
            out.append("<h2>")
                    .append(RowElements.UNUSED)
                    .append("</h2>\n")
                    .append(unusedTable().html());
        }
        return out.toString();
    }

    private void grid(StringBuilder out, List<TheoryBlock> blocks) {
        out.append("<table class=\"grid\">\n");
        if (!headings().isEmpty()) {
            out.append("<thead>\n<tr>");
            headings()
                    .forEach(heading ->
                            out.append("<th scope=\"col\">").append(heading).append("</th>"));
            out.append("</tr>\n</thead>\n");
        }
        blocks.forEach(block -> block.html(out, headings().size()));
        out.append("</table>\n");
    }

    /** {@return a whole HTML page with a title and the table, as in {@link HtmlPage}} */
    public String htmlPage(String title) {
        return HtmlPage.of(title, html());
    }

    /**
     * {@return one flat table with every column, for a spreadsheet: a row per link, a row per configuration without links, and a row
     * per element outside all links} Nothing is merged; only {@link TheoryColumn#ELEMENT_LINKS} is in the first row of a configuration
     * alone.
     *
     * @throws InvalidValueException if the rows have more than 50,000,000 characters
     */
    public Table table() {
        TheoryCells cells = new TheoryCells(theory, details);
        RepeatedCharacters characters = new RepeatedCharacters("/configurations", "each link");
        List<List<String>> rows = new ArrayList<>();
        for (Configuration configuration : theory.configurations()) {
            List<String> first = row(column -> cells.of(column, configuration));
            List<String> further =
                    row(column -> column == TheoryColumn.ELEMENT_LINKS ? "" : cells.of(column, configuration));
            if (configuration.links().isEmpty()) {
                rows.add(characters.add(first));
            }
            for (int i = 0; i < configuration.links().size(); i++) {
                rows.add(characters.add(withCells(
                        i == 0 ? first : further, configuration.links().get(i), cells)));
            }
        }
        unused().forEach(element -> rows.add(row(column -> cells.ofUnused(column, element))));
        return Table.ofText(columns.stream().map(TheoryColumn::heading).toList(), rows);
    }

    private List<String> withCells(List<String> ofConfiguration, Link link, TheoryCells cells) {
        List<String> row = new ArrayList<>(ofConfiguration);
        for (int i = 0; i < row.size(); i++) {
            if (columns.get(i).isOfRow()) {
                row.set(i, cells.of(columns.get(i), link));
            }
        }
        return row;
    }

    /** Plain text has no lines within cells. */
    private static List<List<String>> inLines(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(cell -> cell.replace("\n", "; ")).toList())
                .toList();
    }

    private List<String> row(Function<TheoryColumn, String> cell) {
        return columns.stream().map(cell).toList();
    }

    private List<String> headings() {
        return rowColumns().map(TheoryColumn::heading).toList();
    }

    private Stream<TheoryColumn> rowColumns() {
        return columns.stream().filter(TheoryColumn::isOfRow);
    }

    private List<TheoryBlock> blocks() {
        return TheoryBlock.of(theory, columns, new TheoryCells(theory, details));
    }

    private List<Element> unused() {
        return RowElements.unused(theory).toList();
    }

    private Table unusedTable() {
        TheoryCells cells = new TheoryCells(theory, details);
        return Table.ofText(
                List.of("Element", "Text"),
                unused().stream()
                        .map(element -> List.of(Words.capital(element.claimKind()), cells.text(element)))
                        .toList());
    }
}

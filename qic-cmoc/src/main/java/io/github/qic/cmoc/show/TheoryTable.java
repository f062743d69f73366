package io.github.qic.cmoc.show;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Statement;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.core.internal.text.Escape;
import io.github.qic.core.show.HtmlPage;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A theory as a table for a paper: a block per configuration with its heading, a row per link. Adjacent cells with the same
 * content are merged in HTML; in text and Markdown the repeated cells contain {@code 〃}. Columns for interventions and
 * actors appear if the theory uses them.
 */
public final class TheoryTable {
    private final ProgrammeTheory theory;
    private final List<Column> columns = new ArrayList<>();

    private record Column(String heading, Function<Link, String> cell) {}

    private TheoryTable(ProgrammeTheory theory, boolean parts) {
        this.theory = theory;
        List<Link> links = theory.configurations().stream()
                .flatMap(c -> c.links().stream())
                .toList();
        if (links.stream().anyMatch(link -> !link.interventions().isEmpty())) {
            columns.add(new Column("Intervention", link -> texts(link.interventions())));
        }
        columns.add(new Column("Context", link -> texts(link.contexts())));
        if (links.stream().anyMatch(link -> !link.actors().isEmpty())) {
            columns.add(new Column("Actor", link -> texts(link.actors())));
        }
        if (parts) {
            columns.add(new Column("Mechanism: resource", link -> parts(link, Mechanism::resource)));
            columns.add(new Column(
                    "Mechanism: reasoning",
                    link -> parts(link, m -> m.reasoning().or(() -> Optional.of(m.text())))));
        } else {
            columns.add(new Column("Mechanism", link -> texts(link.mechanisms())));
        }
        columns.add(new Column("Outcome", link -> texts(link.outcomes())));
    }

    /** {@return the table of a theory, with mechanisms in one column} */
    public static TheoryTable of(ProgrammeTheory theory) {
        return new TheoryTable(theory, false);
    }

    /**
     * {@return the table of a theory, with the resource and the reasoning of mechanisms in two columns; a mechanism that is not
     * divided appears in the second}
     */
    public static TheoryTable withMechanismParts(ProgrammeTheory theory) {
        return new TheoryTable(theory, true);
    }

    /** {@return the table in columns of plain text, for a terminal, one table per configuration} */
    public String text() {
        return tables(configuration -> Escape.line(heading(configuration)) + "\n", Table::text);
    }

    /** {@return the table in Markdown, one table per configuration} */
    public String markdown() {
        return tables(configuration -> "**" + Escape.markdown(heading(configuration)) + "**\n\n", Table::markdown);
    }

    private String tables(Function<Configuration, String> heading, Function<Table, String> format) {
        List<String> headings = columns.stream().map(Column::heading).toList();
        return theory.configurations().stream()
                .map(configuration -> heading.apply(configuration)
                        + format.apply(Table.ofText(headings, withDittos(cells(configuration)))) + "\n")
                .collect(Collectors.joining());
    }

    private static List<List<String>> withDittos(List<List<String>> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> IntStream.range(0, rows.get(i).size())
                        .mapToObj(j ->
                                continues(rows, i, j) ? "\u3003" : rows.get(i).get(j))
                        .toList())
                .toList();
    }

    /** {@return the table in HTML, to embed in a page, without any style} */
    public String html() {
        StringBuilder out = new StringBuilder("<table>\n<thead>\n<tr>");
        columns.forEach(column ->
                out.append("<th scope=\"col\">").append(column.heading()).append("</th>"));
        out.append("</tr>\n</thead>\n");
        for (Configuration configuration : theory.configurations()) {
            out.append("<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"")
                    .append(columns.size())
                    .append("\">")
                    .append(Escape.html(heading(configuration)))
                    .append("</th></tr>\n");
            rows(out, cells(configuration));
            out.append("</tbody>\n");
        }
        return out.append("</table>\n").toString();
    }

    /** {@return a whole HTML page with a title and the table, as in {@link HtmlPage}} */
    public String htmlPage(String title) {
        return HtmlPage.of(title, html());
    }

    private void rows(StringBuilder out, List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            out.append("<tr>");
            for (int j = 0; j < columns.size(); j++) {
                if (!continues(rows, i, j)) {
                    int span = 1;
                    while (i + span < rows.size() && continues(rows, i + span, j)) {
                        span++;
                    }
                    out.append(span == 1 ? "<td>" : "<td rowspan=\"" + span + "\">")
                            .append(Escape.html(rows.get(i).get(j)).replace("\n", "<br>"))
                            .append("</td>");
                }
            }
            out.append("</tr>\n");
        }
    }

    /** An empty cell is never merged: it means that something is not known. */
    private static boolean continues(List<List<String>> rows, int row, int column) {
        String cell = rows.get(row).get(column);
        return row > 0 && !cell.isEmpty() && cell.equals(rows.get(row - 1).get(column));
    }

    private List<List<String>> cells(Configuration configuration) {
        return configuration.links().stream()
                .map(link -> columns.stream()
                        .map(column -> column.cell().apply(link))
                        .toList())
                .toList();
    }

    static String heading(Configuration configuration) {
        String name = configuration.label();
        String heading = configuration
                .heading()
                .or(() -> configuration.statement().map(Statement::sentence))
                .orElse(name);
        return heading.equals(name) ? name : name + ": " + heading;
    }

    private String texts(List<? extends Id<? extends Element>> ids) {
        TheoryIndex index = theory.index();
        return ids.stream().map(id -> index.element(id).text()).collect(Collectors.joining("\n"));
    }

    private String parts(Link link, Function<Mechanism, Optional<String>> part) {
        return link.mechanisms().stream()
                .map(id -> (Mechanism) theory.index().element(id))
                .flatMap(mechanism -> part.apply(mechanism).stream())
                .collect(Collectors.joining("\n"));
    }
}

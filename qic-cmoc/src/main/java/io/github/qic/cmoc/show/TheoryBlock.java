package io.github.qic.cmoc.show;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.internal.text.Escape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The block of a configuration in a theory's table.
 *
 * @param heading what the configuration claims
 * @param areas the names of the theory areas around it, outermost first
 * @param lines what is said of the configuration as a whole
 * @param rows the cells of its rows
 */
record TheoryBlock(String heading, List<String> areas, List<String> lines, List<List<String>> rows) {
    /** The blocks of a theory, the parts of each area after it. */
    static List<TheoryBlock> of(ProgrammeTheory theory, List<TheoryColumn> columns, TheoryCells cells) {
        TheoryFrames frames = new TheoryFrames(
                theory, theory.configurations().stream().map(Configuration::id).collect(Collectors.toSet()));
        List<TheoryBlock> blocks = new ArrayList<>();
        add(blocks, frames, frames.outermost(), List.of(), columns, cells);
        return blocks;
    }

    /** Frames nest a few levels deep at most. */
    private static void add(
            List<TheoryBlock> blocks,
            TheoryFrames frames,
            List<Configuration> configurations,
            List<String> areas,
            List<TheoryColumn> columns,
            TheoryCells cells) {
        for (Configuration configuration : configurations) {
            blocks.add(new TheoryBlock(
                    TheoryCells.heading(configuration),
                    areas,
                    columns.stream()
                            .flatMap(column -> cells.line(column, configuration).stream())
                            .toList(),
                    configuration.links().stream()
                            .map(link -> columns.stream()
                                    .filter(TheoryColumn::isOfRow)
                                    .map(column -> cells.of(column, link))
                                    .toList())
                            .toList()));
            List<String> within = new ArrayList<>(areas);
            within.add(configuration.label());
            add(blocks, frames, frames.in(configuration), within, columns, cells);
        }
    }

    int depth() {
        return areas.size();
    }

    /** The heading after the names of the areas. */
    String path() {
        return areas.stream().map(area -> area + " \u203a ").collect(Collectors.joining()) + heading;
    }

    /** The rows with a ditto mark in each cell that repeats the one above. */
    List<List<String>> withDittos() {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> IntStream.range(0, rows.get(i).size())
                        .mapToObj(j -> repeats(i, j) ? "\u3003" : rows.get(i).get(j))
                        .toList())
                .toList();
    }

    /** An empty cell is never merged: it means that something is not known. */
    private boolean repeats(int row, int column) {
        String cell = rows.get(row).get(column);
        return row > 0 && !cell.isEmpty() && cell.equals(rows.get(row - 1).get(column));
    }

    /**
     * Writes a body of the table, which has that number of columns; word processors take the indentation from the cell alone.
     */
    void html(StringBuilder out, int width) {
        String indent = depth() == 0 ? "" : " style=\"padding-left: " + (depth() + 1) + "em\"";
        out.append("<tbody>\n<tr><th class=\"block\" scope=\"rowgroup\" colspan=\"%d\"%s>%s"
                .formatted(Math.max(1, width), indent, Escape.html(heading)));
        lines.forEach(line -> out.append("<div>").append(Escape.html(line)).append("</div>"));
        out.append("</th></tr>\n");
        for (int i = 0; i < rows.size(); i++) {
            out.append("<tr>");
            for (int j = 0; j < rows.get(i).size(); j++) {
                if (!repeats(i, j)) {
                    int span = span(i, j);
                    out.append(span == 1 ? "<td>" : "<td rowspan=\"" + span + "\">")
                            .append(Escape.html(rows.get(i).get(j)).replace("\n", "<br>"))
                            .append("</td>");
                }
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n");
    }

    private int span(int row, int column) {
        int end = row + 1;
        while (end < rows.size() && repeats(end, column)) {
            end++;
        }
        return end - row;
    }
}

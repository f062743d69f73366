package io.github.qic.pdsa.show;

import io.github.qic.core.internal.table.Table;
import io.github.qic.core.internal.table.Table.Column;
import io.github.qic.pdsa.ImprovementProjects;
import io.github.qic.pdsa.Project;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.Scale;
import java.util.List;
import java.util.stream.Stream;

/** All cycles of a collaborative, one a line, in the order of the document. */
public final class CycleList {
    private final Table table;

    private CycleList(Table table) {
        this.table = table;
    }

    /**
     * {@return the list}
     *
     * @param all the projects
     */
    public static CycleList of(ImprovementProjects all) {
        List<List<String>> rows = all.projects().stream()
                .flatMap(p -> p.cycles().stream().map(c -> row(p, c)))
                .toList();
        return new CycleList(new Table(
                Stream.of("Site", "Cycle", "Title", "Scale", "Stage", "Since", "Decision")
                        .map(Column::text)
                        .toList(),
                rows));
    }

    private static List<String> row(Project project, Cycle cycle) {
        return List.of(
                project.site().value(),
                cycle.id().value(),
                cycle.title(),
                cycle.plan().scale().map(Scale::text).orElse(""),
                Words.of(cycle.stage()),
                cycle.since().toString(),
                cycle.act().map(a -> Words.of(a.decision())).orElse(""));
    }

    /** {@return the list as lines of plain text, in columns} */
    public String text() {
        return table.text();
    }

    /** {@return the list as a Markdown table} */
    public String markdown() {
        return table.markdown();
    }

    /** {@return the list as an HTML table} */
    public String html() {
        return table.html();
    }

    /** {@return the list as CSV that no spreadsheet takes for formulas} */
    public String csv() {
        return table.csv();
    }
}

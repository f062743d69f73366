package io.github.qic.pdsa.show;

import io.github.qic.core.internal.table.Table;
import io.github.qic.core.internal.table.Table.Column;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.Scale;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.OperationalDefinition;
import io.github.qic.pdsa.measure.PlannedMeasure;
import io.github.qic.pdsa.measure.SourceSystem;
import io.github.qic.pdsa.project.ImprovementProjects;
import io.github.qic.pdsa.project.Project;
import io.github.qic.pdsa.project.Sharing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table about projects, as text, Markdown, HTML or CSV. */
public final class ProjectTable {
    private final Table table;

    private ProjectTable(List<Column> columns, Stream<List<String>> rows) {
        this.table = new Table(columns, rows.toList());
    }

    /**
     * {@return all cycles of a collaborative, one a row, in the order of the document}
     *
     * @param all the projects
     */
    public static ProjectTable cycles(ImprovementProjects all) {
        return new ProjectTable(
                columns("Site", "Cycle", "Title", "Scale", "Stage", "Since", "Decision"),
                all.projects().stream().flatMap(p -> p.cycles().stream().map(c -> cycle(p, c))));
    }

    private static List<String> cycle(Project project, Cycle cycle) {
        return List.of(
                project.site().value(),
                cycle.id().value(),
                cycle.title(),
                cycle.plan().scale().map(Scale::text).orElse(""),
                Words.of(cycle.stage()),
                cycle.since().toString(),
                cycle.act().map(a -> Words.of(a.decision())).orElse(""));
    }

    /**
     * {@return how each planned measure of a project is defined and collected, and the minutes it takes a month; data that are
     * collected for something else anyway say for what}
     *
     * @param project the project; without a measurement plan the table has no row
     */
    public static ProjectTable measurementPlan(Project project) {
        List<Column> columns = List.of(
                Column.text("Measure"),
                Column.text("What is counted"),
                Column.text("Source"),
                Column.text("Collected by"),
                Column.text("How often"),
                Column.number("Minutes each time"),
                Column.number("Minutes a month"),
                Column.text("Collected anyway for"));
        return new ProjectTable(
                columns,
                project.measurementPlan().stream()
                        .flatMap(p -> p.measures().stream())
                        .map(m -> planned(project, m)));
    }

    private static List<String> planned(Project project, PlannedMeasure planned) {
        Optional<Measure> measure = project.measures().stream()
                .filter(m -> m.id().equals(planned.measure()))
                .findFirst();
        return List.of(
                measure.map(Measure::name).orElse(""),
                measure.flatMap(Measure::definition)
                        .map(ProjectTable::definition)
                        .orElse(""),
                planned.sources().stream().map(SourceSystem::label).collect(Collectors.joining(", ")),
                planned.collectedBy().map(Id::value).orElse(""),
                Words.of(planned.every()),
                Integer.toString(planned.minutes()),
                Long.toString(planned.every().minutesAMonth(planned.minutes())),
                planned.reusedFrom().orElse(""));
    }

    private static String definition(OperationalDefinition definition) {
        return definition.numerator()
                + definition.denominator().map(d -> " / " + d).orElse("")
                + (definition.exclusions().isEmpty()
                        ? ""
                        : "; left out: " + String.join(", ", definition.exclusions()));
    }

    /**
     * {@return who took over whose material}
     *
     * @param all the projects
     */
    public static ProjectTable sharings(ImprovementProjects all) {
        return new ProjectTable(
                columns("Material", "From", "Given by", "To", "Taken by", "Day"),
                all.sharings().stream().map(s -> sharing(all, s)));
    }

    private static List<String> sharing(ImprovementProjects all, Sharing sharing) {
        return List.of(
                sharing.material(),
                site(all, sharing.source()),
                sharing.givenBy().map(Id::value).orElse(""),
                site(all, sharing.target()),
                sharing.takenBy().map(Id::value).orElse(""),
                sharing.on().map(LocalDate::toString).orElse(""));
    }

    private static String site(ImprovementProjects all, Id<Project> id) {
        return all.project(id).map(p -> p.site().value()).orElse("");
    }

    private static List<Column> columns(String... headings) {
        return Stream.of(headings).map(Column::text).toList();
    }

    /** {@return the table as lines of plain text, in columns} */
    public String text() {
        return table.text();
    }

    /** {@return the table in Markdown} */
    public String markdown() {
        return table.markdown();
    }

    /** {@return the table in HTML} */
    public String html() {
        return table.html();
    }

    /** {@return the table as CSV that no spreadsheet takes for formulas} */
    public String csv() {
        return table.csv();
    }
}

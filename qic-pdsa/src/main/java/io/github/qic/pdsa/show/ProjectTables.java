package io.github.qic.pdsa.show;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.show.Table;
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

/** Tables about projects. */
public final class ProjectTables {
    private ProjectTables() {}

    /** {@return all cycles of a collaborative, one per row, in the order of the document} */
    public static Table cycles(ImprovementProjects all) {
        return Table.ofText(
                List.of("Site", "Cycle", "Title", "Scale", "Stage", "Since", "Decision"),
                all.projects().stream()
                        .flatMap(p -> p.cycles().stream().map(c -> cycle(p, c)))
                        .toList());
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

    /** {@return definition, collection, minutes a month and other purpose of each planned measure; no rows without a plan} */
    public static Table measurementPlan(Project project) {
        return Table.ofText(
                        List.of(
                                "Measure",
                                "What is counted",
                                "Source",
                                "Collected by",
                                "How often",
                                "Minutes each time",
                                "Minutes a month",
                                "Already collected for"),
                        project.measurementPlan().stream()
                                .flatMap(p -> p.measures().stream())
                                .map(m -> planned(project, m))
                                .toList())
                .withFigures("Minutes each time", "Minutes a month");
    }

    private static List<String> planned(Project project, PlannedMeasure planned) {
        Optional<Measure> measure = project.measure(planned.measure());
        return List.of(
                measure.map(Measure::name).orElse(""),
                measure.flatMap(Measure::definition)
                        .map(ProjectTables::definition)
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
                        : "; excluded: " + String.join(", ", definition.exclusions()));
    }

    /** {@return who adopted whose material} */
    public static Table sharings(ImprovementProjects all) {
        return Table.ofText(
                List.of("Material", "From", "Given by", "To", "Taken by", "Day"),
                all.sharings().stream().map(s -> sharing(all, s)).toList());
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
}

package io.github.qic.pdsa.show.form;

import io.github.qic.core.internal.page.Section;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.project.Aim;
import io.github.qic.pdsa.project.Project;
import java.util.List;
import java.util.Optional;

/** The top of a worksheet, and the history at its end. */
final class WorksheetHead {
    private WorksheetHead() {}

    static Section of(Optional<Project> project, Optional<Cycle> cycle) {
        String team = project.map(p -> p.site() + p.team().map(t -> ", " + t).orElse(""))
                .orElse("");
        String follows =
                cycle.map(c -> c.follows().map(Id::value).orElse("none")).orElse("");
        String idea = cycle.flatMap(Cycle::idea)
                .flatMap(id -> project.flatMap(p -> title(p, id)))
                .orElse("");
        return Section.untitled()
                .table(
                        "",
                        List.of("Project", "Site and team", "Cycle", "Builds on cycle"),
                        List.of(List.of(
                                project.map(Project::title).orElse(""),
                                team,
                                cycle.map(c -> c.id().value()).orElse(""),
                                follows)),
                        1)
                .table(
                        "",
                        List.of("Aim", "Change idea"),
                        List.of(List.of(
                                project.flatMap(Project::aim)
                                        .map(Aim::statement)
                                        .orElse(""),
                                idea)),
                        1);
    }

    private static Optional<String> title(Project project, Id<ChangeIdea> id) {
        return project.ideas().stream()
                .filter(i -> i.id().equals(id))
                .map(ChangeIdea::title)
                .findFirst();
    }

    static Section history(Cycle cycle) {
        List<List<String>> rows = cycle.history().stream()
                .map(m -> List.of(
                        Words.of(m.to()),
                        m.on().toString(),
                        m.by().map(Id::value).orElse(""),
                        m.reason().orElse("")))
                .toList();
        return Section.of("History").table("", List.of("Stage", "Since", "By", "Reason"), rows, 1);
    }
}

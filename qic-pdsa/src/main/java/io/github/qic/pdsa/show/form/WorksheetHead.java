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

/** The head of a worksheet, and the history at its foot. */
final class WorksheetHead {
    private WorksheetHead() {}

    static Section blank() {
        return head("", "", "", "", "", "");
    }

    static Section of(Project project, Cycle cycle) {
        return head(
                project.title(),
                project.site() + project.team().map(t -> ", " + t).orElse(""),
                project.aim().map(Aim::statement).orElse(""),
                cycle.idea().flatMap(id -> title(project, id)).orElse(""),
                cycle.id().value(),
                cycle.follows().map(Id::value).orElse("none"));
    }

    private static Optional<String> title(Project project, Id<ChangeIdea> id) {
        return project.ideas().stream()
                .filter(i -> i.id().equals(id))
                .map(ChangeIdea::title)
                .findFirst();
    }

    private static Section head(String project, String team, String aim, String idea, String cycle, String follows) {
        return Section.untitled()
                .table(
                        "",
                        List.of("Project", "Site and team", "Cycle", "Builds on cycle"),
                        List.of(List.of(project, team, cycle, follows)),
                        1)
                .table("", List.of("Aim", "Change idea"), List.of(List.of(aim, idea)), 1);
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

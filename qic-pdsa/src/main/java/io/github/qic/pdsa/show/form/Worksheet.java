package io.github.qic.pdsa.show.form;

import io.github.qic.core.internal.page.Layout;
import io.github.qic.core.internal.page.PageContent;
import io.github.qic.core.internal.page.Section;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.show.Page;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.Plan;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.project.Aim;
import io.github.qic.pdsa.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The worksheet of one plan-do-study-act cycle, filled in as far as the cycle has got; the rest is left blank, to be completed on
 * paper. The blank worksheet prints on two A4 pages. People appear by pseudonym.
 */
public final class Worksheet {
    private Worksheet() {}

    /** {@return the blank worksheet} */
    public static Page blank() {
        return page(Optional.empty(), Optional.empty());
    }

    /** {@return the worksheet of a cycle of a project} */
    public static Page of(Project project, Cycle cycle) {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(cycle, "cycle");
        return page(Optional.of(project), Optional.of(cycle));
    }

    private static Page page(Optional<Project> project, Optional<Cycle> cycle) {
        Optional<Plan> plan = cycle.map(Cycle::plan);
        List<Section> sections = new ArrayList<>(List.of(
                head(project, cycle),
                WorksheetPlan.section(project, plan),
                WorksheetResults.doing(cycle.flatMap(Cycle::doing)),
                WorksheetResults.study(plan, cycle.flatMap(Cycle::study)),
                WorksheetResults.act(cycle.flatMap(Cycle::act))));
        cycle.map(Worksheet::history).ifPresent(sections::add);
        return new PageContent(
                Layout.FORM, "PDSA worksheet", cycle.map(Cycle::title).orElse(""), sections);
    }

    private static Section head(Optional<Project> project, Optional<Cycle> cycle) {
        String team = project.map(p -> p.site() + p.team().map(t -> ", " + t).orElse(""))
                .orElse("");
        String follows =
                cycle.map(c -> c.follows().map(Id::value).orElse("none")).orElse("");
        String idea = cycle.flatMap(Cycle::idea)
                .flatMap(id -> project.flatMap(p -> p.idea(id)))
                .map(ChangeIdea::title)
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

    private static Section history(Cycle cycle) {
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

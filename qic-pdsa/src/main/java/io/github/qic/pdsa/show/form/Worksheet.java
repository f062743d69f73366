package io.github.qic.pdsa.show.form;

import io.github.qic.core.internal.page.Layout;
import io.github.qic.core.internal.page.PageContent;
import io.github.qic.core.internal.page.Section;
import io.github.qic.core.show.Page;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.Plan;
import io.github.qic.pdsa.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The worksheet of one plan-do-study-act cycle, filled in as far as the cycle has got. What is missing is left blank to write on,
 * so that a planned cycle can be printed and carried out on paper. The blank worksheet prints on two A4 pages. People appear by
 * pseudonym.
 */
public final class Worksheet {
    private Worksheet() {}

    /** {@return the blank worksheet} */
    public static Page blank() {
        return page(Optional.empty(), Optional.empty());
    }

    /** {@return the worksheet of a cycle of a project} */
    public static Page of(Project project, Cycle cycle) {
        return page(Optional.of(project), Optional.of(cycle));
    }

    private static Page page(Optional<Project> project, Optional<Cycle> cycle) {
        Optional<Plan> plan = cycle.map(Cycle::plan);
        List<Section> sections = new ArrayList<>(List.of(
                WorksheetHead.of(project, cycle),
                WorksheetPlan.section(project, plan),
                WorksheetResults.doing(cycle.flatMap(Cycle::doing)),
                WorksheetResults.study(plan, cycle.flatMap(Cycle::study)),
                WorksheetResults.act(cycle.flatMap(Cycle::act))));
        cycle.map(WorksheetHead::history).ifPresent(sections::add);
        return new PageContent(
                Layout.FORM, "PDSA worksheet", cycle.map(Cycle::title).orElse(""), sections);
    }
}

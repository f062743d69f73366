package io.github.qic.pdsa.show.form;

import io.github.qic.core.internal.page.Layout;
import io.github.qic.core.internal.page.PageContent;
import io.github.qic.core.show.Page;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.project.Project;
import java.util.List;
import java.util.Optional;

/**
 * The worksheet of one plan-do-study-act cycle, filled in as far as the cycle has got. What is missing is left blank to write on,
 * so that a planned cycle can be printed and carried out on paper. The blank worksheet prints on two A4 pages. People appear by
 * pseudonym.
 */
public final class Worksheet {
    private static final String TITLE = "PDSA worksheet";

    private Worksheet() {}

    /** {@return the blank worksheet} */
    public static Page blank() {
        return new PageContent(
                Layout.FORM,
                TITLE,
                "",
                List.of(
                        WorksheetHead.blank(),
                        WorksheetPlan.section(Optional.empty(), Optional.empty()),
                        WorksheetResults.doing(Optional.empty()),
                        WorksheetResults.study(Optional.empty(), Optional.empty()),
                        WorksheetResults.act(Optional.empty())));
    }

    /**
     * {@return the worksheet of a cycle}
     *
     * @param project the project of the cycle
     * @param cycle the cycle
     */
    public static Page of(Project project, Cycle cycle) {
        return new PageContent(
                Layout.FORM,
                TITLE,
                cycle.title(),
                List.of(
                        WorksheetHead.of(project, cycle),
                        WorksheetPlan.section(Optional.of(project), Optional.of(cycle.plan())),
                        WorksheetResults.doing(cycle.doing()),
                        WorksheetResults.study(Optional.of(cycle.plan()), cycle.study()),
                        WorksheetResults.act(cycle.act()),
                        WorksheetHead.history(cycle)));
    }
}

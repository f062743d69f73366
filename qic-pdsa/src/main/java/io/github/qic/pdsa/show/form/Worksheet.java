package io.github.qic.pdsa.show.form;

import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.project.Project;
import java.util.List;
import java.util.Optional;

/**
 * The worksheet of one plan-do-study-act cycle, filled as far as the cycle has come. What is not there yet is left open for a
 * pen, so that a planned cycle can be printed and carried out on paper. Blank, it prints on two A4 pages. People appear by
 * pseudonym.
 */
public final class Worksheet {
    private final Form sheet;

    private Worksheet(Form sheet) {
        this.sheet = sheet;
    }

    /** {@return the blank worksheet} */
    public static Worksheet blank() {
        return new Worksheet(new Form(
                "PDSA worksheet",
                List.of(
                        WorksheetHead.blank(),
                        WorksheetPlan.section(Optional.empty(), Optional.empty()),
                        WorksheetResults.doing(Optional.empty()),
                        WorksheetResults.study(Optional.empty(), Optional.empty()),
                        WorksheetResults.act(Optional.empty()))));
    }

    /**
     * {@return the worksheet of a cycle}
     *
     * @param project the project it belongs to
     * @param cycle the cycle
     */
    public static Worksheet of(Project project, Cycle cycle) {
        return new Worksheet(new Form(
                "PDSA worksheet: " + cycle.title(),
                List.of(
                        WorksheetHead.of(project, cycle),
                        WorksheetPlan.section(Optional.of(project), Optional.of(cycle.plan())),
                        WorksheetResults.doing(cycle.doing()),
                        WorksheetResults.study(Optional.of(cycle.plan()), cycle.study()),
                        WorksheetResults.act(cycle.act()),
                        WorksheetHead.history(cycle))));
    }

    /** {@return the worksheet in Markdown} */
    public String markdown() {
        return FormMarkdownWriter.write(sheet);
    }

    /** {@return the worksheet as one HTML page for A4 that needs no other file} */
    public String html() {
        return FormHtmlWriter.write(sheet);
    }
}

package io.github.qic.pdsa.show.form;

import io.github.qic.core.finding.Finding;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.project.ImprovementProjects;
import io.github.qic.pdsa.project.Project;
import java.util.List;

/**
 * A project on one page: the three questions of the Model for Improvement, its measures with their first and last figures, its
 * ideas, its latest cycles, what it shared, and what is open. Where the page asks for it, texts end in an ellipsis and tables tell
 * how many rows more there are.
 */
public final class ProjectSummary {
    private final Form sheet;

    private ProjectSummary(Form sheet) {
        this.sheet = sheet;
    }

    /**
     * {@return the summary of a project}
     *
     * @param all the projects of the collaborative, for what was shared
     * @param project one of them
     * @param findings what was found on the whole document; those on this project are counted and the gravest are shown
     * @throws io.github.qic.core.valid.InvalidValueException if the collaborative has no project of that id
     */
    public static ProjectSummary of(ImprovementProjects all, Project project, List<Finding> findings) {
        return new ProjectSummary(sheet(all, project, findings));
    }

    /** {@return the first sheet that fits on a page, from the fullest on} */
    static Form sheet(ImprovementProjects all, Project project, List<Finding> findings) {
        int index = all.projects().stream().map(Project::id).toList().indexOf(project.id());
        new Problems()
                .require(index >= 0, "/project", "unknown project: " + project.id())
                .throwIfAny();
        Form sheet = sheet(PageBudget.STEPS.get(0), all, project, index, findings);
        for (int i = 1; i < PageBudget.STEPS.size() && PaperHeight.of(sheet) > PaperHeight.PAGE_MM; i++) {
            sheet = sheet(PageBudget.STEPS.get(i), all, project, index, findings);
        }
        return sheet;
    }

    private static Form sheet(
            PageBudget room, ImprovementProjects all, Project project, int index, List<Finding> findings) {
        SummarySections sections = new SummarySections(room);
        return new Form(
                sections.title(project),
                List.of(
                        sections.aim(project),
                        sections.measures(project),
                        sections.ideas(all, project),
                        sections.cycles(project),
                        SummarySections.findings(index, findings)));
    }

    /** {@return the summary in Markdown} */
    public String markdown() {
        return FormMarkdownWriter.write(sheet);
    }

    /** {@return the summary as one HTML page for A4 that needs no other file} */
    public String html() {
        return FormHtmlWriter.dense(sheet);
    }
}

package io.github.qic.pdsa.show;

import io.github.qic.core.finding.Finding;
import io.github.qic.pdsa.ImprovementProjects;
import io.github.qic.pdsa.Project;
import java.util.List;

/**
 * A project on one page: the three questions of the Model for Improvement, its measures with their first and last figures, its
 * ideas, its latest cycles, what it shared, and what is open.
 */
public final class ProjectSummary {
    private final Sheet sheet;

    private ProjectSummary(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * {@return the summary of a project}
     *
     * @param all the projects of the collaborative, for what was shared
     * @param project one of them
     * @param findings what was found on the whole document; those on this project are counted and the gravest are shown
     */
    public static ProjectSummary of(ImprovementProjects all, Project project, List<Finding> findings) {
        return new ProjectSummary(new Sheet(
                project.title(),
                List.of(
                        SummarySections.aim(project),
                        SummarySections.measures(project),
                        SummarySections.ideas(all, project),
                        SummarySections.cycles(project),
                        SummarySections.findings(all, project, findings))));
    }

    /** {@return the summary in Markdown} */
    public String markdown() {
        return SheetMarkdown.write(sheet);
    }

    /** {@return the summary as one HTML page for A4 that needs no other file} */
    public String html() {
        return SheetHtml.write(sheet);
    }
}

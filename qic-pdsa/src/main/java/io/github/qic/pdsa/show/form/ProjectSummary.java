package io.github.qic.pdsa.show.form;

import io.github.qic.core.finding.Finding;
import io.github.qic.core.internal.page.Layout;
import io.github.qic.core.internal.page.PageContent;
import io.github.qic.core.show.Page;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.project.ImprovementProjects;
import io.github.qic.pdsa.project.Project;
import java.util.List;

/**
 * A project on one page: the three questions of the Model for Improvement, its measures with their first and latest figures, the
 * chart of its main measure with the changes, its ideas, its latest cycles, what it shared, and its open findings. Long texts are cut; omitted rows are counted.
 */
public final class ProjectSummary {
    private ProjectSummary() {}

    /**
     * {@return the summary of a project}
     *
     * @param all the projects of the collaborative, for what was shared
     * @param findings the findings on the whole document, of which those on this project are counted and the most severe shown
     * @throws InvalidValueException if no project of the collaborative has the id of the project
     */
    public static Page of(ImprovementProjects all, Project project, List<Finding> findings) {
        int index = all.projects().stream().map(Project::id).toList().indexOf(project.id());
        if (index < 0) {
            throw InvalidValueException.of("/project", "unknown project: " + project.id());
        }
        return new PageContent(
                Layout.DENSE_FORM,
                "Project summary",
                SummarySections.shortened(project.title()),
                List.of(
                        SummarySections.aim(project),
                        SummarySections.measures(project),
                        SummarySections.chart(project),
                        SummarySections.ideas(all, project),
                        SummarySections.cycles(project),
                        SummarySections.findings(index, findings)));
    }
}

package io.github.qic.pdsa.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Peach;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.Hydration;
import io.github.qic.pdsa.ImprovementProjects;
import io.github.qic.pdsa.PeachProjects;
import io.github.qic.pdsa.Project;
import io.github.qic.pdsa.check.MethodCheck;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectSummaryTest {
    @Test
    void the_summary_of_a_project_is_the_one_looked_at() {
        ProjectSummary summary = ProjectSummary.of(
                Hydration.projects(), Hydration.projects().projects().get(0), List.of());
        Golden.assertSame("summary.md", summary.markdown());
        Golden.assertSame("summary.html", summary.html());
    }

    @Test
    void the_summary_of_the_medication_review_tells_what_was_shared_and_what_is_open() {
        ImprovementProjects peach = PeachProjects.all();
        List<Finding> findings = MethodCheck.standard().check(peach, Peach.collaborative(), LocalDate.of(2018, 2, 28));
        String summary =
                ProjectSummary.of(peach, peach.projects().get(0), findings).markdown();
        assertThat(summary)
                .contains("| implemented | 3 | with site-2 |", "| implemented | 1 | from site-2 |")
                .contains("- the project has no measurement plan");
    }

    @Test
    void a_project_with_nothing_but_a_title_has_a_summary() {
        Project bare = Project.builder()
                .id(Id.of("bare"))
                .site(Id.of("north"))
                .title("Bare")
                .build();
        ImprovementProjects all = ImprovementProjects.builder()
                .collaborative(Id.of("example"))
                .addProjects(bare)
                .build();
        assertThat(ProjectSummary.of(all, bare, List.of()).markdown())
                .contains(
                        "There is no aim yet.",
                        "There is no measure yet.",
                        "There is no idea yet.",
                        "There is no cycle yet.");
    }
}

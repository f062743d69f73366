package io.github.qic.pdsa.show.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.show.Page;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.check.MethodCheck;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.MeasureKind;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.OperationalDefinition;
import io.github.qic.pdsa.measure.ValueKind;
import io.github.qic.pdsa.project.Aim;
import io.github.qic.pdsa.project.Hydration;
import io.github.qic.pdsa.project.ImprovementProjects;
import io.github.qic.pdsa.project.PeachProjects;
import io.github.qic.pdsa.project.Project;
import io.github.qic.pdsa.show.Golden;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProjectSummaryTest {
    @Test
    void the_summary_of_a_project_matches_the_reviewed_page() {
        Page summary = ProjectSummary.of(
                Hydration.projects(), Hydration.projects().projects().get(0), List.of());
        Golden.assertSame("summary.md", summary.markdown());
        Golden.assertSame("summary.html", summary.html());
    }

    @Test
    void the_summary_of_the_medication_review_shows_what_was_shared_and_what_is_open() {
        ImprovementProjects peach = PeachProjects.all();
        List<Finding> findings =
                MethodCheck.standard().check(peach, PeachCollaborative.collaborative(), LocalDate.of(2018, 2, 28));
        String summary =
                ProjectSummary.of(peach, peach.projects().get(0), findings).markdown();
        assertThat(summary)
                .contains("| implemented | 3 | with site-2 |", "| implemented | 1 | from site-2 |")
                .contains("- the project has no measurement plan");
    }

    // By hand: 7 falls in 1,240 bed days are 5.645 per 1,000.
    @Test
    void a_rate_is_shown_in_its_unit_as_on_its_chart() {
        Measure falls = Measure.builder()
                .id(Id.of("falls"))
                .name("Falls")
                .kind(MeasureKind.OUTCOME)
                .values(ValueKind.RATE)
                .better(Direction.DECREASE)
                .definition(OperationalDefinition.builder()
                        .numerator("Falls")
                        .denominator("Bed days")
                        .unit("per 1,000 bed days")
                        .build())
                .build();
        Project project = Project.builder()
                .id(Id.of("falls"))
                .site(Id.of("north"))
                .title("Fewer falls")
                .addMeasures(falls)
                .addObservations(Observation.builder()
                        .measure(falls.id())
                        .on(LocalDate.of(2023, 1, 1))
                        .numerator(BigDecimal.valueOf(7))
                        .denominator(BigDecimal.valueOf(1240))
                        .build())
                .build();
        ImprovementProjects all =
                Hydration.projects().toBuilder().projects(List.of(project)).build();
        assertThat(ProjectSummary.of(all, project, List.of()).markdown())
                .contains("| Falls, per 1,000 bed days | outcome | 1 | 5.645 (2023-01-01) | 5.645 (2023-01-01) |");
    }

    @Test
    void a_unit_is_shown_unless_it_is_per_cent_or_in_the_name() {
        Project like = Hydration.project();
        Project project = like.toBuilder()
                .measures(List.of(
                        inUnit(like.measures().get(0), "infections"),
                        inUnit(like.measures().get(1), "%"),
                        like.measures().get(2),
                        inUnit(like.measures().get(3), "calls a week")))
                .addObservations(Observation.builder()
                        .measure(Id.of("calls"))
                        .on(LocalDate.of(2024, 7, 1))
                        .note("not counted")
                        .build())
                .build();
        ImprovementProjects all =
                Hydration.projects().toBuilder().projects(List.of(project)).build();
        assertThat(ProjectSummary.of(all, project, List.of()).markdown())
                .contains(
                        "| Infections treated | outcome | 25 |",
                        "| Residents offered a drink | process | 25 |",
                        "| Calls at night, calls a week | balancing | 25 | 7 (2024-01-08) | 7 (2024-06-24) |");
    }

    private static Measure inUnit(Measure measure, String unit) {
        return measure.toBuilder()
                .definition(measure.definition().orElseThrow().toBuilder()
                        .unit(unit)
                        .build())
                .build();
    }

    @Test
    void only_findings_of_the_project_are_outstanding() {
        Project aimless = Hydration.project().toBuilder().aim(Optional.empty()).build();
        Project second = Hydration.project().toBuilder()
                .id(Id.of("second"))
                .measurementPlan(Optional.empty())
                .cycles(List.of())
                .build();
        ImprovementProjects all = Hydration.projects().toBuilder()
                .projects(List.of(aimless, second))
                .build();
        List<Finding> findings =
                MethodCheck.standard().check(all, Hydration.collaborative(), LocalDate.of(2024, 12, 31));
        assertThat(findings).extracting(Finding::message).contains("the project has no aim");
        assertThat(ProjectSummary.of(all, second, findings).markdown())
                .contains("- the project has no measurement plan")
                .doesNotContain("the project has no aim");
    }

    @Test
    void a_text_of_more_than_80_characters_is_cut_to_80() {
        assertThat(SummarySections.shortened("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(SummarySections.shortened("x".repeat(81))).isEqualTo("x".repeat(79) + "…");
    }

    @Test
    void the_known_parts_of_an_aim_are_shown() {
        Project like = Hydration.project();
        Project project = like.toBuilder()
                .aim(Aim.builder()
                        .statement("Nobody falls twice.")
                        .byWhen(LocalDate.of(2024, 6, 30))
                        .forWhom("All 34 residents")
                        .build())
                .build();
        ImprovementProjects all =
                Hydration.projects().toBuilder().projects(List.of(project)).build();
        assertThat(ProjectSummary.of(all, project, List.of()).markdown())
                .contains("- Nobody falls twice.\n- By when: 2024-06-30; for whom: All 34 residents\n- The aim lacks");
        Project bare = like.toBuilder()
                .aim(Aim.builder().statement("Nobody falls twice.").build())
                .build();
        assertThat(ProjectSummary.of(all, bare, List.of()).markdown())
                .contains("- Nobody falls twice.\n- The aim lacks");
    }

    @Test
    void a_project_with_only_a_title_has_a_summary() {
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

    @Test
    void long_texts_and_tables_are_cut_and_omitted_rows_counted() {
        String text = "Very long text that somebody wrote. ".repeat(20).strip();
        Project full = project(12, text);
        ImprovementProjects all =
                Hydration.projects().toBuilder().projects(List.of(full)).build();
        assertThat(ProjectSummary.of(all, full, List.of()).markdown())
                .contains("…", " 7 more measures.", "\n7 more ideas.")
                .doesNotContain(text);
    }

    @Test
    void texts_of_usual_length_are_shown_whole() {
        Project project = project(4, "Residents whose fluid chart is filled in at least twice a day");
        ImprovementProjects all =
                Hydration.projects().toBuilder().projects(List.of(project)).build();
        assertThat(ProjectSummary.of(all, project, List.of()).markdown()).doesNotContain("…", "more ");
    }

    @Test
    void measures_without_a_plan_are_counted_too() {
        Project project = project(8, "Falls").toBuilder()
                .measurementPlan(Optional.empty())
                .build();
        ImprovementProjects all =
                Hydration.projects().toBuilder().projects(List.of(project)).build();
        assertThat(ProjectSummary.of(all, project, List.of()).markdown()).containsPattern("\n\\d more measures\\.\n");
    }

    private static Project project(int rows, String text) {
        Project like = Hydration.project();
        return like.toBuilder()
                .title(text)
                .summary(text)
                .measures(Stream.concat(
                                like.measures().stream(),
                                IntStream.range(4, rows)
                                        .mapToObj(i -> like.measures().get(0).toBuilder()
                                                .id(Id.of("m" + i))
                                                .build()))
                        .map(m -> m.toBuilder().name(text).build())
                        .toList())
                .ideas(IntStream.range(0, rows)
                        .mapToObj(i -> like.ideas().get(0).toBuilder()
                                .id(i == 0 ? Id.of("trolley") : Id.of("i" + i))
                                .title(text)
                                .build())
                        .toList())
                .cycles(like.cycles().stream()
                        .map(c -> c.toBuilder().title(text).build())
                        .toList())
                .build();
    }

    @Test
    void a_project_of_another_collaborative_has_no_summary() {
        Project other = Hydration.project();
        assertThatThrownBy(() -> ProjectSummary.of(PeachProjects.all(), other, List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/project: unknown project: hydration");
    }

    @Test
    void the_next_state_of_a_project_is_identified_by_its_id() {
        ImprovementProjects all = Hydration.projects();
        Project next = Hydration.project().toBuilder().aim(Optional.empty()).build();
        Finding open = MethodCheck.rules().get(0).at("/projects/0/aim", "the project has no aim");
        assertThat(ProjectSummary.of(all, next, List.of(open)).markdown()).contains("the project has no aim");
    }
}

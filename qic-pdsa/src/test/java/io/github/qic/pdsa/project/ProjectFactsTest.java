package io.github.qic.pdsa.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.fact.Fact;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.measure.Observation;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProjectFactsTest {
    @Test
    void peach_adopted_one_material_at_each_of_two_sites_and_measured_nothing() {
        List<Fact> facts = ProjectFacts.of(PeachProjects.all());
        assertThat(values(facts, "improvement.materials-taken-over")).containsExactly("1", "1", "0", "0");
        assertThat(values(facts, "improvement.measures")).containsExactly("0", "0", "0", "0");
        assertThat(values(facts, "improvement.projects")).containsExactly("4");
        assertThat(values(facts, "improvement.materials-shared")).containsExactly("2");
        assertThat(values(facts, "improvement.collection-minutes")).isEmpty();
    }

    // Five cycles in a row; 4 measures at 4 days; 15 + 10 + 5 minutes a week are 65 + 43 + 22 minutes a month.
    @Test
    void facts_of_a_project_are_about_its_site() {
        List<Fact> facts = ProjectFacts.of(Hydration.projects());
        assertThat(facts)
                .filteredOn(f -> f.about().isPresent())
                .allSatisfy(f -> assertThat(f.about().orElseThrow().value()).isEqualTo("north"))
                .extracting(f -> f.name() + " " + f.value())
                .containsExactly(
                        "improvement.cycles 5",
                        "improvement.cycles-closed 5",
                        "improvement.longest-ramp 5",
                        "improvement.ideas 1",
                        "improvement.ideas-in-place 1",
                        "improvement.materials-taken-over 0",
                        "improvement.measures 4",
                        "improvement.measures-over-time 4",
                        "improvement.collection-minutes 130");
    }

    @Test
    void a_cycle_that_goes_on_is_not_closed_and_one_figure_is_not_over_time() {
        Project like = Hydration.project();
        Cycle first = like.cycles().get(0);
        Observation.Builder next = Observation.builder().measure(Id.of("calls")).on(LocalDate.of(2024, 1, 15));
        Project begun = like.toBuilder()
                .cycles(List.of(first.toBuilder()
                        .doing(Optional.empty())
                        .study(Optional.empty())
                        .act(Optional.empty())
                        .history(first.history().subList(0, 2))
                        .build()))
                .observations(List.of(
                        like.observationsOf(Id.of("infections")).get(0),
                        like.observationsOf(Id.of("calls")).get(0),
                        next.note("not counted").build()))
                .build();
        List<Fact> facts = ProjectFacts.of(
                Hydration.projects().toBuilder().projects(List.of(begun)).build());
        assertThat(values(facts, "improvement.cycles")).containsExactly("1");
        assertThat(values(facts, "improvement.cycles-closed")).containsExactly("0");
        assertThat(values(facts, "improvement.measures-over-time")).containsExactly("0");
    }

    // An assessment reads one fact of each name about a site: the second project must not hide the first.
    @Test
    void two_projects_of_one_site_share_one_figure_of_each_name() {
        ImprovementProjects one = Hydration.projects();
        Project first = one.projects().get(0);
        Project second = Project.builder()
                .id(Id.of("second"))
                .site(first.site())
                .title("Nutrition")
                .measures(first.measures())
                .addCycles(first.cycles().get(0).toBuilder()
                        .id(Id.of("n-1"))
                        .idea(Optional.empty())
                        .build())
                .build();
        List<Fact> facts = ProjectFacts.of(one.toBuilder().addProjects(second).build());
        assertThat(values(facts, "improvement.cycles")).containsExactly("6");
        assertThat(values(facts, "improvement.cycles-closed")).containsExactly("6");
        assertThat(values(facts, "improvement.longest-ramp")).containsExactly("5");
        assertThat(values(facts, "improvement.measures")).containsExactly("8");
        assertThat(values(facts, "improvement.measures-over-time")).containsExactly("4");
        assertThat(values(facts, "improvement.collection-minutes")).containsExactly("130");
        assertThat(values(facts, "improvement.projects")).containsExactly("2");
    }

    @Test
    void a_site_of_very_many_projects_can_have_adopted_very_many_materials() {
        List<Project> projects = IntStream.range(0, 20_000)
                .mapToObj(i -> Project.builder()
                        .id(Id.of("p" + i))
                        .site(Id.of("home"))
                        .title("Project " + i)
                        .build())
                .toList();
        Sharing sharing = Sharing.builder()
                .material("Checklist")
                .source(Id.of("p0"))
                .target(Id.of("p19999"))
                .build();
        List<Fact> facts = ProjectFacts.of(Hydration.projects().toBuilder()
                .projects(projects)
                .sharings(Collections.nCopies(200_000, sharing))
                .build());
        assertThat(values(facts, "improvement.materials-taken-over")).containsExactly("200000");
    }

    private static List<String> values(List<Fact> facts, String name) {
        return facts.stream()
                .filter(f -> f.name().equals(name))
                .map(f -> f.value().toPlainString())
                .toList();
    }
}

package io.github.qic.pdsa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.fact.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectFactsTest {
    @Test
    void peach_took_over_one_material_at_each_of_two_sites_and_measured_nothing() {
        List<Fact> facts = ProjectFacts.of(PeachProjects.all());
        assertThat(values(facts, "improvement.materials-taken-over")).containsExactly("1", "1", "0", "0");
        assertThat(values(facts, "improvement.measures")).containsExactly("0", "0", "0", "0");
        assertThat(values(facts, "improvement.projects")).containsExactly("4");
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

    private static List<String> values(List<Fact> facts, String name) {
        return facts.stream()
                .filter(f -> f.name().equals(name))
                .map(f -> f.value().toPlainString())
                .toList();
    }
}

package io.github.qic.pdsa.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.fact.Provenance;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Team;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.CycleStage;
import io.github.qic.pdsa.show.ProjectTables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Facts of the paper: doi 10.1093/ageing/afab007. */
class PeachProjectsTest {
    private static final ImprovementProjects PEACH = PeachProjects.all();

    @Test
    void there_are_four_projects_one_per_site() {
        assertThat(PEACH.projects())
                .extracting(p -> p.site().value())
                .containsExactly("site-1", "site-2", "site-3", "site-4");
    }

    @Test
    void their_ids_are_those_of_the_collaborative() {
        Collaborative peach = PeachCollaborative.collaborative();
        assertThat(PEACH.collaborative()).isEqualTo(peach.id());
        assertThat(PEACH.projects()).allSatisfy(project -> {
            Team team = peach.teams().stream()
                    .filter(t -> project.team().equals(Optional.of(t.id())))
                    .findFirst()
                    .orElseThrow();
            assertThat(team.site()).contains(project.site());
            assertThat(team.members()).containsAll(people(project));
        });
    }

    private static Set<Id<Participant>> people(Project project) {
        Set<Id<Participant>> people = new HashSet<>(project.plannedBy());
        project.cycles().forEach(cycle -> {
            people.addAll(cycle.plan().plannedBy());
            cycle.plan().tasks().forEach(task -> task.who().ifPresent(people::add));
        });
        return people;
    }

    @Test
    void no_site_has_a_measurement_plan() {
        assertThat(PEACH.projects()).allSatisfy(p -> {
            assertThat(p.measurementPlan()).isEmpty();
            assertThat(p.observations()).isEmpty();
        });
    }

    @Test
    void sites_1_and_2_adopted_each_others_material() {
        assertThat(PEACH.sharings())
                .extracting(s -> s.source() + " -> " + s.target())
                .containsExactlyInAnyOrder(
                        "medication-review -> nutrition-review", "nutrition-review -> medication-review");
    }

    @Test
    void site_4_never_used_its_pro_forma() {
        assertThat(PEACH.project(Id.of("electronic-pro-forma")).orElseThrow().cycles())
                .singleElement()
                .satisfies(c -> assertThat(c.stage()).isEqualTo(CycleStage.DOING));
    }

    @Test
    void the_document_is_written_as_it_was_read() throws IOException {
        assertThat(ImprovementProjects.DOCUMENT.write(PEACH)).isEqualTo(resource());
    }

    @Test
    void every_field_has_a_provenance() throws IOException {
        List<String> leaves = new ArrayList<>();
        leaves(new ObjectMapper().readTree(resource()).get("projects"), "/projects", leaves);
        leaves(new ObjectMapper().readTree(resource()).get("sharings"), "/sharings", leaves);
        assertThat(leaves)
                .filteredOn(path -> !path.endsWith("/id"))
                .allSatisfy(path ->
                        assertThat(PEACH.provenance()).as(path).anyMatch(provenance -> covers(provenance, path)));
    }

    @Test
    void every_mark_of_origin_covers_a_field() throws IOException {
        List<String> leaves = new ArrayList<>();
        leaves(new ObjectMapper().readTree(resource()), "", leaves);
        assertThat(PEACH.provenance())
                .allSatisfy(provenance ->
                        assertThat(leaves).as(provenance.path()).anyMatch(path -> covers(provenance, path)));
    }

    @Test
    void the_cycles_are_listed_one_per_line() {
        assertThat(ProjectTables.cycles(PEACH).text().lines())
                .hasSize(1 + 12)
                .anyMatch(line ->
                        line.matches("site-1  mr-2 +Reworded template with a checklist +3 residents +closed.*"));
    }

    private static boolean covers(Provenance provenance, String path) {
        return path.matches(provenance.path().replace("*", "[0-9]+") + "(/.*)?");
    }

    private static void leaves(JsonNode node, String path, List<String> found) {
        if (node.isObject()) {
            node.properties().forEach(f -> leaves(f.getValue(), path + "/" + f.getKey(), found));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves(node.get(i), path + "/" + i, found);
            }
        } else {
            found.add(path);
        }
    }

    private static String resource() throws IOException {
        try (InputStream in = PeachProjects.class.getResourceAsStream("peach-projects.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

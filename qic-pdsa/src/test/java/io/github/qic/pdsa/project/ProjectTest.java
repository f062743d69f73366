package io.github.qic.pdsa.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.CycleStage;
import io.github.qic.pdsa.idea.ChangeIdea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectTest {
    private static final String JSON = ImprovementProjects.DOCUMENT.write(Hydration.projects());

    @Test
    void what_is_written_is_read_back() {
        assertThat(ImprovementProjects.DOCUMENT.read(JSON)).isEqualTo(Hydration.projects());
    }

    @Test
    void a_project_accepts_the_next_state_of_its_parts() {
        Project project = Hydration.project();
        Cycle renamed = project.cycles().get(2).toBuilder().title("Renamed").build();
        Project next = project.with(renamed);
        assertThat(next.cycles().get(2)).isEqualTo(renamed);
        assertThat(next.cycles()).hasSize(5);
        assertThat(Hydration.projects().with(next).projects()).containsExactly(next);
        assertThatThrownBy(
                        () -> project.with(renamed.toBuilder().id(Id.of("h-9")).build()))
                .hasMessage("/cycles: unknown cycle: h-9; a new one is added by the builder");
    }

    @Test
    void a_project_of_very_many_cycles_accepts_the_next_state_of_one() {
        Cycle first = Hydration.cycles().get(0);
        List<Cycle> cycles = IntStream.range(0, 50_000)
                .mapToObj(i -> first.toBuilder().id(Id.of("c" + i)).build())
                .toList();
        Project project = Hydration.project().toBuilder().cycles(cycles).build();
        Cycle renamed = cycles.get(49_999).toBuilder().title("Renamed").build();
        assertThat(project.with(renamed).cycles()).hasSize(50_000).endsWith(renamed);
    }

    @Test
    void what_has_happened_in_a_cycle_cannot_be_replaced() {
        Project project = Hydration.project();
        Cycle cycle = project.cycles().get(2);
        Cycle replanned = cycle.toBuilder()
                .plan(cycle.plan().toBuilder().objective("Show that it works").build())
                .build();
        Cycle restarted = Cycle.planned(
                cycle.id(), cycle.title(), cycle.plan(), cycle.history().get(0).on());
        assertThatThrownBy(() -> project.with(replanned))
                .hasMessage("/cycles/2/plan: must not change once the test has begun");
        assertThatThrownBy(() -> project.with(restarted)).hasMessage("/cycles/2/history: must keep all earlier moves");
        Project rewritten = project.toBuilder()
                .cycles(List.of(project.cycles().get(0), project.cycles().get(1), replanned))
                .build();
        assertThatThrownBy(() -> Hydration.projects().with(rewritten))
                .hasMessageStartingWith("/cycles/2/plan: must not change once the test has begun");
    }

    @Test
    void a_cycle_that_has_begun_and_the_moves_of_an_idea_cannot_be_dropped() {
        Project project = Hydration.project();
        Project shorter =
                project.toBuilder().cycles(project.cycles().subList(0, 4)).build();
        assertThatThrownBy(() -> Hydration.projects().with(shorter))
                .hasMessage("/cycles: must keep a cycle whose test has begun: h-5");
        ChangeIdea idea = project.ideas().get(0);
        ChangeIdea forgetful = idea.toBuilder().history(List.of()).build();
        assertThatThrownBy(() -> project.with(forgetful)).hasMessage("/ideas/0/history: must keep all earlier moves");
        ChangeIdea renamed = idea.toBuilder().title("Trolley").build();
        assertThat(project.with(renamed).ideas()).containsExactly(renamed);
    }

    @Test
    void a_cycle_that_is_only_planned_can_be_dropped() {
        Cycle planned = Cycle.planned(
                Id.of("h-6"), "Two homes", Hydration.cycles().get(0).plan(), LocalDate.of(2024, 6, 1));
        Project project = Hydration.project();
        ImprovementProjects all =
                Hydration.projects().with(project.toBuilder().addCycles(planned).build());
        assertThat(all.with(project)).isEqualTo(Hydration.projects());
    }

    @Test
    void a_cycle_that_is_being_planned_can_be_replanned() {
        Cycle cycle = Hydration.project().cycles().get(0);
        Cycle planned = Cycle.planned(
                cycle.id(), cycle.title(), cycle.plan(), cycle.history().get(0).on());
        Project project =
                Hydration.project().toBuilder().cycles(List.of(planned)).build();
        Cycle another = planned.replanned(
                cycle.plan().toBuilder().objective("Another question").build());
        assertThat(project.with(another).cycles()).containsExactly(another);
        assertThat(project.with(another.begun(planned.since())).cycles())
                .extracting(Cycle::stage)
                .containsExactly(CycleStage.DOING);
    }

    @Test
    void only_the_cycles_of_a_circle_are_refused_and_not_those_that_lead_into_it() {
        Cycle cycle = Hydration.project().cycles().get(0);
        // c follows b, b follows a, a follows c; d and e lead into the circle; g starts
        List<Cycle> cycles = Stream.of("e-d", "d-a", "a-c", "b-a", "c-b", "g-")
                .map(each -> each.split("-", -1))
                .map(each -> cycle.toBuilder()
                        .id(Id.of(each[0]))
                        .follows(
                                Optional.of(each[1]).filter(id -> !id.isEmpty()).map(Id::<Cycle>of))
                        .build())
                .toList();
        assertThatThrownBy(() -> Hydration.project().toBuilder().cycles(cycles).build())
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::path)
                                .containsExactly("/cycles/2/follows", "/cycles/3/follows", "/cycles/4/follows"));
    }

    @Test
    void the_three_questions_are_answered_from_the_project() {
        ThreeQuestions questions = Hydration.project().questions();
        assertThat(questions.accomplish()).singleElement().asString().startsWith("Nine of ten residents");
        assertThat(questions.know()).hasSize(4).contains("Calls at night");
        assertThat(questions.change()).containsExactly("Drinks trolley between meals");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "follows": "h-1"          | "follows": "h-9"           | /projects/0/cycles/1/follows: unknown cycle: h-9
            "follows": "h-2"          | "follows": "h-4"           | /projects/0/cycles/2/follows: must not lead back to the same cycle
            "id": "h-2"               | "id": "h-5"                | /projects/0/cycles/4/id: is a duplicate: h-5
            "id": "rounds"            | "id": "offer"              | /projects/0/drivers/0/secondary/0/id: is a duplicate: offer
            "idea": "trolley"         | "idea": "tea"              | /projects/0/cycles/0/idea: unknown idea: tea
            "rounds"\\n          ]     | "sound"\\n          ]       | /projects/0/ideas/0/drivers/0: unknown driver: sound
            "measure": "offered"      | "measure": "offer"         | /projects/0/aim/howMuch/measure: unknown measure: offer
            "who": "P1",              | ''                          | /projects/0/cycles/0/plan/tasks/0/who: is missing: this project requires an owner
            "on": "2024-01-22"        | "on": "2024-01-01"         | /projects/0/cycles/0/history/1/on: must not be before
            "to": "studying"          | "to": "acting"             | /projects/0/cycles/0/history/2/to: must not be acting after doing
            "count": 3                | "count": 0                 | /projects/0/cycles/1/plan/scale/count: must be 1 to 100000
            "numerator": "30"         | "numerator": "33"          | /projects/0/observations/97/numerator: must not exceed the denominator
            "id": "offered"           | "id": "offer"              | /projects/0/ideas/0/measures/0: unknown measure: offered
            "id": "charts"            | "id": "chart"              | /projects/0/measurementPlan/measures/2/measure: unknown measure: charts
            "id": "calls"             | "id": "call"               | /projects/0/observations/3/measure: unknown measure: calls
            "id": "infections"        | "id": "infection"          | /projects/0/ideas/0/measures/1: unknown measure: infections
            "id": "offered"           | "id": "offer"              | /projects/0/cycles/0/plan/data/0/measure: unknown measure: offered
            "value": "5"              | "value": "-5"              | /projects/0/observations/0/value: must not be negative
            "atLeast": "90"           | "atLeast": "ninety"        | /projects/0/aim/howMuch/atLeast: must be a decimal number
            "kind": "outcome"         | "kind": "income"           | /projects/0/measures/0/kind: must be one of outcome, process, balancing
            "decision": "adapt"       | "decision": "maybe"        | /projects/0/cycles/1/act/decision: must be one of adopt, adapt, expand, abandon
            """)
    void an_invalid_document_is_refused_with_the_path(String from, String to, String message) {
        String wanted = from.replace("\\n", "\n");
        assertThat(JSON).contains(wanted);
        assertThatThrownBy(() -> ImprovementProjects.DOCUMENT.read(JSON.replace(wanted, to.replace("\\n", "\n"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(message);
    }

    @Test
    void material_is_shared_from_an_idea_of_one_project_with_an_idea_of_another() {
        Project south = Project.builder()
                .id(Id.of("south"))
                .site(Id.of("south"))
                .title("Drinks, too")
                .build();
        ImprovementProjects both =
                Hydration.projects().toBuilder().addProjects(south).build();
        Sharing trolley = Sharing.builder()
                .material("Trolley list")
                .source(Id.of("hydration"))
                .sourceIdea(Id.of("trolley"))
                .target(Id.of("south"))
                .build();
        assertThat(both.toBuilder().addSharings(trolley).build().sharings()).hasSize(1);
        assertThatThrownBy(() -> both.toBuilder()
                        .addSharings(trolley.toBuilder()
                                .source(Id.of("west"))
                                .targetIdea(Id.of("tea"))
                                .build())
                        .build())
                .hasMessage("/sharings/0/source: unknown project: west\n"
                        + "/sharings/0/targetIdea: unknown idea of that project: tea");
        assertThatThrownBy(() -> trolley.toBuilder().target(Id.of("hydration")).build())
                .hasMessage("/target: must not be the source project");
    }

    @Test
    void no_two_cycles_of_a_document_share_an_id() {
        Project twin = Hydration.project().toBuilder().id(Id.of("twin")).build();
        assertThatThrownBy(
                        () -> Hydration.projects().toBuilder().addProjects(twin).build())
                .hasMessageStartingWith("/projects/1/cycles/0/id: is a duplicate: h-1");
    }

    @Test
    void projects_and_cycles_are_found_by_their_ids() {
        assertThat(Hydration.projects().project(Id.of("hydration"))).contains(Hydration.project());
        assertThat(Hydration.projects().cycle(Id.of("h-3")))
                .contains(Hydration.cycles().get(2));
        assertThat(Hydration.projects().cycle(Id.of("h-9"))).isEmpty();
        assertThat(Hydration.projects().project(Id.of("h-3"))).isEmpty();
    }
}

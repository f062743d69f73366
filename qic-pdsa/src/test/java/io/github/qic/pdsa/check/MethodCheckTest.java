package io.github.qic.pdsa.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.Peach;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Review;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.Hydration;
import io.github.qic.pdsa.ImprovementProjects;
import io.github.qic.pdsa.PeachProjects;
import io.github.qic.pdsa.Project;
import io.github.qic.pdsa.cycle.Scale;
import io.github.qic.pdsa.cycle.ScaleUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MethodCheckTest {
    static final LocalDate LATER = LocalDate.of(2024, 12, 31);

    @Test
    void good_use_of_the_method_draws_no_finding() {
        assertThat(check(Hydration.project())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void each_fault_draws_its_own_finding_and_no_other(Fault fault) {
        assertThat(check(fault.make(Hydration.project())))
                .extracting(f -> f.code() + " " + f.path())
                .isEqualTo(fault.expected());
    }

    @Test
    void every_rule_is_tried_by_a_fault() {
        assertThat(faults())
                .flatExtracting(f -> f.expected().stream()
                        .map(e -> e.substring(0, e.indexOf(' ')))
                        .toList())
                .containsAll(MethodCheck.rules().stream()
                        .map(Rule::code)
                        .filter(code -> !code.equals("pdsa.other-collaborative"))
                        .toList());
    }

    @Test
    void no_two_rules_share_a_code() {
        assertThat(MethodCheck.rules()).extracting(Rule::code).doesNotHaveDuplicates();
    }

    @Test
    void projects_of_another_collaborative_are_told() {
        ImprovementProjects other =
                Hydration.projects().toBuilder().collaborative(Id.of("other")).build();
        assertThat(MethodCheck.standard().check(other, Hydration.collaborative(), LATER))
                .extracting(Finding::code)
                .containsExactly("pdsa.other-collaborative");
    }

    @Test
    void sharings_between_unknown_people_are_told() {
        ImprovementProjects peach = PeachProjects.all();
        ImprovementProjects unknown = peach.toBuilder()
                .sharings(List.of(peach.sharings().get(0).toBuilder()
                        .takenBy(Id.of("P99"))
                        .build()))
                .build();
        assertThat(MethodCheck.standard().check(unknown, Peach.collaborative(), LATER))
                .extracting(f -> f.code() + " " + f.path())
                .contains("pdsa.unknown-person /sharings/0/takenBy")
                .doesNotContain("pdsa.unknown-person /sharings/0/givenBy");
    }

    @Test
    void a_cycle_stalls_on_the_day_behind_the_limit() {
        // Begun on 22 January 2024; 60 days later is 22 March 2024.
        Project begun = Spoil.firstCycle(Hydration.project(), Spoil::begun);
        assertThat(codes(begun, LocalDate.of(2024, 3, 22))).doesNotContain("pdsa.stalled");
        assertThat(codes(begun, LocalDate.of(2024, 3, 23))).contains("pdsa.stalled");
    }

    @Test
    void an_accepted_finding_is_told_apart() {
        Project noDate = Spoil.aim(Hydration.project(), a -> a.byWhen(Optional.empty()));
        ImprovementProjects accepted = of(noDate).toBuilder()
                .addAcceptances(new Acceptance("pdsa.aim-no-date", "/projects/0/aim", "a pilot", "coach", LATER))
                .build();
        Review review = MethodCheck.standard().review(accepted, Hydration.collaborative(), LATER);
        assertThat(review.open()).isEmpty();
        assertThat(review.accepted()).hasSize(1);
    }

    @Test
    void thresholds_are_values() {
        Thresholds strict = Thresholds.builder()
                .firstTestBelow(new Scale(1, ScaleUnit.RESIDENT))
                .build();
        assertThat(MethodCheck.standard().with(strict).check(Hydration.projects(), Hydration.collaborative(), LATER))
                .extracting(Finding::message)
                .containsExactly("a first test of 1 resident is large; it should stay below 1 resident");
        assertThatThrownBy(() -> Thresholds.builder().fewestPoints(1).build())
                .hasMessage("/fewestPoints: must be at least 2");
    }

    static List<Fault> faults() {
        return Stream.concat(ProjectFaults.all().stream(), CycleFaults.all().stream())
                .toList();
    }

    private static List<String> codes(Project project, LocalDate asOf) {
        return MethodCheck.standard().check(of(project), Hydration.collaborative(), asOf).stream()
                .map(Finding::code)
                .toList();
    }

    private static List<Finding> check(Project project) {
        return MethodCheck.standard().check(of(project), Hydration.collaborative(), LATER);
    }

    private static ImprovementProjects of(Project project) {
        return Hydration.projects().toBuilder().projects(List.of(project)).build();
    }
}

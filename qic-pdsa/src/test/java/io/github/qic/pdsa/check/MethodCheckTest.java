package io.github.qic.pdsa.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Review;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.CycleDecision;
import io.github.qic.pdsa.cycle.Doing;
import io.github.qic.pdsa.cycle.RampSteps;
import io.github.qic.pdsa.cycle.Scale;
import io.github.qic.pdsa.cycle.ScaleUnit;
import io.github.qic.pdsa.measure.Expectation;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.ValueKind;
import io.github.qic.pdsa.project.Hydration;
import io.github.qic.pdsa.project.ImprovementProjects;
import io.github.qic.pdsa.project.PeachProjects;
import io.github.qic.pdsa.project.Project;
import io.github.qic.pdsa.project.ProjectFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MethodCheckTest {
    static final LocalDate LATER = LocalDate.of(2024, 12, 31);

    @Test
    void good_use_of_the_method_gives_no_finding() {
        assertThat(check(Hydration.project())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void each_fault_gives_its_own_findings_and_no_other(Fault fault) {
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
    void projects_of_another_collaborative_are_reported() {
        ImprovementProjects other =
                Hydration.projects().toBuilder().collaborative(Id.of("other")).build();
        assertThat(MethodCheck.standard().check(other, Hydration.collaborative(), LATER))
                .extracting(Finding::code)
                .containsExactly("pdsa.other-collaborative");
    }

    @Test
    void sharings_between_unknown_people_are_reported() {
        ImprovementProjects peach = PeachProjects.all();
        ImprovementProjects unknown = peach.toBuilder()
                .sharings(List.of(peach.sharings().get(0).toBuilder()
                        .takenBy(Id.of("P99"))
                        .build()))
                .build();
        assertThat(MethodCheck.standard().check(unknown, PeachCollaborative.collaborative(), LATER))
                .extracting(f -> f.code() + " " + f.path())
                .contains("pdsa.unknown-person /sharings/0/takenBy")
                .doesNotContain("pdsa.unknown-person /sharings/0/givenBy");
        ImprovementProjects giver = peach.toBuilder()
                .sharings(List.of(peach.sharings().get(0).toBuilder()
                        .givenBy(Id.of("P99"))
                        .build()))
                .build();
        assertThat(MethodCheck.standard().check(giver, PeachCollaborative.collaborative(), LATER))
                .extracting(f -> f.code() + " " + f.path())
                .contains("pdsa.unknown-person /sharings/0/givenBy");
    }

    @Test
    void a_cycle_is_stalled_from_the_day_after_the_limit() {
        // Begun on 22 January 2024, to end on 28 January; 60 days later is 28 March 2024.
        Project begun = Spoil.firstCycle(Hydration.project(), Spoil::begun);
        assertThat(codes(begun, LocalDate.of(2024, 3, 28))).doesNotContain("pdsa.stalled");
        assertThat(codes(begun, LocalDate.of(2024, 3, 29))).contains("pdsa.stalled");
    }

    @Test
    void a_cycle_waits_for_the_first_day_of_its_test_and_then_stalls() {
        // Planned on 15 January 2024 for 22 January; 60 days later is 22 March 2024.
        Cycle first = Spoil.begun(Hydration.cycles().get(0));
        Cycle planned = first.toBuilder().history(first.history().subList(0, 1)).build();
        Project waiting = Spoil.firstCycle(Hydration.project(), c -> planned);
        assertThat(codes(waiting, LocalDate.of(2024, 3, 22))).doesNotContain("pdsa.stalled");
        assertThat(codes(waiting, LocalDate.of(2024, 3, 23))).contains("pdsa.stalled");
    }

    /** What is found says the same on each day, so it is not open again the next. */
    @Test
    void a_cycle_that_is_accepted_as_stalled_or_long_stays_accepted() {
        Cycle begun = Spoil.begun(Hydration.cycles().get(0));
        Project alone = Hydration.project().toBuilder().cycles(List.of(begun)).build();
        ImprovementProjects all =
                Hydration.projects().toBuilder().projects(List.of(alone)).build();
        List<Acceptance> accepted = MethodCheck.standard().check(all, Hydration.collaborative(), LATER).stream()
                .map(finding -> finding.accept("the ward is closed", "lead", LATER))
                .toList();
        assertThat(accepted).extracting(Acceptance::code).contains("pdsa.stalled", "pdsa.long-single-cycle");
        ImprovementProjects signed = all.toBuilder().acceptances(accepted).build();
        Review later = MethodCheck.standard().review(signed, Hydration.collaborative(), LATER.plusDays(30));
        assertThat(later.open()).isEmpty();
        assertThat(later.lapsed()).isEmpty();
    }

    /** The plan collects four measures weekly from 8 January 2024. */
    @Test
    void nothing_is_missing_before_it_is_due() {
        Project start = Hydration.project().toBuilder()
                .observations(List.of())
                .cycles(List.of())
                .ideas(List.of())
                .build();
        assertThat(codes(start, LocalDate.of(2023, 12, 27))).containsExactly("pdsa.driver-no-idea");
        // Two weekly figures are complete once the third is due; sixty days are left to plan the first cycle.
        assertThat(codes(start, LocalDate.of(2024, 1, 21))).doesNotContain("pdsa.measured-once", "pdsa.no-cycles");
        assertThat(codes(start, LocalDate.of(2024, 1, 22)))
                .contains("pdsa.measured-once")
                .doesNotContain("pdsa.no-cycles");
        // After the second figure three are needed, and the third is complete once the fourth is due.
        Project two = Spoil.inWeeks(Hydration.project(), 0, 1);
        assertThat(codes(two, LocalDate.of(2024, 1, 28))).doesNotContain("pdsa.few-points");
        assertThat(codes(two, LocalDate.of(2024, 1, 29))).contains("pdsa.few-points");
        assertThat(codes(start, LocalDate.of(2024, 3, 8))).doesNotContain("pdsa.no-cycles");
        assertThat(codes(start, LocalDate.of(2024, 3, 9))).contains("pdsa.no-cycles");
    }

    @Test
    void without_a_plan_figures_are_due_once_a_test_has_begun() {
        Project unplanned = Hydration.project().toBuilder()
                .measurementPlan(Optional.empty())
                .observations(List.of())
                .build();
        Project notBegun = unplanned.toBuilder().cycles(List.of()).build();
        assertThat(codes(unplanned, LATER)).contains("pdsa.measured-once");
        assertThat(codes(notBegun, LATER)).doesNotContain("pdsa.measured-once");
    }

    @Test
    void an_abandoned_change_needs_no_next_step() {
        assertThat(check(Spoil.firstCycle(
                        Hydration.project(),
                        c -> Spoil.act(c, a -> a.decision(CycleDecision.ABANDON).nextStep(Optional.empty())))))
                .isEmpty();
    }

    @Test
    void a_single_cycle_has_no_other_to_build_on() {
        assertThat(check(alone(Hydration.cycles().get(0)))).isEmpty();
    }

    /** 11 weeks from the first figure to the last are 12 planned collections. */
    @Test
    void half_of_the_planned_figures_are_regular_enough() {
        assertThat(codes(Spoil.inWeeks(Hydration.project(), 0, 1, 2, 3, 4, 11), LATER))
                .doesNotContain("pdsa.collected-irregularly");
        assertThat(check(Spoil.inWeeks(Hydration.project(), 0, 1, 2, 3, 11)))
                .filteredOn(f -> f.code().equals("pdsa.collected-irregularly"))
                .hasSize(4)
                .extracting(Finding::message)
                .containsOnly("the measure has figures at 5 of 12 planned time points from 2024-01-08 to 2024-03-25");
        assertThat(codes(Spoil.inWeeks(Hydration.project(), 0, 1, 11), LATER)).contains("pdsa.collected-irregularly");
        assertThat(codes(Spoil.inWeeks(Hydration.project(), 0, 11), LATER))
                .contains("pdsa.few-points")
                .doesNotContain("pdsa.collected-irregularly");
    }

    /** The first test began on 22 January 2024. */
    @Test
    void one_figure_before_the_first_test_of_an_idea_for_the_measure_is_a_baseline() {
        assertThat(codes(Spoil.inWeeks(Hydration.project(), 1, 2, 3), LATER)).doesNotContain("pdsa.no-baseline");
        assertThat(codes(Spoil.inWeeks(Hydration.project(), 2, 3, 4), LATER)).contains("pdsa.no-baseline");
        // No test of an idea for calls at night, or of any other idea, had begun.
        Project planned = Hydration.project().toBuilder().cycles(List.of()).build();
        assertThat(codes(Spoil.inWeeks(planned, 2, 3, 4), LATER)).doesNotContain("pdsa.no-baseline");
    }

    /** Calls at night were counted from 12 February 2024. Their own idea was tested from 13 May, the trolley from 22 January. */
    @Test
    void the_first_test_is_that_of_the_ideas_that_name_the_measure() {
        Project project = Hydration.project();
        Id<Measure> calls = Id.of("calls");
        Project own = project.toBuilder()
                .addIdeas(Spoil.another(project).measures(List.of(calls)).build())
                .cycles(Spoil.replaced(
                        project.cycles(),
                        4,
                        c -> c.toBuilder()
                                .idea(Id.of("another"))
                                .follows(Optional.empty())
                                .build()))
                .observations(Stream.concat(
                                Spoil.observed(project, "calls", 0).stream(),
                                project.observationsOf(calls).subList(5, 25).stream())
                        .toList())
                .build();
        assertThat(codes(own, LATER)).doesNotContain("pdsa.no-baseline");
        Project both = Spoil.idea(own, i -> i.addMeasures(calls));
        assertThat(check(both))
                .filteredOn(f -> f.code().equals("pdsa.no-baseline"))
                .extracting(Finding::message)
                .containsExactly("the measure has no baseline: its first figure is of 2024-02-12,"
                        + " and the first test began on 2024-01-22");
    }

    /** The summary has no chart of them, and did not say why. */
    @Test
    void a_rate_over_0_has_no_chart() {
        Project project = Hydration.project();
        List<Observation> observations = Spoil.replaced(
                project.observations(),
                1,
                o -> o.toBuilder().denominator(BigDecimal.ZERO).build());
        List<Measure> measures = Spoil.replaced(
                project.measures(), 1, m -> m.toBuilder().values(ValueKind.RATE).build());
        assertThat(check(project.toBuilder()
                        .measures(measures)
                        .observations(observations)
                        .build()))
                .filteredOn(f -> f.code().equals("pdsa.no-chart"))
                .extracting(f -> f.path() + ": " + f.message())
                .containsExactly("/projects/0/measures/1: the observation on "
                        + project.observations().get(1).on()
                        + " has a denominator of 0 below its numerator, so no chart can be drawn");
    }

    /** Nine of ten residents by 30 June 2024; 30 of 32 were offered a drink in the last week, 29 in the one before. */
    @Test
    void an_aim_that_was_achieved_or_is_not_due_is_not_out_of_date() {
        assertThat(codes(Hydration.project(), LATER)).isEmpty();
        Project higher = Spoil.aim(
                Hydration.project(),
                a -> a.howMuch(Expectation.builder()
                        .measure(Id.of("offered"))
                        .atLeast(new BigDecimal("93.76"))
                        .unit("%")
                        .build()));
        assertThat(codes(higher, LocalDate.of(2024, 6, 30))).isEmpty();
        assertThat(codes(higher, LocalDate.of(2024, 7, 1))).containsExactly("pdsa.aim-date-passed");
    }

    @Test
    void a_test_is_long_from_the_day_after_the_limit_whether_completed_stopped_or_ongoing() {
        // Started on 22 January 2024; 90 days later is 21 April 2024.
        LocalDate last = LocalDate.of(2024, 4, 21);
        Cycle begun = Spoil.begun(Hydration.cycles().get(0));
        Doing doing = Hydration.cycles().get(0).doing().orElseThrow();
        assertThat(codes(alone(begun), last)).doesNotContain("pdsa.long-single-cycle");
        assertThat(codes(alone(begun), last.plusDays(1))).contains("pdsa.long-single-cycle");
        assertThat(codes(alone(begun.done(doing, last)), LATER)).doesNotContain("pdsa.long-single-cycle");
        assertThat(codes(alone(begun.done(doing, last.plusDays(1))), LATER)).contains("pdsa.long-single-cycle");
        assertThat(codes(alone(begun.stopped("staff left", last)), LATER)).doesNotContain("pdsa.long-single-cycle");
        assertThat(codes(alone(begun.stopped("staff left", last.plusDays(1))), LATER))
                .contains("pdsa.long-single-cycle");
    }

    private static Project alone(Cycle cycle) {
        return Hydration.project().toBuilder().cycles(List.of(cycle)).build();
    }

    @Test
    void four_to_ten_measures_are_usual() {
        assertThat(codes(withMeasures(10), LATER)).doesNotContain("pdsa.measure-count");
        assertThat(codes(withMeasures(11), LATER)).contains("pdsa.measure-count");
    }

    private static Project withMeasures(int count) {
        Project project = Hydration.project();
        return project.toBuilder()
                .addAllMeasures(IntStream.range(4, count)
                        .mapToObj(i -> project.measures().get(0).toBuilder()
                                .id(Id.of("m" + i))
                                .build())
                        .toList())
                .build();
    }

    @Test
    void an_observation_of_an_unplanned_measure_is_reported() {
        Project unplanned = Spoil.plan(
                Hydration.project(),
                m -> m.toBuilder().measures(m.measures().subList(0, 3)).build());
        // Every fourth observation, from 25 weeks, is one of calls at night.
        assertThat(check(unplanned))
                .extracting(f -> f.code() + " " + f.path())
                .startsWith("pdsa.measure-unplanned /projects/0/measures/3")
                .contains(
                        "pdsa.observation-outside-plan /projects/0/observations/3",
                        "pdsa.observation-outside-plan /projects/0/observations/99")
                .hasSize(1 + 25);
    }

    @Test
    void of_very_many_measures_the_one_that_is_not_planned_is_found() {
        int count = 40_000;
        Project many = withMeasures(count);
        Project planned = Spoil.plan(
                many,
                plan -> plan.toBuilder()
                        .addAllMeasures(many.measures().subList(4, count - 1).stream()
                                .map(measure -> plan.measures().get(0).toBuilder()
                                        .measure(measure.id())
                                        .build())
                                .toList())
                        .build());
        assertThat(check(planned))
                .filteredOn(f -> f.code().equals("pdsa.measure-unplanned"))
                .extracting(Finding::path)
                .containsExactly("/projects/0/measures/39999");
    }

    /** A chain of 20,000 with 20,000 more that follow its end. */
    @Test
    void of_very_many_branches_of_a_long_ramp_each_is_checked() {
        Cycle first = Hydration.cycles().get(0);
        List<Cycle> cycles = IntStream.range(0, 40_000)
                .mapToObj(i -> first.toBuilder()
                        .id(Id.of("c" + i))
                        .follows(i == 0 ? Optional.empty() : Optional.of(Id.of("c" + Math.min(i - 1, 19_999))))
                        .build())
                .toList();
        Project project = Hydration.project().toBuilder().cycles(cycles).build();
        assertThat(check(project))
                .filteredOn(f -> f.code().equals("pdsa.ramp-not-growing"))
                .hasSize(20_000)
                .extracting(Finding::path)
                .startsWith("/projects/0/cycles/20000");
        assertThat(ProjectFacts.of(of(project)))
                .filteredOn(fact -> fact.name().equals("improvement.longest-ramp"))
                .extracting(fact -> fact.value().intValue())
                .containsExactly(20_001);
    }

    @Test
    void an_unknown_person_is_counted_once() {
        assertThat(check(Spoil.planners(Hydration.project(), "P1", "P9", "P9")))
                .extracting(Finding::message)
                .containsExactly("1 person is not in the collaborative");
        assertThat(check(Spoil.planners(Hydration.project(), "P1", "P8", "P9")))
                .extracting(Finding::message)
                .containsExactly("2 people are not in the collaborative");
    }

    @Test
    void two_planners_are_not_one_if_one_of_them_is_unknown() {
        assertThat(codes(Spoil.planners(Hydration.project(), "P1", "P9"), LATER))
                .containsExactly("pdsa.unknown-person");
        assertThat(codes(Spoil.planners(Hydration.project(), "P2", "P5", "P9"), LATER))
                .containsExactly("pdsa.unknown-person");
        assertThat(codes(Spoil.planners(Hydration.project(), "P1", "P1"), LATER))
                .containsExactly("pdsa.planned-by-one-person");
    }

    @Test
    void an_accepted_finding_is_no_longer_open() {
        Project noDate = Spoil.aim(Hydration.project(), a -> a.byWhen(Optional.empty()));
        Finding finding = MethodCheck.standard()
                .check(of(noDate), Hydration.collaborative(), LATER)
                .get(0);
        ImprovementProjects accepted = of(noDate).toBuilder()
                .addAcceptances(finding.accept("a pilot", "coach", LATER))
                .build();
        Review review = MethodCheck.standard().review(accepted, Hydration.collaborative(), LATER);
        assertThat(review.open()).isEmpty();
        assertThat(review.accepted()).hasSize(1);
    }

    @Test
    void thresholds_are_values() {
        MethodThresholds strict = MethodThresholds.builder()
                .firstTestBelow(new Scale(1, ScaleUnit.RESIDENT))
                .build();
        assertThat(MethodCheck.standard().with(strict).check(Hydration.projects(), Hydration.collaborative(), LATER))
                .extracting(Finding::message)
                .containsExactly("a first test of 1 resident is large; it should be smaller than 1 resident");
        assertThatThrownBy(() -> MethodThresholds.builder().fewestPoints(1).build())
                .hasMessage("/fewestPoints: must be at least 2");
    }

    @Test
    void thresholds_have_the_documented_defaults() {
        MethodThresholds defaults = MethodThresholds.builder().build();
        assertThat(defaults.stalledAfterDays()).isEqualTo(60);
        assertThat(defaults.longCycleDays()).isEqualTo(90);
        assertThat(defaults.firstTestBelow()).isEqualTo(new Scale(1, ScaleUnit.UNIT));
        assertThat(defaults.rampSteps()).isEqualTo(RampSteps.ONE_THREE_FIVE_ALL);
        assertThat(defaults.fewestMeasures()).isEqualTo(4);
        assertThat(defaults.mostMeasures()).isEqualTo(10);
        assertThat(defaults.fewestPoints()).isEqualTo(3);
    }

    @Test
    void thresholds_may_be_as_low_as_they_can_mean_something() {
        MethodThresholds lowest = MethodThresholds.builder()
                .stalledAfterDays(0)
                .longCycleDays(0)
                .fewestMeasures(0)
                .mostMeasures(0)
                .fewestPoints(2)
                .build();
        assertThat(lowest.toBuilder().build()).isEqualTo(lowest);
        assertThatThrownBy(() -> lowest.toBuilder()
                        .stalledAfterDays(-1)
                        .longCycleDays(-1)
                        .fewestMeasures(-1)
                        .mostMeasures(-2)
                        .fewestPoints(1)
                        .build())
                .hasMessage("""
                        /stalledAfterDays: must not be negative
                        /longCycleDays: must not be negative
                        /fewestMeasures: must not be negative
                        /fewestPoints: must be at least 2
                        /mostMeasures: must not be less than /fewestMeasures""");
    }

    static List<Fault> faults() {
        return Stream.of(ProjectFaults.all(), CycleFaults.all(), EdgeFaults.all())
                .flatMap(List::stream)
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

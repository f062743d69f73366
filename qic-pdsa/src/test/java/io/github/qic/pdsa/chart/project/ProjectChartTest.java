package io.github.qic.pdsa.chart.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.chart.Baseline;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Rebase;
import io.github.qic.pdsa.chart.RebaseRule;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.SeriesBuilder;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.Expectation;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.MeasureKind;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.OperationalDefinition;
import io.github.qic.pdsa.measure.ValueKind;
import io.github.qic.pdsa.project.Aim;
import io.github.qic.pdsa.project.Hydration;
import io.github.qic.pdsa.project.Project;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The project tests a trolley in five cycles from 22 January 2024, and has 25 weekly figures from 8 January. */
class ProjectChartTest {
    private static final Project PROJECT = Hydration.project();
    private static final ProjectChart OFFERED = ProjectChart.of(PROJECT, Id.of("offered"));

    @Test
    void the_aim_is_the_target_of_its_measure_alone() {
        assertThat(OFFERED.options().kind()).isEqualTo(ChartKind.P);
        assertThat(OFFERED.options().target()).hasValue(0.9);
        assertThat(ProjectChart.of(PROJECT, Id.of("charts")).options().target()).isEmpty();
    }

    @Test
    void an_aim_beyond_a_proportion_is_no_target() {
        Project over = aim(Expectation.builder()
                .measure(Id.of("offered"))
                .atLeast(new BigDecimal("110"))
                .build());
        assertThat(ProjectChart.of(over, Id.of("offered")).options().target()).isEmpty();
    }

    /** Fewer infections are better, so the aim to have 1 to 2 is reached at 2. */
    @Test
    void the_target_of_a_range_is_the_end_that_improvement_reaches_first() {
        Project range = aim(Expectation.builder()
                .measure(Id.of("infections"))
                .atLeast(BigDecimal.ONE)
                .atMost(BigDecimal.valueOf(2))
                .build());
        assertThat(ProjectChart.of(range, Id.of("infections")).options().target())
                .hasValue(2);
    }

    /** At most 5 falls per 1,000 bed days, on a chart per 1,000 bed days, whether or not the aim says so. */
    @ParameterizedTest
    @CsvSource({"5,'falls per 1,000 bed days'", "5,", "0.5,falls per 100 bed days"})
    void the_target_of_a_rate_is_in_the_unit_of_its_chart(BigDecimal most, @Nullable String unit) {
        Measure falls = Measure.builder()
                .id(Id.of("falls"))
                .name("Falls")
                .kind(MeasureKind.OUTCOME)
                .values(ValueKind.RATE)
                .better(Direction.DECREASE)
                .definition(OperationalDefinition.builder()
                        .numerator("Falls")
                        .denominator("Bed days")
                        .unit("falls per 1,000 bed days")
                        .build())
                .build();
        List<Observation> observations = IntStream.range(1, 13)
                .mapToObj(month -> Observation.builder()
                        .measure(falls.id())
                        .on(LocalDate.of(2024, month, 1))
                        .numerator(BigDecimal.valueOf(4 + month % 3))
                        .denominator(BigDecimal.valueOf(900 + month))
                        .build())
                .toList();
        Project project = aim(
                Expectation.builder()
                        .measure(falls.id())
                        .atMost(most)
                        .unit(Optional.ofNullable(unit))
                        .build(),
                falls,
                observations);
        ProjectChart chart = ProjectChart.main(project).orElseThrow();
        assertThat(chart.unit()).contains("falls per 1,000 bed days");
        assertThat(chart.options().target()).hasValue(5);
    }

    private static Project aim(Expectation expected, Measure measure, List<Observation> observations) {
        return PROJECT.toBuilder()
                .addMeasures(measure)
                .addAllObservations(observations)
                .aim(PROJECT.aim().orElseThrow().toBuilder().howMuch(expected).build())
                .build();
    }

    @Test
    void changes_are_the_tests_and_decisions_of_the_ideas_that_should_improve_the_measure() {
        assertThat(OFFERED.changes())
                .extracting(change -> change.title() + " " + change.from() + " " + change.outcome())
                .containsExactly(
                        "One resident, one morning 2024-01-22 expand",
                        "Three residents 2024-02-19 adapt",
                        "Five residents, afternoon 2024-03-18 expand",
                        "One floor 2024-04-15 expand",
                        "The whole home 2024-05-13 adopt",
                        "Drinks trolley between meals 2024-05-27 implemented");
        Project unlinked = PROJECT.toBuilder()
                .cycles(PROJECT.cycles().stream()
                        .map(c -> c.toBuilder().idea(Optional.empty()).build())
                        .toList())
                .build();
        assertThat(ProjectChart.of(unlinked, Id.of("offered")).changes()).hasSize(1);
        // No idea names the calls, so any change may have moved them.
        assertThat(ProjectChart.of(unlinked, Id.of("calls")).changes()).hasSize(6);
    }

    /** Begun on 22 January 2024 and over on 29 January. */
    @Test
    void a_test_lasts_until_it_is_studied_or_stopped() {
        assertThat(OFFERED.changes().get(0).to()).contains(LocalDate.of(2024, 1, 29));
        Cycle first = PROJECT.cycles().get(0);
        Cycle begun = first.toBuilder()
                .doing(Optional.empty())
                .study(Optional.empty())
                .act(Optional.empty())
                .history(first.history().subList(0, 2))
                .build();
        ProjectChange ongoing = change(begun);
        assertThat(ongoing.to()).isEmpty();
        assertThat(ongoing.outcome()).isEqualTo("doing");
        ProjectChange stopped = change(begun.stopped("staff left", LocalDate.of(2024, 1, 25)));
        assertThat(stopped.to()).contains(LocalDate.of(2024, 1, 25));
        assertThat(stopped.outcome()).isEqualTo("stopped");
    }

    private static ProjectChange change(Cycle cycle) {
        Project alone = PROJECT.toBuilder().cycles(List.of(cycle)).build();
        return ProjectChart.of(alone, Id.of("offered")).changes().get(0);
    }

    @Test
    void the_latest_changes_can_be_chosen() {
        assertThat(OFFERED.withLatestChanges(2).changes())
                .extracting(ProjectChange::title)
                .containsExactly("The whole home", "Drinks trolley between meals");
        assertThat(OFFERED.withLatestChanges(99).changes()).hasSize(6);
        assertThatThrownBy(() -> OFFERED.withLatestChanges(-1)).hasMessage("/most: must not be negative");
    }

    /** From 15 April on all figures are above the mean of the first eight, (13+12+14+11+13+12+14+13)/256. */
    @Test
    void a_phase_is_proposed_from_the_first_point_since_the_last_change_before_the_shift() {
        ChangeProposal proposal = OFFERED.proposals(RebaseRule.SCOTTISH).get(0);
        assertThat(proposal.change().title()).isEqualTo("One floor");
        assertThat(proposal.start()).isEqualTo("2024-04-15");
        assertThat(proposal.shift().oldCentre()).isEqualTo(102 / 256.0);
        Rebase accepted = proposal.accept(LocalDate.of(2024, 7, 1), "quality lead");
        Chart chart = OFFERED.with(accepted).chart();
        assertThat(chart.phases()).hasSize(2);
        assertThat(chart.phases().get(1).rebase()).contains(accepted);
    }

    @Test
    void a_shift_without_a_change_since_its_phase_began_is_not_proposed() {
        Rebase taken = OFFERED.proposals(RebaseRule.SCOTTISH).get(0).accept(LocalDate.of(2024, 7, 1), "quality lead");
        assertThat(OFFERED.with(taken).proposals(RebaseRule.SCOTTISH))
                .extracting(proposal -> proposal.change().title())
                .doesNotContain("One floor");
        ProjectChart unchanged = ProjectChart.of(
                PROJECT.toBuilder().cycles(List.of()).ideas(List.of()).build(), Id.of("offered"));
        assertThat(unchanged.proposals(RebaseRule.SCOTTISH)).isEmpty();
        assertThat(unchanged.chart().proposals(RebaseRule.SCOTTISH)).isNotEmpty();
    }

    /** Twelve points around 1.5 are the baseline, and twelve around 8.5 follow; only a change after the baseline can begin a phase. */
    @ParameterizedTest
    @CsvSource({"2024-02-26,", "2024-03-25,", "2024-03-26,2024-04-01"})
    void a_phase_never_begins_within_a_baseline(LocalDate day, @Nullable LocalDate start) {
        SeriesBuilder series = Series.builder("Drinks");
        LocalDate first = LocalDate.of(2024, 1, 8);
        for (int i = 0; i < 24; i++) {
            series.add(first.plusWeeks(i), (i < 12 ? 1 : 8) + i % 2);
        }
        ProjectChart chart = new ProjectChart(
                OFFERED.measure(),
                series.build(),
                ChartOptions.builder()
                        .kind(ChartKind.I)
                        .addBaselines(Baseline.of(first, first.plusWeeks(11)))
                        .build(),
                Optional.empty(),
                List.of(),
                List.of(new ProjectChange("Trolley", day, Optional.empty(), "doing")));
        List<ChangeProposal> proposals = chart.proposals(RebaseRule.SCOTTISH);
        assertThat(proposals)
                .extracting(ChangeProposal::start)
                .isEqualTo(start == null ? List.of() : List.of(start.toString()));
        proposals.forEach(proposal -> assertThat(
                        chart.with(proposal.accept(day, "lead")).chart().phases())
                .hasSize(2));
        assertThat(chart.chart().proposals(RebaseRule.SCOTTISH)).hasSize(1);
    }

    @Test
    void a_baseline_may_begin_before_and_end_after_every_year() {
        ProjectChart chart = new ProjectChart(
                OFFERED.measure(),
                OFFERED.series(),
                OFFERED.options().toBuilder()
                        .addBaselines(Baseline.of(LocalDate.MIN, LocalDate.MAX))
                        .build(),
                Optional.empty(),
                List.of(),
                OFFERED.changes());
        assertThat(chart.proposals(RebaseRule.SCOTTISH)).isEmpty();
    }

    @Test
    void a_change_may_last_a_day_and_not_end_before_it_begins() {
        LocalDate day = LocalDate.of(2024, 4, 15);
        assertThat(new ProjectChange("Trolley", day, Optional.of(day), "adopt").isOneDay())
                .isTrue();
        assertThat(new ProjectChange("Trolley", day, Optional.of(day.plusDays(1)), "adopt").isOneDay())
                .isFalse();
        assertThat(new ProjectChange("Trolley", day, Optional.empty(), "doing").isOneDay())
                .isFalse();
        assertThatThrownBy(() -> new ProjectChange(" ", day, Optional.of(day.minusDays(1)), " "))
                .hasMessage("""
                        /title: must not be blank
                        /to: must not be before from
                        /outcome: must not be blank""");
    }

    /**
     * The second phase begins on 11 March, its first eight figures are 15 and 16 in turn, and from 13 May on they are 25 and 26. A ninth
     * figure of 16, on 6 May, is above their mean as well.
     */
    @ParameterizedTest
    @CsvSource({"15, The whole home, 2024-05-13", "16, One floor, 2024-04-15"})
    void a_proposal_in_a_later_phase_begins_with_the_first_figure_from_the_day_of_its_change(
            int ninth, String change, String start) {
        ProjectChart chart = ProjectChart.of(steps(ninth), Id.of("offered"))
                .with(Rebase.at(LocalDate.of(2024, 3, 11), "first step"));
        assertThat(chart.proposals(RebaseRule.SCOTTISH))
                .extracting(proposal -> proposal.change().title() + " " + proposal.start())
                .containsExactly(change + " " + start);
    }

    /** The only change is of 22 January, then of 11 March, the first day of the phase. */
    @Test
    void a_change_that_is_not_after_the_start_of_the_phase_explains_no_shift_in_it() {
        Project steps = steps(15);
        Project early = steps.toBuilder()
                .cycles(steps.cycles().subList(0, 1))
                .ideas(List.of(
                        steps.ideas().get(0).toBuilder().history(List.of()).build()))
                .build();
        Rebase phase = Rebase.at(LocalDate.of(2024, 3, 11), "first step");
        ProjectChart before = ProjectChart.of(early, Id.of("offered")).with(phase);
        assertThat(before.changes()).hasSize(1);
        assertThat(before.chart().proposals(RebaseRule.SCOTTISH)).hasSize(1);
        assertThat(before.proposals(RebaseRule.SCOTTISH)).isEmpty();
        Cycle first = steps.cycles().get(0);
        Project sameDay = early.toBuilder()
                .cycles(List.of(first.toBuilder()
                        .history(first.history().stream()
                                .map(move -> move.toBuilder()
                                        .on(move.on().plusDays(49))
                                        .build())
                                .toList())
                        .build()))
                .build();
        ProjectChart on = ProjectChart.of(sameDay, Id.of("offered")).with(phase);
        assertThat(on.changes()).extracting(ProjectChange::from).containsExactly(LocalDate.of(2024, 3, 11));
        assertThat(on.proposals(RebaseRule.SCOTTISH)).isEmpty();
    }

    private static Project steps(int ninth) {
        List<Observation> observations = IntStream.range(0, 27)
                .mapToObj(week -> Observation.builder()
                        .measure(Id.of("offered"))
                        .on(LocalDate.of(2024, 1, 8).plusWeeks(week))
                        .numerator(BigDecimal.valueOf(week == 17 ? ninth : 5 + week / 9 * 10 + (week + week / 9) % 2))
                        .denominator(BigDecimal.valueOf(32))
                        .build())
                .toList();
        return PROJECT.toBuilder().observations(observations).build();
    }

    @Test
    void the_main_measure_is_that_of_the_aim_then_the_first_outcome() {
        assertThat(ProjectChart.main(PROJECT).orElseThrow().measure().name()).isEqualTo("Residents offered a drink");
        Project aimless = PROJECT.toBuilder().aim(Optional.empty()).build();
        assertThat(ProjectChart.main(aimless).orElseThrow().measure().name()).isEqualTo("Infections treated");
    }

    @Test
    void without_an_aim_or_outcome_the_main_measure_is_the_first_and_needs_a_figure() {
        List<Measure> measures = new ArrayList<>(PROJECT.measures());
        Collections.reverse(measures);
        Project aimless =
                PROJECT.toBuilder().aim(Optional.empty()).measures(measures).build();
        assertThat(ProjectChart.main(aimless).orElseThrow().measure().name()).isEqualTo("Infections treated");
        Measure calls = PROJECT.measure(Id.of("calls")).orElseThrow();
        Project alone = Project.builder()
                .id(PROJECT.id())
                .site(PROJECT.site())
                .title(PROJECT.title())
                .addMeasures(calls)
                .build();
        Observation.Builder day = Observation.builder().measure(calls.id()).on(LocalDate.of(2024, 1, 8));
        Project missed = alone.toBuilder()
                .addObservations(day.note("not counted").build())
                .build();
        assertThat(ProjectChart.main(alone)).isEmpty();
        assertThat(ProjectChart.main(missed)).isEmpty();
        assertThat(ProjectChart.main(alone.toBuilder()
                                .addObservations(day.value(BigDecimal.ONE).build())
                                .build())
                        .orElseThrow()
                        .measure())
                .isEqualTo(calls);
    }

    @Test
    void two_figures_of_one_day_make_no_chart() {
        Observation first = PROJECT.observations().get(1);
        Project twice = PROJECT.toBuilder().addObservations(first).build();
        assertThat(ProjectChart.main(twice)).isEmpty();
        assertThatThrownBy(() -> ProjectChart.of(twice, Id.of("offered"))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ProjectChart.of(twice, Id.of("weight")))
                .hasMessage("/measure: unknown measure: weight");
        assertThat(ProjectChart.main(PROJECT.toBuilder().observations(List.of()).build()))
                .isEmpty();
    }

    private static Project aim(Expectation expected) {
        Aim aim = PROJECT.aim().orElseThrow();
        return PROJECT.toBuilder()
                .aim(aim.toBuilder().howMuch(expected).build())
                .build();
    }
}

package io.github.qic.pdsa.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.pdsa.measure.Direction;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where screening removes every range between different values, R puts the limits on the centre and flags every point. */
class RareEventsTest {
    private static final RuleSet ALL = RuleSet.anhoej().and(RuleSet.nhs()).and(RuleSet.ihi());

    private static double[] twoEvents() {
        double[] events = new double[20];
        events[6] = 1;
        events[13] = 1;
        return events;
    }

    private static void isNotJudged(Chart chart) {
        assertThat(chart.points()).allSatisfy(point -> {
            assertThat(point.upper()).isNaN();
            assertThat(point.innerLower()).isNaN();
            assertThat(point.lower()).isNaN();
            assertThat(point.centre()).isFinite();
        });
        assertThat(chart.phases().get(0).missingLimits()).contains(MissingLimits.NO_RANGE);
        assertThat(chart.signals()).isEmpty();
        assertThat(chart.variation()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ChartKind.class,
            names = {"I", "I_PRIME", "P_PRIME", "U_PRIME"})
    void two_events_in_twenty_months_give_no_limits(ChartKind kind) {
        double[] equal = new double[20];
        Arrays.fill(equal, 30);
        double[] unequal = equal.clone();
        for (int i = 0; i < 20; i++) {
            unequal[i] += i * 7 % 5;
        }
        ChartOptions options = ChartOptions.of(kind).toBuilder()
                .rules(ALL)
                .direction(Direction.DECREASE)
                .target(kind == ChartKind.I ? 1 : 0.1)
                .build();
        isNotJudged(Chart.of(Series.ratio("Ulcers", twoEvents(), equal), options));
        isNotJudged(Chart.of(Series.ratio("Ulcers", twoEvents(), unequal), options));
    }

    /** Each phase is judged on its own: the second has ranges of 2 around 11. */
    @Test
    void another_phase_keeps_its_limits() {
        double[] values = {0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 10, 12, 10, 12};
        Chart chart = Chart.of(
                Series.of("Days lost", values),
                ChartOptions.of(ChartKind.I).toBuilder()
                        .addRebases(Rebase.at("11", "another ward"))
                        .build());
        assertThat(chart.upper(6)).isNaN();
        assertThat(chart.upper(10)).isBetween(11 + 5.319, 11 + 5.32);
        assertThat(chart.variation()).contains(Variation.COMMON_CAUSE);
    }

    @Test
    void a_fixed_centre_or_limit_is_tested_all_the_same() {
        Series series = Series.of("Days lost", 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0);
        ChartOptions fixed = ChartOptions.of(ChartKind.I).toBuilder().upper(2).build();
        Chart chart = Chart.of(series, fixed);
        assertThat(chart.signals()).extracting(Signal::text).contains("above the upper limit");
        assertThat(chart.phases().get(0).missingLimits()).isEmpty();
        ChartOptions centred =
                ChartOptions.of(ChartKind.I).toBuilder().centre(0.1).build();
        assertThat(Chart.of(series, centred).signals())
                .extracting(Signal::text)
                .contains("8 points in a row below the centre line");
    }

    /** Unscreened, a missing value between two levels leaves ranges of 0 only. */
    @Test
    void no_range_is_no_limit_without_screening_too() {
        Chart chart = Chart.of(
                Series.withGaps("Days lost", 1, 1, Double.NaN, 2, 2),
                ChartOptions.of(ChartKind.I).toBuilder().screened(false).build());
        isNotJudged(chart);
    }

    /** 7 of 12 months without an event: the median is 0, and R flags the five others as one long run above it. */
    @Test
    void runs_around_a_median_that_is_the_lowest_value_are_not_tested() {
        double[] values = {0, 1, 0, 2, 0, 0, 1, 0, 3, 0, 1, 0};
        Chart chart = Chart.of(
                Series.of("Ulcers", values),
                ChartOptions.of(ChartKind.RUN).toBuilder()
                        .rules(RuleSet.anhoej().and(RuleSet.ihi()))
                        .build());
        assertThat(chart.signals()).isEmpty();
        assertThat(chart.phases().get(0).runsMatter()).isFalse();
        assertThat(chart.phases().get(0).runs().above()).isEqualTo(5);
    }

    /** An excluded and a missing month are not among the values: the lowest is still 0. */
    @Test
    void excluded_values_are_not_the_lowest_that_most_share() {
        double[] values = {0, 1, 0, 2, 0, 0, 1, 0, 3, 0, 1, 0, -5, Double.NaN};
        Chart chart = Chart.of(
                Series.withGaps("Ulcers", values),
                ChartOptions.of(ChartKind.RUN).toBuilder()
                        .addExclusions(new Exclusion("13", "a correction"))
                        .build());
        assertThat(chart.phases().get(0).runsMatter()).isFalse();
    }

    @Test
    void half_of_the_values_at_the_lowest_leave_the_runs_tested() {
        double[] values = {0, 0, 0, 0, 0, 0, 0, 1, 2, 1, 2, 1, 2, 1};
        Chart chart = Chart.of(
                Series.of("Ulcers", values),
                ChartOptions.of(ChartKind.RUN).toBuilder().rules(RuleSet.nhs()).build());
        assertThat(chart.signals()).extracting(Signal::points).hasSize(2);
        assertThat(chart.phases().get(0).runsMatter()).isTrue();
    }

    /** A baseline of equal values has no lowest that most of them share: the shift after it is found. */
    @Test
    void a_shift_away_from_a_baseline_of_zeros_is_found() {
        double[] values = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 3, 1, 2, 1};
        Chart chart = Chart.of(
                Series.of("Ulcers", values),
                ChartOptions.of(ChartKind.RUN).toBuilder()
                        .rules(RuleSet.nhs())
                        .fixAfter(12)
                        .build());
        assertThat(chart.signals()).extracting(Signal::points).containsExactly(List.of(12, 13, 14, 15, 16, 17, 18));
    }

    /** Elimination is the greatest improvement: 12 of 20 months without an event, but all at the end. */
    @Test
    void events_that_come_to_an_end_are_found() {
        double[] values = {5, 4, 6, 5, 4, 6, 5, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        Chart chart = Chart.of(Series.of("Falls", values), ChartOptions.nhs(Direction.DECREASE));
        assertThat(chart.variation()).contains(Variation.IMPROVEMENT_LOW);
        assertThat(chart.proposals(RebaseRule.SCOTTISH))
                .extracting(RebaseProposal::start)
                .containsExactly("9");
        Chart run = Chart.of(Series.of("Falls", values), ChartOptions.of(ChartKind.RUN));
        assertThat(run.phases().get(0).runsMatter()).isTrue();
    }

    /** A single range of 1 is screened out, so there are no limits; the run of 14 is still found. */
    @Test
    void a_step_without_any_other_range_is_found() {
        double[] values = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1};
        Chart chart = Chart.of(Series.of("Falls", values), ChartOptions.nhs(Direction.DECREASE));
        assertThat(chart.phases().get(0).missingLimits()).contains(MissingLimits.NO_RANGE);
        assertThat(chart.signals())
                .extracting(Signal::text)
                .containsExactly("14 points in a row below the centre line");
    }

    @Test
    void rare_events_propose_no_phase() {
        double[] values = {
            0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 0
        };
        for (ChartKind kind : List.of(ChartKind.RUN, ChartKind.I, ChartKind.C)) {
            assertThat(Chart.of(Series.of("Ulcers", values), ChartOptions.of(kind))
                            .proposals(RebaseRule.SCOTTISH))
                    .isEmpty();
        }
    }

    /** Counts of a constant process, nearly Poisson; the rules of the NHS flag 4 % of the points of normal values. */
    @ParameterizedTest
    @EnumSource(
            value = ChartKind.class,
            names = {"XBAR", "S", "T"},
            mode = EnumSource.Mode.EXCLUDE)
    void no_kind_of_chart_flags_most_points_of_a_constant_process(ChartKind kind) {
        SplittableRandom random = new SplittableRandom(5);
        Analyser analyser = Analyser.of(ChartOptions.of(kind).toBuilder()
                .rules(RuleSet.anhoej().and(RuleSet.nhs()))
                .build());
        for (double mean : new double[] {0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1}) {
            double flagged = 0;
            for (int s = 0; s < 300; s++) {
                double[] events = new double[24];
                double[] exposure = new double[24];
                for (int i = 0; i < 24; i++) {
                    exposure[i] = 90 + random.nextInt(20);
                    for (int chance = 0; chance < 20; chance++) {
                        events[i] += random.nextDouble() < mean / 20 ? 1 : 0;
                    }
                }
                Chart chart = analyser.analyse(Series.ratio("Ulcers", events, exposure));
                flagged += chart.points().stream()
                        .filter(point -> point.variation() != Variation.COMMON_CAUSE)
                        .count();
            }
            assertThat(flagged / (300 * 24)).as(kind + " " + mean).isLessThan(0.14);
        }
    }

    /** One large range among small ones is an outlier; as many large as small ones are what the values differ by. */
    @Test
    void screening_removes_outliers_but_not_most_of_the_variation() {
        ChartOptions options = ChartOptions.of(ChartKind.I);
        Chart outlier = Chart.of(Series.of("Days lost", 5, 6, 5, 6, 5, 6, 50, 5, 6, 5, 6, 5, 6, 5), options);
        assertThat(outlier.phases().get(0).missingLimits()).isEmpty();
        double[] mostlyZero = new double[30];
        mostlyZero[3] = 0.1;
        mostlyZero[12] = 9;
        mostlyZero[20] = 9;
        isNotJudged(Chart.of(Series.of("Days lost", mostlyZero), options));
    }

    @Test
    void equal_values_vary_by_nothing_and_are_judged() {
        Chart chart = Chart.of(Series.of("Days lost", 2, 2, 2, 2), ChartOptions.of(ChartKind.I));
        assertThat(chart.phases().get(0).missingLimits()).isEmpty();
        assertThat(chart.variation()).contains(Variation.COMMON_CAUSE);
        Chart run = Chart.of(Series.of("Days lost", 2, 2, 2, 2), ChartOptions.of(ChartKind.RUN));
        assertThat(run.phases().get(0).runsMatter()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(TieHandling.class)
    void points_on_the_centre_line_are_neither_a_shift_nor_a_trend(TieHandling ties) {
        RuleSet rules = RuleSet.of("both", new SignalRule.Shift(5, ties), new SignalRule.Trend(5, ties));
        ChartOptions options =
                ChartOptions.of(ChartKind.I).toBuilder().rules(rules).centre(2).build();
        assertThat(Chart.of(Series.of("Days lost", 2, 2, 2, 2, 2, 2, 2), options)
                        .signals())
                .isEmpty();
        assertThat(Chart.of(Series.of("Days lost", 2, 2, 2, 2, 2, 2, 2, 3), options)
                        .signals())
                .isEmpty();
    }
}

package io.github.qic.pdsa.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.measure.Direction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Targets, baselines and what is shown of a chart, over time. Expected values are worked by hand. */
class ChartOverTimeTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private static Series monthly(double... values) {
        SeriesBuilder series = Series.builder("Reviews");
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                series.missing(START.plusMonths(i));
            } else {
                series.add(START.plusMonths(i), values[i]);
            }
        }
        return series.build();
    }

    private static ChartOptions.Builder individuals() {
        return ChartOptions.builder().kind(ChartKind.I);
    }

    private static double[] targets(Chart chart) {
        return chart.points().stream().mapToDouble(ChartPoint::target).toArray();
    }

    @Test
    void a_target_holds_until_the_next_one() {
        ChartOptions options = individuals()
                .target(75)
                .addTargetChanges(
                        TargetChange.from(START.plusYears(9), 10),
                        TargetChange.from(START.plusMonths(4), 40),
                        TargetChange.from(START.plusDays(40), 50))
                .build();
        assertThat(targets(Chart.of(monthly(60, 61, 62, 60, 61, 62), options))).containsExactly(75, 75, 50, 50, 40, 40);
    }

    @Test
    void of_two_targets_between_the_same_points_the_later_one_holds() {
        ChartOptions options = individuals()
                .addTargetChanges(TargetChange.from(START.plusDays(20), 50), TargetChange.from(START.plusDays(10), 40))
                .build();
        assertThat(targets(Chart.of(monthly(60, 61, 62), options))).containsExactly(Double.NaN, 50, 50);
    }

    @Test
    void before_the_first_target_there_is_none() {
        ChartOptions options =
                individuals().addTargetChanges(new TargetChange("2", 9)).build();
        assertThat(targets(Chart.of(Series.of("Reviews", 1, 2, 3), options))).containsExactly(Double.NaN, 9, 9);
    }

    /** Limits 61 -+ 3 x 2/1.128, which is 55.7 to 66.3. */
    @Test
    void assurance_looks_at_the_target_of_the_last_point_with_a_value() {
        Series series = monthly(60, 62, 60, 62, 60, 62, Double.NaN);
        ChartOptions then = individuals()
                .direction(Direction.INCREASE)
                .target(75)
                .addTargetChanges(TargetChange.from(START.plusMonths(6), 50))
                .build();
        assertThat(Chart.of(series, then).assurance()).contains(Assurance.FAIL);
        ChartOptions now = then.toBuilder()
                .addTargetChanges(TargetChange.from(START.plusMonths(5), 50))
                .build();
        assertThat(Chart.of(series, now).assurance()).contains(Assurance.PASS);
    }

    @Test
    void a_target_that_no_value_can_reach_is_refused() {
        assertThatThrownBy(() -> ChartOptions.of(ChartKind.P).toBuilder()
                        .target(95)
                        .addTargetChanges(new TargetChange("2", -0.1), new TargetChange("2", 1.1))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("""
                        /targetChanges/1/start: is a duplicate
                        /target: must be at most 1, times the multiplier, for a proportion
                        /targetChanges/0/target: must not be negative on this kind of chart
                        /targetChanges/1/target: must be at most 1, times the multiplier, for a proportion""");
        ChartOptions percent = ChartOptions.of(ChartKind.P).toBuilder()
                .multiplier(100)
                .target(95)
                .build();
        assertThat(percent.target()).hasValue(95);
    }

    @Test
    void a_baseline_can_be_any_stretch_of_a_phase() {
        ChartOptions options = individuals()
                .addBaselines(
                        Baseline.of(START.plusDays(40), START.plusMonths(5).plusDays(9)))
                .build();
        Chart chart = Chart.of(monthly(30, 90, 10, 12, 10, 12, 50, 70), options);
        assertThat(chart.centre(0)).isEqualTo(11);
        assertThat(chart.upper(7)).isCloseTo(11 + 3 * 2 / 1.128, within(1e-12));
        ChartPhase phase = chart.phases().get(0);
        assertThat(List.of(phase.baselineFirst(), phase.baseline())).containsExactly(2, 4);
    }

    @Test
    void each_phase_can_have_its_own_baseline() {
        ChartOptions options = individuals()
                .addRebases(Rebase.at("5", "new rota"))
                .addBaselines(new Baseline("7", "8"))
                .fixAfter(2)
                .build();
        Chart chart = Chart.of(Series.of("Reviews", 1, 3, 9, 9, 50, 60, 20, 30, 40), options);
        assertThat(chart.centre(3)).isEqualTo(2);
        assertThat(chart.centre(8)).isEqualTo(25);
    }

    @Test
    void a_baseline_across_phases_and_a_second_one_in_a_phase_are_refused() {
        ChartOptions options = individuals()
                .addRebases(Rebase.at("3", "new rota"))
                .addBaselines(
                        new Baseline("1", "2"), new Baseline("2", "3"), new Baseline("2", "2"), new Baseline("4", "9"))
                .build();
        assertThatThrownBy(() -> Chart.of(Series.of("Reviews", 1, 3, 9, 9), options))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("""
                        /baselines/1/last: the series has a new phase within the baseline
                        /baselines/2/first: the series has another baseline in the same phase
                        /baselines/3: the series has no points from 4 to 9""");
    }

    @Test
    void the_first_point_can_be_excluded_and_be_a_baseline_and_begins_no_second_phase() {
        Series series = Series.of("Reviews", 90, 1, 3, 1, 3);
        Chart excluded = Chart.of(
                series, individuals().addExclusions(new Exclusion("1", "flood")).build());
        assertThat(excluded.isExcluded(0)).isTrue();
        assertThat(excluded.isExcluded(1)).isFalse();
        assertThat(excluded.centre(0)).isEqualTo(2);
        Chart rebased = Chart.of(
                series, individuals().addRebases(Rebase.at("1", "start")).build());
        assertThat(rebased.phases()).hasSize(1);
        assertThat(rebased.phases().get(0).rebase()).isEmpty();
        Chart one = Chart.of(
                series, individuals().addBaselines(new Baseline("1", "1")).build());
        assertThat(one.centre(4)).isEqualTo(90);
    }

    @Test
    void a_baseline_on_dates_without_a_point_is_refused() {
        Series series = monthly(1, 3, 1, 3);
        for (Baseline none : List.of(
                Baseline.of(START.minusDays(9), START.minusDays(1)),
                Baseline.of(START.plusDays(1), START.plusDays(20)),
                Baseline.of(START.plusYears(1), START.plusYears(2)),
                new Baseline("1", "2"))) {
            assertThatThrownBy(() ->
                            Chart.of(series, individuals().addBaselines(none).build()))
                    .hasMessage("/baselines/0: the series has no points from %s to %s", none.first(), none.last());
        }
        Chart first = Chart.of(
                series, individuals().addBaselines(Baseline.of(START, START)).build());
        assertThat(first.centre(3)).isEqualTo(1);
    }

    /** A target agreed for later is no mistake; one for a point that never comes is. */
    @Test
    void a_target_after_the_last_date_is_not_yet_used_and_one_for_an_unknown_label_is_refused() {
        ChartOptions later = individuals()
                .addTargetChanges(TargetChange.from(START.plusMonths(4), 5))
                .build();
        assertThat(targets(Chart.of(monthly(1, 3), later))).containsOnly(Double.NaN);
        ChartOptions unknown =
                individuals().addTargetChanges(new TargetChange("3", 5)).build();
        assertThatThrownBy(() -> Chart.of(Series.of("Reviews", 1, 3), unknown))
                .hasMessage("/targetChanges/0/start: the series has no point 3");
        assertThatThrownBy(() -> Chart.of(monthly(1, 3), unknown))
                .hasMessage("/targetChanges/0/start: the series has no point 3");
    }

    @Test
    void a_target_of_a_series_without_points_is_unused() {
        Series empty = Subgroups.by(CalendarUnit.MONTH, "rounds").means();
        ChartOptions options = ChartOptions.of(ChartKind.XBAR).toBuilder()
                .addTargetChanges(TargetChange.from(START, 5))
                .build();
        assertThat(Analyser.of(options).analyse(List.of(empty)).get(0).unused())
                .extracting(problem -> problem.path())
                .containsExactly("/targetChanges/0/start");
    }

    /** The standard deviations of the first four subgroups are 1, 2, 0 and 3: their mean is 1.5. */
    @Test
    void later_subgroups_of_another_size_do_not_move_a_frozen_baseline() {
        ChartOptions options =
                ChartOptions.of(ChartKind.S).toBuilder().fixAfter(4).build();
        for (double[] later : new double[][] {{4, 6, 8}, {4, 6}}) {
            Subgroups groups = Subgroups.by(CalendarUnit.MONTH, "rounds");
            double[][] rows = {{1, 2, 3}, {1, 3, 5}, {2, 2, 2}, {1, 4, 7}, later};
            for (int i = 0; i < rows.length; i++) {
                for (double value : rows[i]) {
                    groups.add(START.plusMonths(i), value);
                }
            }
            assertThat(Chart.of(groups.means(), options).centre(0)).isEqualTo(1.5);
        }
    }

    @Test
    void too_few_points_have_a_centre_but_no_limits_and_no_icon() {
        ChartOptions options = individuals()
                .direction(Direction.INCREASE)
                .target(9)
                .fewestForLimits(5)
                .build();
        Chart four = Chart.of(Series.withGaps("Reviews", 1, 3, Double.NaN, 1, 3), options);
        assertThat(four.centre(0)).isEqualTo(2);
        assertThat(four.upper(0)).isNaN();
        assertThat(four.variation()).isEmpty();
        assertThat(four.assurance()).isEmpty();
        assertThat(four.phases().get(0).missingLimits()).contains(MissingLimits.TOO_FEW_POINTS);
        Chart five = Chart.of(Series.of("Reviews", 1, 3, 1, 3, 2), options);
        assertThat(five.upper(0)).isNotNaN();
        assertThat(five.variation()).contains(Variation.COMMON_CAUSE);
        assertThat(five.phases().get(0).missingLimits()).isEmpty();
    }

    @Test
    void without_a_value_there_is_no_icon() {
        assertThat(Chart.of(Series.of("Reviews"), individuals().build()).variation())
                .isEmpty();
        assertThat(Chart.of(
                                Series.withGaps("Reviews", Double.NaN),
                                individuals().build())
                        .variation())
                .isEmpty();
    }

    @Test
    void the_last_points_are_shown_of_a_chart_calculated_from_all() {
        ChartOptions options = individuals().shown(2).build();
        Chart chart = Chart.of(Series.of("Reviews", 1, 2, 3, 10), options);
        assertThat(chart.firstShown()).isEqualTo(2);
        assertThat(chart.centre(3)).isEqualTo(4);
        assertThat(Chart.of(Series.of("Reviews", 1), options).firstShown()).isZero();
        assertThatThrownBy(() -> individuals().shown(0).build()).hasMessage("/shown: must be at least 1");
    }

    /** Falling from high above to the centre, where higher is better: eight points fall, the first seven are above the mean. */
    @Test
    void improvement_can_come_before_concern() {
        ChartOptions rules = ChartOptions.nhs(Direction.INCREASE).toBuilder()
                .centre(0)
                .lower(-30)
                .upper(30)
                .build();
        Series both = Series.of("both", 8, 7, 6, 5, 4, 3, 2, -5, 4);
        assertThat(Chart.of(both, rules).variation(3)).isEqualTo(Variation.CONCERN_LOW);
        ChartOptions improvement = rules.toBuilder().improvementFirst(true).build();
        assertThat(Chart.of(both, improvement).variation(3)).isEqualTo(Variation.IMPROVEMENT_HIGH);
        assertThat(Chart.of(both, improvement).variation(7)).isEqualTo(Variation.CONCERN_LOW);
        ChartOptions lower =
                improvement.toBuilder().direction(Direction.DECREASE).build();
        assertThat(Chart.of(both, lower).variation(3)).isEqualTo(Variation.IMPROVEMENT_LOW);
        ChartOptions neither =
                improvement.toBuilder().direction(Direction.NEITHER).build();
        assertThat(Chart.of(both, neither).variation(3)).isEqualTo(Variation.NEUTRAL_LOW);
    }

    /** One option set for sites that opened and closed at different times. */
    @Test
    void what_does_not_apply_to_one_site_is_reported_for_it_and_all_are_drawn() {
        ChartOptions options = individuals()
                .addRebases(Rebase.at(START.plusMonths(5), "national guidance"))
                .addExclusions(Exclusion.of(START.plusMonths(3), "flood"))
                .build();
        Series open = monthly(1, 2, 1, 2, 1, 20, 21, 20);
        Series closed = monthly(1, 2, 1);
        List<Chart> charts = Analyser.of(options).analyse(List.of(open, closed));
        assertThat(charts.get(0).unused()).isEmpty();
        assertThat(charts.get(0).phases()).hasSize(2);
        assertThat(charts.get(1).phases()).hasSize(1);
        assertThat(charts.get(1).unused())
                .extracting(Object::toString)
                .containsExactly(
                        "/rebases/0/start: the series has no point at or after 2024-06-01",
                        "/exclusions/0/point: the series has no point 2024-04-01");
        assertThatThrownBy(() -> Chart.of(closed, options)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void every_wrong_series_is_reported_at_once() {
        Analyser analyser = Analyser.of(ChartOptions.of(ChartKind.C));
        assertThatThrownBy(() ->
                        analyser.analyse(List.of(Series.of("A", 1, -1), Series.of("B", 1), Series.of("C", -2, 1))))
                .hasMessage("""
                        /0/points/1/numerator: must not be negative on a C chart, but was -1.0
                        /2/points/0/numerator: must not be negative on a C chart, but was -2.0""");
    }

    @Test
    void a_trajectory_of_many_points_without_dates_is_resolved_in_linear_time() {
        int n = 50_000;
        ChartOptions.Builder options = individuals();
        for (int i = 1; i <= n; i++) {
            options.addTargetChanges(new TargetChange(Integer.toString(i), i));
        }
        Chart chart = Chart.of(Series.of("Reviews", new double[n]), options.build());
        assertThat(chart.target(n - 1)).isEqualTo(n);
        assertThat(Optional.of(chart.target(0))).contains(1.0);
    }

    @Test
    void every_point_of_a_long_series_can_begin_a_phase_with_its_own_centre() {
        int n = 200_000;
        double[] events = new double[n];
        double[] cases = new double[n];
        ChartOptions.Builder options = ChartOptions.builder().kind(ChartKind.P_PRIME);
        for (int i = 0; i < n; i++) {
            events[i] = i % 100;
            cases[i] = 100;
            options.addRebases(Rebase.at(Integer.toString(i + 1), "new month"));
        }
        Chart chart = Chart.of(Series.ratio("Falls", events, cases), options.build());
        assertThat(chart.phases()).hasSize(n);
        assertThat(chart.centre(n - 1)).isEqualTo(0.99);
        assertThat(chart.upper(n - 1)).isNaN();
    }
}

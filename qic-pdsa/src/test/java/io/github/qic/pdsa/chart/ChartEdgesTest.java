package io.github.qic.pdsa.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.qic.pdsa.measure.Direction;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What rarely happens on a chart. Expected values are worked by hand. */
class ChartEdgesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 15);

    /** A run chart has no limits of its own. */
    @Test
    void one_given_limit_is_enough_to_judge_a_target_beyond_it() {
        Series series = Series.of("Falls", 4, 6, 5);
        ChartOptions.Builder base = ChartOptions.of(ChartKind.RUN).toBuilder().direction(Direction.DECREASE);
        ChartOptions upper = base.upper(10).target(12).build();
        assertThat(Chart.of(series, upper).assurance()).contains(Assurance.PASS);
        assertThat(Chart.of(series, upper.toBuilder().target(10).build()).assurance())
                .contains(Assurance.INCONSISTENT);
        assertThat(Chart.of(
                                series,
                                upper.toBuilder()
                                        .direction(Direction.INCREASE)
                                        .target(10)
                                        .build())
                        .assurance())
                .contains(Assurance.INCONSISTENT);
        ChartOptions lower = ChartOptions.of(ChartKind.RUN).toBuilder()
                .direction(Direction.INCREASE)
                .lower(2)
                .target(1)
                .build();
        assertThat(Chart.of(series, lower).assurance()).contains(Assurance.PASS);
        assertThat(Chart.of(series, lower.toBuilder().target(2).build()).assurance())
                .contains(Assurance.INCONSISTENT);
        assertThat(Chart.of(
                                series,
                                lower.toBuilder().direction(Direction.DECREASE).build())
                        .assurance())
                .contains(Assurance.FAIL);
        assertThat(Chart.of(
                                series,
                                lower.toBuilder()
                                        .direction(Direction.DECREASE)
                                        .target(2)
                                        .build())
                        .assurance())
                .contains(Assurance.INCONSISTENT);
    }

    @ParameterizedTest
    @EnumSource
    void a_site_that_joined_and_has_no_figure_yet_fits_every_kind_of_chart(ChartKind kind) {
        Series none = Series.builder("Rose House").missing(DAY).build();
        for (Series series : List.of(none, Series.withGaps("Rose House", Double.NaN), Series.of("Rose House"))) {
            assertThat(series.isRatio()).isTrue();
            Chart chart = Chart.of(series, ChartOptions.of(kind));
            assertThat(chart.signals()).isEmpty();
            assertThat(chart.variation()).isEmpty();
            for (int i = 0; i < chart.size(); i++) {
                assertThat(new double[] {chart.value(i), chart.centre(i), chart.lower(i), chart.upper(i)})
                        .containsOnly(Double.NaN);
            }
        }
        Series known = Series.builder("The Limes")
                .addSubgroup(DAY, 4, 7, 2)
                .addSubgroup(DAY.plusMonths(1), 4, 9, 2)
                .build();
        if (kind == ChartKind.XBAR || kind == ChartKind.S) {
            List<Chart> charts = Analyser.of(ChartOptions.of(kind)).analyse(List.of(known, none));
            assertThat(charts.get(0).centre(0)).isEqualTo(kind == ChartKind.S ? 2 : 8);
        }
    }

    /** 14 falls in 35 weeks: the centre is 0.4, and sigma of a site of 10 is the root of 0.04. */
    @Test
    void given_limits_of_a_u_chart_are_the_same_at_each_point() {
        Series series = Series.ratio("Falls", new double[] {4, 9, 1}, new double[] {10, 20, 5});
        Chart chart = Chart.of(
                series,
                ChartOptions.of(ChartKind.U).toBuilder().lower(0.1).upper(0.7).build());
        for (int i = 0; i < 3; i++) {
            assertThat(chart.lower(i)).isEqualTo(0.1);
            assertThat(chart.innerLower(i)).isCloseTo(0.2, within(1e-12));
            assertThat(chart.innerUpper(i)).isCloseTo(0.6, within(1e-12));
            assertThat(chart.upper(i)).isEqualTo(0.7);
        }
        assertThat(chart.sigma(0)).isCloseTo(0.2, within(1e-12));
        assertThat(Chart.of(Series.of("Falls", 1, 2), ChartOptions.of(ChartKind.I))
                        .sigma(0))
                .isNaN();
    }

    @Test
    void the_highest_value_may_be_too_usual_for_runs_as_the_lowest_may() {
        double[] values = {10, 10, 3, 10, 10, 5, 10, 3, 10, 10, 4, 10};
        double[] mirrored = IntStream.range(0, values.length)
                .mapToDouble(i -> 13 - values[i])
                .toArray();
        for (double[] each : List.of(values, mirrored)) {
            assertThat(Chart.of(Series.of("Reviews", each), ChartOptions.of(ChartKind.RUN))
                            .phases())
                    .extracting(ChartPhase::runsMatter)
                    .containsExactly(false);
        }
    }

    @Test
    void where_half_of_the_values_are_the_highest_runs_matter() {
        assertThat(Chart.of(Series.of("Reviews", 10, 3, 10, 4, 5, 10), ChartOptions.of(ChartKind.RUN))
                        .phases())
                .extracting(ChartPhase::runsMatter)
                .containsExactly(true);
    }

    @Test
    void a_peak_points_down_and_a_trough_up_since_the_later_trend_counts() {
        RuleSet trends = RuleSet.of("trends", new SignalRule.Trend(5, TieHandling.IGNORED));
        ChartOptions options = ChartOptions.of(ChartKind.I).toBuilder()
                .rules(trends)
                .direction(Direction.NEITHER)
                .build();
        Chart peak = Chart.of(Series.of("Falls", 1, 2, 3, 4, 5, 4, 3, 2, 1), options);
        assertThat(peak.variation(3)).isEqualTo(Variation.NEUTRAL_HIGH);
        assertThat(peak.variation(4)).isEqualTo(Variation.NEUTRAL_LOW);
        Chart trough = Chart.of(Series.of("Falls", 5, 4, 3, 2, 1, 2, 3, 4, 5), options);
        assertThat(trough.variation(4)).isEqualTo(Variation.NEUTRAL_HIGH);
        Chart gap = Chart.of(Series.withGaps("Falls", 1, 2, 3, 4, 5, Double.NaN, 4, 3, 2, 1), options);
        assertThat(gap.variation(4)).isEqualTo(Variation.NEUTRAL_LOW);
    }

    /** Seven points above the centre, and no other signal. */
    @Test
    void improvement_first_leaves_a_concern_alone_a_concern() {
        ChartOptions options = ChartOptions.nhs(Direction.DECREASE).toBuilder()
                .centre(0)
                .lower(-30)
                .upper(30)
                .improvementFirst(true)
                .build();
        Chart high = Chart.of(Series.of("Falls", 1, 2, 1, 2, 1, 2, 1), options);
        assertThat(high.variation(3)).isEqualTo(Variation.CONCERN_HIGH);
        Chart low = Chart.of(
                Series.of("Falls", -1, -2, -1, -2, -1, -2, -1),
                options.toBuilder().direction(Direction.INCREASE).build());
        assertThat(low.variation(3)).isEqualTo(Variation.CONCERN_LOW);
    }

    @Test
    void a_proposal_says_whether_the_shift_holds_and_where_it_lies() {
        List<Integer> points = List.of(4, 5, 6, 7, 8, 9, 10, 11, 12);
        RebaseProposal low = new RebaseProposal(RebaseRule.SCOTTISH, "5", Side.LOW, points, 5, 3, false);
        assertThat(low.reason())
                .isEqualTo("9 points below the centre of the previous phase, from 5, but the shift did not hold");
        RebaseProposal high = new RebaseProposal(RebaseRule.SCOTTISH, "5", Side.HIGH, points, 5, 7, true);
        assertThat(high.reason())
                .isEqualTo("9 points above the centre of the previous phase, from 5, and the shift holds");
    }

    @Test
    void quarters_without_a_value_are_gaps() {
        Series series = Series.builder("Falls")
                .add(DAY, 1)
                .add(LocalDate.of(2024, 11, 30), 2)
                .build();
        assertThat(series.gaps(CalendarUnit.QUARTER))
                .extracting(gap -> gap.first() + " " + gap.last())
                .containsExactly("2024-04-01 2024-09-30");
    }

    @Test
    void a_series_that_mixes_kinds_of_points_is_refused() {
        assertThatThrownBy(() -> Series.builder("Falls")
                        .add(DAY, 1)
                        .add(DAY.plusDays(1), 1, 2)
                        .build())
                .hasMessage("/points: must all have a denominator or none");
        assertThatThrownBy(() -> Series.builder("Falls")
                        .add(DAY, 1)
                        .addSubgroup(DAY.plusDays(1), 2, 1, 0)
                        .build())
                .hasMessage("/points: must all be subgroups or none");
        assertThatThrownBy(() -> Series.builder("Falls").add(DAY, 1).add("B", 1).build())
                .hasMessage("/points: must all have a date or none");
        assertThatThrownBy(() -> Subgroups.by(CalendarUnit.MONTH, "Falls")
                        .add(DAY, 1)
                        .add(DAY, 1, 2)
                        .sums())
                .hasMessage("/rows: must all have a denominator or none");
        assertThatThrownBy(() -> Series.builder("Falls").note("before all")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_subgroup_can_have_a_time() {
        LocalDateTime shift = DAY.atTime(14, 30);
        Series series = Series.builder("Falls")
                .addSubgroup(shift, 3, 2, 1)
                .missing(shift.plusHours(8))
                .build();
        assertThat(series.time(0)).contains(shift);
        assertThat(series.subgroupSize(0)).hasValue(3);
        assertThat(series.isTimed()).isTrue();
        assertThat(series.value(1)).isNaN();
    }

    @Test
    void a_point_is_found_by_its_label() {
        Series series = Series.builder("Falls").add("North", 1).add("South", 3).build();
        Chart chart = Chart.of(
                series,
                ChartOptions.of(ChartKind.I).toBuilder()
                        .addExclusions(new Exclusion("South", "flood"))
                        .build());
        assertThat(chart.isExcluded(1)).isTrue();
        assertThat(chart.centre(0)).isEqualTo(1);
        assertThat(series.denominator(0)).isEqualTo(1);
        assertThat(series).hasToString("Falls (2 points)");
    }
}

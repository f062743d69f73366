package io.github.qic.pdsa.chart.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.Variation;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.MeasureKind;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rare events get a chart on which they are not special causes one by one, or none that judges. */
class RareEventAdviceTest {
    private static final Id<Measure> ID = Id.of("m1");
    private static final double[] NONE = {};

    private static ChartAdvice advice(ValueKind kind, Direction better, double[] values, double... denominators) {
        return advice("Ulcers", kind, better, values, denominators);
    }

    private static ChartAdvice advice(
            String name, ValueKind kind, Direction better, double[] values, double... denominators) {
        Measure measure = Measure.builder()
                .id(ID)
                .name(name)
                .kind(MeasureKind.OUTCOME)
                .values(kind)
                .better(better)
                .build();
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Observation.Builder one = Observation.builder()
                    .measure(ID)
                    .on(LocalDate.of(2020, 1, 1).plusMonths(i));
            if (Double.isNaN(values[i])) {
                one.note("not counted");
            } else if (denominators.length == 0) {
                one.value(BigDecimal.valueOf(values[i]));
            } else {
                one.numerator(BigDecimal.valueOf(values[i])).denominator(BigDecimal.valueOf(denominators[i]));
            }
            observations.add(one.build());
        }
        return ChartAdvice.of(measure, observations);
    }

    private static double[] repeated(int times, double... values) {
        double[] all = new double[times * values.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = values[i % values.length];
        }
        return all;
    }

    private static double[] filled(int n, double value) {
        return repeated(n, value);
    }

    @Test
    void two_events_in_twenty_months_are_too_few_for_any_limits() {
        double[] events = new double[20];
        events[6] = 1;
        events[13] = 1;
        for (ChartAdvice advice : List.of(
                advice(ValueKind.COUNT, Direction.DECREASE, events),
                advice(ValueKind.RATE, Direction.DECREASE, events, filled(20, 600)))) {
            assertThat(advice.options().kind()).isEqualTo(ChartKind.RUN);
            assertThat(advice.reasons())
                    .contains(
                            "A run chart: 18 of 20 periods have no event, and 1 interval between events is too few for"
                                    + " limits.",
                            "The date of each event would show more: a T chart of the days between events.");
            assertThat(advice.chart().signals()).isEmpty();
        }
    }

    @Test
    void amounts_that_are_mostly_0_make_a_run_chart_without_signals() {
        ChartAdvice advice = advice(
                ValueKind.QUANTITY, Direction.DECREASE, new double[] {0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0});
        assertThat(advice.reasons().get(0))
                .isEqualTo("A run chart: 14 of 15 values are 0; limits need at most one in 4.");
        assertThat(advice.chart().signals()).isEmpty();
    }

    @Test
    void one_value_in_four_may_be_0() {
        assertThat(advice(ValueKind.QUANTITY, Direction.DECREASE, repeated(3, 0, 3, 4, 3))
                        .options()
                        .kind())
                .isEqualTo(ChartKind.I);
        assertThat(advice(ValueKind.QUANTITY, Direction.DECREASE, repeated(3, 0, 3, 4, 3, 0))
                        .options()
                        .kind())
                .isEqualTo(ChartKind.RUN);
    }

    /** One of twelve values differs: without the two ranges to it, only ranges of 0 are left. */
    @Test
    void without_a_range_between_neighbours_there_are_no_limits() {
        double[] values = filled(12, 5);
        values[6] = 9;
        for (ValueKind kind : List.of(ValueKind.QUANTITY, ValueKind.TIME_BETWEEN)) {
            ChartAdvice advice = advice(kind, Direction.DECREASE, values);
            assertThat(advice.options().kind()).isEqualTo(ChartKind.RUN);
            assertThat(advice.reasons().get(0))
                    .isEqualTo(
                            "A run chart: most neighbouring values are equal, so that there is no range for limits.");
        }
    }

    /** One event in each third month of 39 are 12 intervals, of 36 only 11. */
    @Test
    void twelve_intervals_between_events_are_enough_for_limits() {
        assertThat(advice(ValueKind.COUNT, Direction.DECREASE, repeated(13, 1, 0, 0))
                        .options()
                        .kind())
                .isEqualTo(ChartKind.G);
        assertThat(advice(ValueKind.COUNT, Direction.DECREASE, repeated(12, 1, 0, 0))
                        .reasons())
                .contains("A run chart: 24 of 36 periods have no event, and 11 intervals between events are too few for"
                        + " limits.");
    }

    /** A rate may equal its exposure by chance; only a proportion has cases without the event. */
    @Test
    void a_rate_has_no_cases_without_the_event() {
        ChartAdvice rate = advice(ValueKind.RATE, Direction.DECREASE, repeated(14, 30, 30, 29), filled(42, 30));
        assertThat(rate.options().kind()).isEqualTo(ChartKind.U);
    }

    /** Every third month one event, and once two: between them are 2 months without, or none. */
    @Test
    void rare_events_that_are_many_in_all_are_counted_by_the_months_between_them() {
        double[] counts = repeated(14, 0, 0, 1);
        counts[5] = 2;
        counts[30] = Double.NaN;
        ChartAdvice advice = advice(ValueKind.COUNT, Direction.DECREASE, counts);
        assertThat(advice.options().kind()).isEqualTo(ChartKind.G);
        assertThat(advice.options().direction()).isEqualTo(Direction.INCREASE);
        assertThat(advice.reasons())
                .contains("A G chart: 27 of 41 periods have no event, so it counts the periods between events.");
        Chart chart = advice.chart();
        assertThat(chart.series().name()).isEqualTo("Ulcers, periods between events");
        double[] gaps =
                chart.points().stream().mapToDouble(point -> point.value()).toArray();
        // The first event has none before it, and the one after the missing month an unknown gap.
        assertThat(gaps).containsExactly(2, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
        assertThat(chart.series().label(0)).isEqualTo("2020-06-01");
        assertThat(chart.series().label(1)).isEqualTo("2020-06-01 (2)");
    }

    @Test
    void the_longest_name_of_a_measure_is_that_of_its_series_too() {
        String name = "u".repeat(1_000);
        ChartAdvice advice = advice(name, ValueKind.COUNT, Direction.DECREASE, repeated(14, 0, 0, 1));
        assertThat(advice.chart().series().name()).isEqualTo(name + ", periods between events");
    }

    @Test
    void rare_failures_of_a_proportion_are_counted_too() {
        ChartAdvice advice = advice(ValueKind.PROPORTION, Direction.INCREASE, repeated(14, 30, 30, 29), filled(42, 30));
        assertThat(advice.options().kind()).isEqualTo(ChartKind.G);
        assertThat(advice.options().direction()).isEqualTo(Direction.INCREASE);
        assertThat(advice.options().multiplier()).isEqualTo(1);
        assertThat(advice.reasons().get(0)).startsWith("A G chart: 28 of 42 periods have no case without it");
    }

    @Test
    void one_large_cluster_is_no_chart_of_rare_events() {
        double[] counts = new double[20];
        counts[9] = 1e9;
        assertThat(advice(ValueKind.COUNT, Direction.DECREASE, counts).reasons().get(0))
                .isEqualTo("A run chart: 19 of 20 periods have no event, and the others too many for a chart of rare"
                        + " events.");
    }

    @Test
    void counts_that_differ_more_than_chance_explains_make_an_i_chart() {
        // By hand: mean 100 and ranges of 80, so 3 x 80/1.128 over 3 x 10.
        ChartAdvice advice = advice(ValueKind.COUNT, Direction.DECREASE, repeated(7, 60, 140));
        assertThat(advice.options().kind()).isEqualTo(ChartKind.I);
        assertThat(advice.reasons().get(0)).contains("differ 7.1 times as much as chance");
    }

    @Test
    void single_cases_make_a_bernoulli_cusum() {
        double[] cases = repeated(10, 0, 0, 0, 0, 1);
        ChartAdvice advice = advice(ValueKind.PROPORTION, Direction.DECREASE, cases, filled(50, 1));
        assertThat(advice.cusum()).hasValueSatisfying(cusum -> {
            assertThat(cusum.options().target()).isEqualTo(0.2);
            assertThat(cusum.size()).isEqualTo(50);
            assertThat(cusum.event(4)).isTrue();
        });
        assertThat(advice.reasons())
                .containsExactly("A Bernoulli CUSUM chart: each observation is a single case. Its target is the "
                        + "proportion of all cases, 20.0 %.");
        assertThat(advice.chart().signals()).isEmpty();
        ChartAdvice same = advice(ValueKind.PROPORTION, Direction.DECREASE, filled(20, 0), filled(20, 1));
        assertThat(same.cusum()).isEmpty();
        assertThat(same.reasons()).containsExactly("A run chart: all 20 cases are equal.");
    }

    /**
     * Random events of a constant process: at most 6 % of the points carry a signal, from 1 event in 20 months to 1 a month. For normal
     * data it is 1 % with the rules of Anhoej and 4 % with those of the NHS; every point was flagged by the limits of R.
     */
    @ParameterizedTest
    @EnumSource(
            value = ValueKind.class,
            names = {"COUNT", "RATE", "PROPORTION", "QUANTITY"})
    void where_nothing_changed_few_points_are_flagged_however_rare_the_events(ValueKind kind) {
        SplittableRandom random = new SplittableRandom(21);
        for (double mean : new double[] {0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1}) {
            for (int months : new int[] {24, 60}) {
                double points = 0;
                double flagged = 0;
                for (int s = 0; s < 150; s++) {
                    double[] events = new double[months];
                    double[] exposure = new double[months];
                    for (int i = 0; i < months; i++) {
                        exposure[i] = 90 + random.nextInt(20);
                        events[i] = poisson(random, mean);
                    }
                    Chart chart = advice(kind, Direction.DECREASE, events, kind.isRatio() ? exposure : NONE)
                            .chart();
                    double special = chart.points().stream()
                            .filter(point -> point.variation() != Variation.COMMON_CAUSE)
                            .count();
                    assertThat(special / chart.size())
                            .as(Arrays.toString(events))
                            .isLessThan(0.8);
                    points += chart.size();
                    flagged += special;
                }
                assertThat(flagged / points)
                        .as(mean + " a month, " + months + " months")
                        .isLessThan(0.06);
            }
        }
    }

    private static int poisson(SplittableRandom random, double mean) {
        double least = Math.exp(-mean);
        int events = -1;
        for (double product = 1; product > least; events++) {
            product *= random.nextDouble();
        }
        return events;
    }
}

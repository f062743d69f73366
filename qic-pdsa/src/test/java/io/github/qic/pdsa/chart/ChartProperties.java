package io.github.qic.pdsa.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.pdsa.internal.statistics.Averages;
import io.github.qic.pdsa.measure.Direction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChartProperties {
    private static final RuleSet ALL = RuleSet.anhoej().and(RuleSet.nhs()).and(RuleSet.ihi());

    /** Few different values, so that ties, runs and points on the centre are common; NaN is missing. */
    @Provide
    Arbitrary<double[]> values() {
        Arbitrary<Double> value = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(12, Arbitraries.integers().between(1, 9).map(i -> i / 10.0)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(Double.NaN)));
        return value.list()
                .ofMaxSize(60)
                .map(list -> list.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static Chart chart(double[] values, ChartKind kind, Direction direction) {
        ChartOptions options = ChartOptions.of(kind).toBuilder()
                .rules(ALL)
                .direction(direction)
                .build();
        return Chart.of(Series.withGaps("any", values), options);
    }

    /** The exact mean of the doubles, by arithmetic without rounding. */
    @Property(tries = 300)
    void a_mean_is_correct_to_the_last_digit(@ForAll("values") double[] values) {
        double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
        BigDecimal sum = Arrays.stream(known).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        double mean = Averages.mean(values, 0, values.length, null);
        if (known.length == 0) {
            assertThat(mean).isNaN();
        } else {
            assertThat(mean)
                    .isEqualTo(sum.divide(new BigDecimal(known.length), new MathContext(150))
                            .doubleValue());
        }
    }

    @Property(tries = 300)
    void a_median_is_the_middle_of_the_sorted_values(@ForAll("values") double[] values) {
        double[] many = new double[values.length * 20];
        for (int i = 0; i < many.length; i++) {
            many[i] = values[i % values.length] + i * 37 % 101;
        }
        double[] sorted =
                Arrays.stream(many).filter(v -> !Double.isNaN(v)).sorted().toArray();
        double median = Averages.median(many, 0, many.length, null);
        if (sorted.length == 0) {
            assertThat(median).isNaN();
        } else {
            assertThat(median).isEqualTo((sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2);
        }
    }

    @Property(tries = 200)
    void the_other_direction_turns_improvement_into_concern(@ForAll("values") double[] values) {
        Chart up = chart(values, ChartKind.I, Direction.INCREASE);
        Chart down = chart(values, ChartKind.I, Direction.DECREASE);
        for (int i = 0; i < values.length; i++) {
            assertThat(down.variation(i).isConcern()).isEqualTo(up.variation(i).isImprovement());
            assertThat(down.variation(i).isImprovement())
                    .isEqualTo(up.variation(i).isConcern());
        }
    }

    @Property(tries = 200)
    void a_mirrored_series_has_the_same_signals_on_the_other_side(@ForAll("values") double[] values) {
        double[] mirrored = Arrays.stream(values).map(v -> -v).toArray();
        List<Signal> signals = chart(values, ChartKind.I, Direction.NEITHER).signals();
        List<Signal> others = chart(mirrored, ChartKind.I, Direction.NEITHER).signals();
        assertThat(others)
                .extracting(Signal::points)
                .isEqualTo(signals.stream().map(Signal::points).toList());
        for (int s = 0; s < signals.size(); s++) {
            boolean none = signals.get(s).side() == Side.NONE;
            assertThat(others.get(s).side() == signals.get(s).side()).isEqualTo(none);
        }
    }

    @Property(tries = 200)
    void missing_points_at_the_end_change_nothing(@ForAll("values") double[] values) {
        double[] longer = Arrays.copyOf(values, values.length + 3);
        Arrays.fill(longer, values.length, longer.length, Double.NaN);
        for (ChartKind kind :
                List.of(ChartKind.RUN, ChartKind.I, ChartKind.C, ChartKind.T, ChartKind.G, ChartKind.MR)) {
            Chart chart = chart(values, kind, Direction.INCREASE);
            Chart later = chart(longer, kind, Direction.INCREASE);
            for (int i = 0; i < values.length; i++) {
                assertThat(Double.compare(later.upper(i), chart.upper(i))).isZero();
                assertThat(later.variation(i)).isEqualTo(chart.variation(i));
            }
            assertThat(later.variation(values.length)).isEqualTo(Variation.COMMON_CAUSE);
        }
    }

    @Property(tries = 200)
    void a_missing_point_carries_no_signal(@ForAll("values") double[] values) {
        for (ChartKind kind : List.of(ChartKind.RUN, ChartKind.I, ChartKind.C, ChartKind.T, ChartKind.G)) {
            Chart chart = chart(values, kind, Direction.INCREASE);
            for (int i = 0; i < values.length; i++) {
                assertThat(chart.variation(i) != Variation.COMMON_CAUSE && Double.isNaN(chart.value(i)))
                        .isFalse();
            }
        }
    }

    @Property(tries = 200)
    void signals_and_marks_agree(@ForAll("values") double[] values) {
        Chart chart = chart(values, ChartKind.I, Direction.INCREASE);
        for (ChartPoint point : chart.points()) {
            boolean own = point.signals().stream().anyMatch(signal -> signal.side() != Side.NONE);
            assertThat(chart.variation(point.index()) != Variation.COMMON_CAUSE).isEqualTo(own);
        }
    }
}

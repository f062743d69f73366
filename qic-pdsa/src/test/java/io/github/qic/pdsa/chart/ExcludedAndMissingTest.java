package io.github.qic.pdsa.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A pattern goes on past an excluded point, which is not a part of it. Expected values are worked by hand. */
class ExcludedAndMissingTest {
    private static List<Signal> signals(SignalRule rule, String excluded, double... values) {
        ChartOptions options = ChartOptions.builder()
                .kind(ChartKind.I)
                .rules(RuleSet.of("one", rule))
                .centre(0)
                .lower(-3)
                .upper(3)
                .addExclusions(new Exclusion(excluded, "flood"))
                .build();
        return Chart.of(Series.withGaps("by hand", values), options).signals();
    }

    @Test
    void points_alternate_past_an_excluded_one() {
        List<Signal> found = signals(new SignalRule.Alternating(4), "3", 1, -1, 0.5, 1, -1, -2);
        assertThat(found).extracting(Signal::points).containsExactly(List.of(0, 1, 3, 4));
        assertThat(found.get(0).text()).isEqualTo("4 points in a row, alternating up and down");
        assertThat(signals(new SignalRule.Alternating(5), "3", 1, -1, 0.5, 1, -1, -2))
                .isEmpty();
    }

    @Test
    void consecutive_points_pass_over_an_excluded_one() {
        SignalRule twoOfThree = new SignalRule.Beyond(2, 3, 2, true, "far");
        assertThat(signals(twoOfThree, "3", 2.5, 0, 0, 2.5))
                .extracting(Signal::points)
                .containsExactly(List.of(0, 3));
        assertThat(signals(twoOfThree, "3", 2.5, 0, 2.5, 0)).isEmpty();
    }

    @Test
    void a_phase_with_few_crossings_has_neither_missing_nor_excluded_points() {
        double[] values = {1, 2, 1, Double.NaN, 1, 2, 1, 9, -1, -2, -1, -2, -1, -2};
        assertThat(signals(new SignalRule.FewCrossings(), "8", values))
                .extracting(Signal::points)
                .containsExactly(List.of(0, 1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 13));
    }

    /** Ranges of 2 between 10 and 12, and of 1 between 12 and 13. */
    @Test
    void a_moving_range_spans_an_excluded_point() {
        Chart chart = Chart.of(
                Series.of("Falls", 10, 12, 90, 13),
                ChartOptions.of(ChartKind.MR).toBuilder()
                        .addExclusions(new Exclusion("3", "flood"))
                        .build());
        assertThat(chart.value(0)).isNaN();
        assertThat(chart.value(1)).isEqualTo(2);
        assertThat(chart.value(2)).isNaN();
        assertThat(chart.value(3)).isEqualTo(1);
        assertThat(chart.centre(3)).isEqualTo(1.5);
    }
}

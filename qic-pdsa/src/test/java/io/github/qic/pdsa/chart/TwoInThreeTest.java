package io.github.qic.pdsa.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.pdsa.measure.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two of three near a limit by hand: the centre is 0, the inner limits are at 2 and -2 and the outer ones at 3 and -3. */
class TwoInThreeTest {
    private static final SignalRule NEAR = new SignalRule.TwoInThree(false);
    private static final SignalRule NEAR_OR_BEYOND = new SignalRule.TwoInThree(true);

    private static Chart chart(SignalRule rule, double... values) {
        ChartOptions options = ChartOptions.builder()
                .kind(ChartKind.I)
                .direction(Direction.INCREASE)
                .rules(RuleSet.of("two in three", rule))
                .centre(0)
                .lower(-3)
                .upper(3)
                .build();
        return Chart.of(Series.withGaps("Falls", values), options);
    }

    private static List<String> signals(SignalRule rule, double... values) {
        return chart(rule, values).signals().stream()
                .map(signal -> signal.side() + " " + signal.points())
                .toList();
    }

    private static double[] mirrored(double... values) {
        double[] mirrored = values.clone();
        for (int i = 0; i < mirrored.length; i++) {
            mirrored[i] = -mirrored[i];
        }
        return mirrored;
    }

    @Test
    void the_third_point_may_be_any_of_three_on_the_same_side() {
        for (double[] group :
                List.of(new double[] {0.5, 2.5, 2.5}, new double[] {2.5, 0.5, 2.5}, new double[] {2.5, 2.5, 0.5})) {
            String points = group[0] < 1 ? "[1, 2]" : group[1] < 1 ? "[0, 2]" : "[0, 1]";
            assertThat(signals(NEAR, group)).containsExactly("HIGH " + points);
            assertThat(signals(NEAR, mirrored(group))).containsExactly("LOW " + points);
        }
    }

    @Test
    void a_third_point_on_the_other_side_or_on_the_centre_or_missing_is_no_signal() {
        for (double third : new double[] {-0.5, 0, Double.NaN}) {
            assertThat(signals(NEAR, third, 2.5, 2.5)).isEmpty();
            assertThat(signals(NEAR, 2.5, third, 2.5)).isEmpty();
            assertThat(signals(NEAR, 2.5, 2.5, third)).isEmpty();
            assertThat(signals(NEAR, mirrored(third, 2.5, 2.5))).isEmpty();
        }
        assertThat(signals(NEAR, 2.5, -2.5, 2.5)).isEmpty();
        assertThat(signals(NEAR, 2.5, 2.5)).isEmpty();
    }

    @Test
    void groups_that_share_a_point_are_one_signal() {
        assertThat(signals(NEAR, 2.5, 0.5, 2.5, 0.5, 2.5)).containsExactly("HIGH [0, 2, 4]");
        assertThat(signals(NEAR, 2.5, 2.5, 0.5, 0.5, 2.5, 2.5)).containsExactly("HIGH [0, 1]", "HIGH [4, 5]");
        assertThat(signals(NEAR, 2.5, 2.5, 0.5, -0.5, -2.5, -2.5)).containsExactly("HIGH [0, 1]", "LOW [4, 5]");
        assertThat(signals(NEAR, mirrored(2.5, 0.5, 2.5, 0.5, 2.5))).containsExactly("LOW [0, 2, 4]");
    }

    @Test
    void near_is_beyond_the_inner_limit_and_not_beyond_the_outer_one() {
        assertThat(signals(NEAR, 2, 2, 2)).isEmpty();
        assertThat(signals(NEAR, mirrored(2, 2, 2))).isEmpty();
        assertThat(signals(NEAR, 3, 3, 0.5)).containsExactly("HIGH [0, 1]");
        assertThat(signals(NEAR, mirrored(3, 3, 0.5))).containsExactly("LOW [0, 1]");
        assertThat(signals(NEAR, 3.5, 2.5, 0.5)).isEmpty();
        assertThat(signals(NEAR, mirrored(3.5, 2.5, 0.5))).isEmpty();
        assertThat(signals(NEAR_OR_BEYOND, 3.5, 2.5, 0.5)).containsExactly("HIGH [0, 1]");
        assertThat(signals(NEAR_OR_BEYOND, mirrored(3.5, 2.5, 0.5))).containsExactly("LOW [0, 1]");
    }

    @Test
    void only_points_near_the_limit_are_marked() {
        Chart chart = chart(NEAR, 2.5, 0.5, 2.5);
        assertThat(chart.variation(0)).isEqualTo(Variation.IMPROVEMENT_HIGH);
        assertThat(chart.variation(1)).isEqualTo(Variation.COMMON_CAUSE);
        assertThat(chart.variation(2)).isEqualTo(Variation.IMPROVEMENT_HIGH);
        assertThat(chart(NEAR, -0.5, -2.5, -2.5).variation(1)).isEqualTo(Variation.CONCERN_LOW);
        assertThat(chart.signals().get(0).text()).isEqualTo("two of three consecutive points near the upper limit");
        assertThat(chart(NEAR, -2.5, -0.5, -2.5).signals().get(0).text())
                .isEqualTo("two of three consecutive points near the lower limit");
    }
}

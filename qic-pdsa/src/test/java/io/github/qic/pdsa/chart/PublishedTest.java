package io.github.qic.pdsa.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.pdsa.measure.Direction;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Charts worked out in Montgomery, Introduction to Statistical Quality Control, 6th edition. */
class PublishedTest {
    /** Example 6.5, cost of processing mortgage loans, 20 weeks: centre 300.5, limits 279.78 and 321.22. */
    @Test
    void the_individuals_chart_of_example_6_5_comes_out() {
        Series costs = Series.of(
                "costs", 310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301,
                304);
        Chart chart = Chart.of(costs, ChartOptions.of(ChartKind.I));
        assertThat(chart.centre(0)).isEqualTo(300.5);
        assertThat(chart.lower(0)).isCloseTo(279.7833147, Offset.offset(1e-7));
        assertThat(chart.upper(0)).isCloseTo(321.2166853, Offset.offset(1e-7));
    }

    /** Example 7.3, nonconformities of circuit boards without samples 6 and 20: centre 19.67, limits 6.36 and 32.97. */
    @Test
    void the_c_chart_of_example_7_3_comes_out() {
        Series boards = Series.of(
                "boards", 21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19,
                17, 15);
        ChartOptions options = ChartOptions.builder()
                .kind(ChartKind.C)
                .rules(RuleSet.of("shewhart", new Rule.Outside()))
                .addExclusions(
                        new Exclusion("6", "inspector was new"), new Exclusion("20", "temperature control failed"))
                .build();
        Chart chart = Chart.of(boards, options);
        assertThat(chart.centre(0)).isCloseTo(19.6667, Offset.offset(5e-5));
        assertThat(chart.lower(0)).isCloseTo(6.3625, Offset.offset(5e-5));
        assertThat(chart.upper(0)).isCloseTo(32.9708, Offset.offset(5e-5));
        assertThat(chart.signals()).extracting(signal -> signal.points().get(0)).containsExactly(5, 19);
    }

    /** Example 7.4, shipping errors among 50 orders a week: centre 0.074, limits 0 and 0.1894. */
    @Test
    void the_u_chart_of_example_7_4_comes_out() {
        double[] errors = {2, 3, 8, 1, 1, 4, 1, 4, 5, 1, 8, 2, 4, 3, 4, 1, 8, 3, 7, 4};
        double[] orders = new double[20];
        Arrays.fill(orders, 50);
        Chart chart = Chart.of(Series.ratio("errors", errors, orders), ChartOptions.of(ChartKind.U));
        assertThat(chart.centre(0)).isEqualTo(0.074);
        assertThat(chart.lower(0)).isZero();
        assertThat(chart.upper(0)).isCloseTo(0.1894123, Offset.offset(1e-7));
    }

    /** By hand: the ranges are 1 but for two of 8 and 9, so their mean is 32/17; 3.267 times it is 6.15, and only ones stay. */
    @Test
    void screening_leaves_out_the_ranges_of_a_spike() {
        double[] values = {1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1};
        ChartOptions nhs = ChartOptions.nhs(Direction.DECREASE);
        Chart screened = Chart.of(Series.of("spike", values), nhs);
        Chart unscreened = Chart.of(
                Series.of("spike", values), nhs.toBuilder().screened(false).build());
        assertThat(screened.centre(0)).isCloseTo(35 / 18.0, Offset.offset(1e-14));
        assertThat(screened.upper(0)).isCloseTo(35 / 18.0 + 2.66, Offset.offset(1e-14));
        assertThat(unscreened.upper(0)).isCloseTo(35 / 18.0 + 2.66 * 32 / 17, Offset.offset(1e-14));
        assertThat(screened.variation(4)).isEqualTo(Variation.CONCERN_HIGH);
    }
}

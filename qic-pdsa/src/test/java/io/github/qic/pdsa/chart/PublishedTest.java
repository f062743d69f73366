package io.github.qic.pdsa.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.pdsa.measure.Direction;
import java.time.LocalDate;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Charts worked out in Montgomery, Introduction to Statistical Quality Control, 6th edition. */
class PublishedTest {
    /** Table 6.3, inside diameters of piston rings in mm, 25 samples of 5. */
    private static final String RINGS = """
            74.030 74.002 74.019 73.992 74.008
            73.995 73.992 74.001 74.011 74.004
            73.988 74.024 74.021 74.005 74.002
            74.002 73.996 73.993 74.015 74.009
            73.992 74.007 74.015 73.989 74.014
            74.009 73.994 73.997 73.985 73.993
            73.995 74.006 73.994 74.000 74.005
            73.985 74.003 73.993 74.015 73.988
            74.008 73.995 74.009 74.005 74.004
            73.998 74.000 73.990 74.007 73.995
            73.994 73.998 73.994 73.995 73.990
            74.004 74.000 74.007 74.000 73.996
            73.983 74.002 73.998 73.997 74.012
            74.006 73.967 73.994 74.000 73.984
            74.012 74.014 73.998 73.999 74.007
            74.000 73.984 74.005 73.998 73.996
            73.994 74.012 73.986 74.005 74.007
            74.006 74.010 74.018 74.003 74.000
            73.984 74.002 74.003 74.005 73.997
            74.000 74.010 74.013 74.020 74.003
            73.982 74.001 74.015 74.005 73.996
            74.004 73.999 73.990 74.006 74.009
            74.010 73.989 73.990 74.009 74.014
            74.015 74.008 73.993 74.000 74.010
            73.982 73.984 73.995 74.017 74.013
            """;

    /** Example 6.5, cost of processing mortgage loans, 20 weeks: centre 300.5, limits 279.78 and 321.22. */
    @Test
    void the_individuals_chart_of_example_6_5_is_reproduced() {
        Series costs = Series.of(
                "costs", 310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301,
                304);
        Chart chart = Chart.of(costs, ChartOptions.of(ChartKind.I));
        assertThat(chart.centre(0)).isEqualTo(300.5);
        assertThat(chart.lower(0)).isCloseTo(279.7833147, Offset.offset(1e-7));
        assertThat(chart.upper(0)).isCloseTo(321.2166853, Offset.offset(1e-7));
    }

    /** Example 6.3, piston rings: centre 74.001 and limits 73.988 and 74.014 for the means, 0.0094, 0 and 0.0196 for s. */
    @Test
    void the_xbar_and_s_charts_of_example_6_3_are_reproduced() {
        Subgroups rings = Subgroups.by(CalendarUnit.DAY, "rings");
        LocalDate day = LocalDate.of(2024, 1, 1);
        for (String sample : RINGS.lines().toList()) {
            for (String diameter : sample.split(" ", -1)) {
                rings.add(day, Double.parseDouble(diameter));
            }
            day = day.plusDays(1);
        }
        Chart means = Chart.of(rings.means(), ChartOptions.of(ChartKind.XBAR));
        assertThat(means.centre(0)).isCloseTo(74.001176, Offset.offset(1e-9));
        assertThat(means.upper(0)).isCloseTo(74.0145919, Offset.offset(5e-8));
        assertThat(means.lower(0)).isCloseTo(73.988, Offset.offset(5e-4));
        assertThat(means.signals()).isEmpty();
        Chart spreads = Chart.of(rings.means(), ChartOptions.of(ChartKind.S));
        assertThat(spreads.centre(0)).isCloseTo(0.0094, Offset.offset(5e-5));
        assertThat(spreads.upper(0)).isCloseTo(0.0196, Offset.offset(5e-5));
        assertThat(spreads.lower(0)).isZero();
    }

    /** Example 7.3, nonconformities of circuit boards without samples 6 and 20: centre 19.67, limits 6.36 and 32.97. */
    @Test
    void the_c_chart_of_example_7_3_is_reproduced() {
        Series boards = Series.of(
                "boards", 21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19,
                17, 15);
        ChartOptions options = ChartOptions.builder()
                .kind(ChartKind.C)
                .rules(RuleSet.of("shewhart", new SignalRule.Outside()))
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
    void the_u_chart_of_example_7_4_is_reproduced() {
        double[] errors = {2, 3, 8, 1, 1, 4, 1, 4, 5, 1, 8, 2, 4, 3, 4, 1, 8, 3, 7, 4};
        double[] orders = new double[20];
        Arrays.fill(orders, 50);
        Chart chart = Chart.of(Series.ratio("errors", errors, orders), ChartOptions.of(ChartKind.U));
        assertThat(chart.centre(0)).isEqualTo(0.074);
        assertThat(chart.lower(0)).isZero();
        assertThat(chart.upper(0)).isCloseTo(0.1894123, Offset.offset(1e-7));
    }

    /** By hand: the ranges are 1 except for 8 and 9, so their mean is 32/17; 3.267 times it is 6.15, and only the ones are kept. */
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

package io.github.qic.pdsa.show.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueAxisTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0", "1e-15, 1e-15", "-1e-15, -1e-15", "1e-300, 1e-300", "-4.9e-324, 4.9e-324", "0, 4.9e-324",
                "-1e-90, 1e-99",
        "0.1, 0.1000000001", "1, 1.0000000001", "1e100, 1e100", "-1e100, 1e100", "-1e100, -9.9e99", "0, 1e-12",
                "3, 1e15"
    })
    void any_two_values_are_on_an_axis_with_few_labels(double least, double most) {
        ValueAxis axis = ValueAxis.of(DoubleStream.of(least, most), 0, 300, false);
        assertThat(axis.low()).isLessThanOrEqualTo(least);
        assertThat(axis.high()).isGreaterThanOrEqualTo(most);
        List<Double> ticks = axis.ticks();
        assertThat(ticks).hasSizeBetween(2, 12).isSorted().doesNotHaveDuplicates();
    }

    /** By hand, with room for five steps: 240 pixels of 48. A fiftieth of the range is left free at each end that is not zero. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            0,    10,   0,    12, 2
            0,    5,    0,    6,  1
            0,    25,   0,    30, 5
            0,    26,   0,    30, 10
            2.9,  8,    0,    10, 2
            3,    8,    2,    10, 2
            5,    10,   4,    12, 2
            -10,  -5,   -12,  -4, 2
            -5,   5,    -10,  10, 5
            50,   50,   45,   55, 5
            -50,  -50,  -55,  -45, 5
            0,    0,    0,    1.2, 0.2
            """)
    void labels_are_round_numbers_around_the_values_and_near_zero_from_zero(
            double least, double most, double low, double high, double step) {
        ValueAxis axis = ValueAxis.of(DoubleStream.of(least, most, Double.NaN), 20, 260, false);
        assertThat(new double[] {axis.low(), axis.high(), axis.step()})
                .containsExactly(new double[] {low, high, step}, within(1e-9));
        assertThat(axis.at(low)).isEqualTo(260, within(1e-9));
        assertThat(axis.at(high)).isEqualTo(20, within(1e-9));
        assertThat(axis.at((low + high) / 2)).isEqualTo(140, within(1e-9));
    }

    @Test
    void an_axis_of_proportions_ends_at_100_per_cent_and_one_without_values_has_a_scale() {
        assertThat(ValueAxis.of(DoubleStream.of(0, 1), 0, 240, true).high()).isEqualTo(1);
        assertThat(ValueAxis.of(DoubleStream.of(0, 1.1), 0, 240, true).high()).isEqualTo(1.5);
        ValueAxis empty = ValueAxis.of(DoubleStream.empty(), 0, 240, false);
        assertThat(empty.low()).isZero();
        assertThat(empty.high()).isEqualTo(1.2, within(1e-9));
    }

    @Test
    void the_same_axis_lower_on_a_page_keeps_its_height() {
        ValueAxis axis = ValueAxis.of(DoubleStream.of(0, 10), 20, 260, false).from(300);
        assertThat(axis.at(12)).isEqualTo(300);
        assertThat(axis.at(0)).isEqualTo(540);
    }

    /** Steps of 100 or 100 %, and of half as much. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            500, false, 137
            250, false, 137.0
            5,   true,  '13,700%'
            2.5, true,  '13,700.0%'
            """)
    void figures_between_labels_have_one_more_decimal_unless_steps_are_hundreds(
            double most, boolean percent, String text) {
        ValueAxis axis = ValueAxis.of(DoubleStream.of(0, most), 0, 240, percent);
        assertThat(axis.fineFigures().text(137)).isEqualTo(text);
    }
}

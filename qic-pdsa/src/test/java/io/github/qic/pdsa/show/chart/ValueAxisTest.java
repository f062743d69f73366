package io.github.qic.pdsa.show.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
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
}

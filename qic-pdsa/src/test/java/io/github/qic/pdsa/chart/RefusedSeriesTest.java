package io.github.qic.pdsa.chart;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Everything wrong with a series is refused at once, with its point. */
class RefusedSeriesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);

    private static void assertRefused(ThrowingCallable made, String... problems) {
        assertThatThrownBy(made)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(String.join("\n", List.of(problems)));
    }

    @Test
    void texts_of_points_keep_the_rules_of_all_texts() {
        assertRefused(
                () -> Series.builder("Falls")
                        .add("a\u0000", 1)
                        .period("b\u0000")
                        .note("c\u0000")
                        .build(),
                "/points/0/label: must not contain control characters, bidirectional controls or unpaired surrogates, but has U+0000",
                "/points/0/period: must not contain control characters, bidirectional controls or unpaired surrogates, but has U+0000",
                "/points/0/note: must not contain control characters, bidirectional controls or unpaired surrogates, but has U+0000");
    }

    @Test
    void numbers_of_points_are_finite() {
        assertRefused(
                () -> Series.builder("Falls")
                        .add(DAY, Double.NaN, Double.POSITIVE_INFINITY)
                        .build(),
                "/points/0/numerator: must be a finite number, but was NaN",
                "/points/0/denominator: must be a finite number, but was Infinity");
        assertRefused(
                () -> Series.builder("Falls")
                        .addSubgroup(DAY, 2, Double.NaN, Double.NEGATIVE_INFINITY)
                        .build(),
                "/points/0/mean: must be a finite number, but was NaN",
                "/points/0/deviation: must be a finite number, but was -Infinity",
                "/points/0/deviation: must not be negative, but was -Infinity");
        assertRefused(
                () -> Series.ratio("Falls", new double[] {Double.NaN, 1}, new double[] {1, Double.NaN}),
                "/points/0/numerator: must be a finite number, but was NaN",
                "/points/1/denominator: must be a finite number, but was NaN");
    }

    @Test
    void numerators_and_denominators_are_as_many() {
        assertRefused(
                () -> Series.ratio(" ", new double[] {1, 2}, new double[] {1}),
                "/name: must not be blank",
                "/denominators: must have as many entries as the numerators, 2");
    }

    @Test
    void values_of_subgroups_are_finite() {
        assertRefused(
                () -> Subgroups.by(CalendarUnit.DAY, "Falls")
                        .add(DAY, 1)
                        .add(DAY, Double.NaN)
                        .means(),
                "/points/1/value: must be a finite number, but was NaN");
        assertRefused(
                () -> Subgroups.by(CalendarUnit.DAY, "Falls")
                        .add(DAY, 1, 2)
                        .add(DAY, 1, -2)
                        .sums(),
                "/points/1/denominator: must not be negative, but was -2.0");
    }
}

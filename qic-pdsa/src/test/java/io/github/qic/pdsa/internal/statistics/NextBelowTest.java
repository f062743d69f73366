package io.github.qic.pdsa.internal.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NextBelowTest {
    private static final NextBelow VALUES = new NextBelow(new double[] {5, 3, 4, 1, 4});

    @Test
    void the_first_value_below_the_level_is_found_from_each_position_on() {
        assertThat(VALUES.find(0, 6)).isZero();
        assertThat(VALUES.find(0, 5)).isEqualTo(1);
        assertThat(VALUES.find(1, 4)).isEqualTo(1);
        assertThat(VALUES.find(2, 5)).isEqualTo(2);
        assertThat(VALUES.find(2, 4)).isEqualTo(3);
        assertThat(VALUES.find(4, 5)).isEqualTo(4);
    }

    @Test
    void where_no_value_is_below_the_level_the_end_is_found() {
        assertThat(VALUES.find(0, 1)).isEqualTo(5);
        assertThat(VALUES.find(4, 4)).isEqualTo(5);
        assertThat(VALUES.find(5, 9)).isEqualTo(5);
        assertThat(VALUES.find(0, Double.NaN)).isEqualTo(5);
        assertThat(new NextBelow(new double[0]).find(0, 9)).isZero();
    }
}

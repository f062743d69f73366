package io.github.qic.pdsa.internal.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** By hand, screened at once the mean range, so that the ranges at or above their mean are removed. */
class MovingRangesTest {
    private static MovingRanges screened(double... x) {
        return new MovingRanges(x, null, 0, x.length, null, 1);
    }

    private static boolean areScreenedOut(double... x) {
        return screened(x).areScreenedOut(x);
    }

    /** Ranges of 1 and 3 around 2; of 1, 2 and 3 around 2; of 2 and 2. */
    @Test
    void ranges_at_or_above_the_limit_are_removed() {
        assertThat(screened(0, 1, 4).average()).isEqualTo(1);
        assertThat(screened(0, 1, 3, 6).average()).isEqualTo(1);
        assertThat(screened(0, 2, 4).average()).isNaN();
        assertThat(new MovingRanges(new double[] {0, 2, 4}, null, 0, 3, null, Double.NaN).average())
                .isEqualTo(2);
    }

    @Test
    void most_of_the_variation_is_removed_if_more_ranges_go_than_stay() {
        assertThat(areScreenedOut(0, 1, 4)).isFalse();
        assertThat(areScreenedOut(0, 1, 3, 6)).isTrue();
        assertThat(areScreenedOut(0, 1, 4, 7)).isTrue();
        assertThat(areScreenedOut(0, 2, 4)).isTrue();
        assertThat(areScreenedOut(0, 2, 5, 8)).isTrue();
    }

    /** Ranges of 0, 0 and 4 around 4/3: what is left is no difference. Three ranges of 1 and one of 9 around 3. */
    @Test
    void ranges_between_equal_values_do_not_count() {
        assertThat(areScreenedOut(0, 0, 0, 4)).isTrue();
        assertThat(areScreenedOut(2, 2, 2)).isTrue();
        assertThat(areScreenedOut(0, 1, 2, 3, 12)).isFalse();
    }

    /** The values are equal although their ranges in sigma differ, and the other way round. */
    @Test
    void the_values_say_what_is_a_difference() {
        MovingRanges ranges = screened(0, 1, 2, 3, 12);
        assertThat(ranges.areScreenedOut(new double[] {7, 7, 7, 7, 9})).isTrue();
        assertThat(ranges.areScreenedOut(new double[] {7, 8, 7, 8, 9})).isFalse();
        // Ranges of 1, four times, and 9: those that are left add up to more than their limit of 2.6.
        assertThat(screened(0, 1, 2, 3, 4, 13).areScreenedOut(new double[] {7, 7, 7, 7, 7, 9}))
                .isTrue();
    }

    /** Without the excluded point the ranges are 1 and 3; between a point and a missing one there is none. */
    @Test
    void excluded_and_missing_points_have_no_ranges() {
        boolean[] excluded = {false, true, false, false};
        double[] x = {0, 90, 1, 4};
        MovingRanges ranges = new MovingRanges(x, null, 0, 4, excluded, 1);
        assertThat(ranges.average()).isEqualTo(1);
        assertThat(ranges.areScreenedOut(x)).isFalse();
        assertThat(screened(0, 1, Double.NaN, 8, 11).average()).isEqualTo(1);
        double[] part = {50, 0, 1, 4, 90};
        assertThat(new MovingRanges(part, null, 1, 4, null, 1).average()).isEqualTo(1);
        assertThat(new MovingRanges(part, null, 1, 4, null, 1).areScreenedOut(part))
                .isFalse();
    }

    /** Sizes of 1 and 1/3 make a root of 4, of 1/3 and 1/3 one of 6. */
    @Test
    void weights_divide_each_range() {
        double[] weights = {1, 1 / 3.0, 1 / 3.0};
        MovingRanges ranges = new MovingRanges(new double[] {0, 4, 10}, weights, 0, 3, null, Double.NaN);
        assertThat(ranges.average()).isCloseTo((2 + Math.sqrt(6)) / 2, within(1e-12));
    }
}

package io.github.qic.pdsa.internal.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** By hand from the definition of Spiegelhalter: r less the share of the probability of r by which the sum exceeds p. */
class FunnelQuantilesTest {
    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void nothing_varies_without_events_or_if_every_case_has_one() {
        assertThat(FunnelQuantiles.binomial(10, 0)).containsExactly(0, 0, 0, 0);
        assertThat(FunnelQuantiles.binomial(10, 1)).containsExactly(10, 10, 10, 10);
        assertThat(FunnelQuantiles.binomial(0.9, 0.5)).containsExactly(0, 0, 0, 0);
        assertThat(FunnelQuantiles.poisson(0)).containsExactly(0, 0, 0, 0);
    }

    /** 0, 1 and 2 of two cases have the probabilities 1/4, 1/2 and 1/4. */
    @Test
    void two_cases_with_an_even_chance() {
        double[] expected = {-(1 - 0.004), -(1 - 0.1), 2 - 0.1, 2 - 0.004};
        assertThat(FunnelQuantiles.binomial(2, 0.5)).containsExactly(expected, EXACT);
        assertThat(FunnelQuantiles.binomial(2.9, 0.5)).containsExactly(expected, EXACT);
    }

    /** With a mean of 1 up to 0, 3 and 5 events have the probabilities 1/e, (8/3)/e and (326/120)/e. */
    @Test
    void one_event_is_expected() {
        double e = Math.E;
        double[] expected = {
            -(1 - 0.001 * e), -(1 - 0.025 * e), 3 - 6 * (8 / 3.0 - 0.975 * e), 5 - 120 * (326 / 120.0 - 0.999 * e)
        };
        assertThat(FunnelQuantiles.poisson(1)).containsExactly(expected, EXACT);
    }

    /** Summed with 60 decimal digits: of two million cases about two have no event, far from a normal distribution. */
    @Test
    void a_large_number_with_little_variation_is_summed() {
        double[] expected = {1999991.8874500, 1999994.2337654, 1999999.8152734, 1999999.9926109};
        assertThat(FunnelQuantiles.binomial(2e6, 0.999999)).containsExactly(expected, within(1e-5));
    }
}

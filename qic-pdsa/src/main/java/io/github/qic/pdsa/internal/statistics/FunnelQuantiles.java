package io.github.qic.pdsa.internal.statistics;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * The quantiles 0.001, 0.025, 0.975 and 0.999 of binomial and Poisson counts, interpolated as in Spiegelhalter 2005 (Statistics in
 * Medicine 24, 1185-1202, appendix A.1.1): r less a, where r is the smallest count whose cumulative probability is at least p, and
 * a the share of the probability of r by which it exceeds p.
 */
public final class FunnelQuantiles {
    private static final double[] PROBABILITIES = {0.001, 0.025, 0.975, 0.999};
    private static final double[] NORMAL = {-3.090232306167813, -1.959963984540054, 1.959963984540054, 3.090232306167813
    };
    private static final double NEGLIGIBLE = 1e-18;

    /** From this variance on, the quantiles are those of the normal distribution corrected for skewness (Cornish and Fisher). */
    private static final double MOST_VARIANCE = 1e6;

    private FunnelQuantiles() {}

    /** {@return the quantiles of the events among n cases, of which a fraction is dropped, with a probability of an event in each} */
    public static double[] binomial(double n, double probability) {
        double cases = Math.floor(n);
        double odds = probability / (1 - probability);
        double mean = cases * probability;
        if (mean == 0 || mean == cases) {
            return constant(mean);
        }
        return quantiles(mean, 1 - probability, cases, r -> (cases - r + 1) / r * odds);
    }

    /** {@return the quantiles of a count with a mean that is not negative} */
    public static double[] poisson(double mean) {
        return mean == 0 ? constant(0) : quantiles(mean, 1, Double.POSITIVE_INFINITY, r -> mean / r);
    }

    private static double[] constant(double value) {
        double[] quantiles = new double[PROBABILITIES.length];
        Arrays.fill(quantiles, value);
        return quantiles;
    }

    /** {@code dispersion} is the variance by the mean, {@code ratio} gives P(X = r) / P(X = r - 1). */
    private static double[] quantiles(double mean, double dispersion, double most, DoubleUnaryOperator ratio) {
        return mean * dispersion > MOST_VARIANCE ? normal(mean, dispersion) : summed(mean, most, ratio);
    }

    private static double[] normal(double mean, double dispersion) {
        double sigma = Math.sqrt(mean * dispersion);
        // The skewness is 1 - 2p, or 1 for a Poisson count, by sigma. Interpolation puts half a count below the
        // continuous quantile.
        return Arrays.stream(NORMAL)
                .map(z -> mean + z * sigma + (z * z - 1) / 6 * (2 * dispersion - 1) - 0.5)
                .toArray();
    }

    /** Sums probabilities relative to that of the mode. */
    private static double[] summed(double mean, double most, DoubleUnaryOperator ratio) {
        double mode = Math.floor(mean);
        double r = mode;
        double weight = 1;
        double total = 1;
        while (r > 0 && weight > NEGLIGIBLE) {
            weight /= ratio.applyAsDouble(r--);
            total += weight;
        }
        double lowest = weight;
        weight = 1;
        for (double above = mode + 1; above <= most && weight > NEGLIGIBLE; above++) {
            weight *= ratio.applyAsDouble(above);
            total += weight;
        }
        weight = lowest;
        double below = weight;
        double[] quantiles = new double[PROBABILITIES.length];
        for (int q = 0; q < quantiles.length; q++) {
            double wanted = PROBABILITIES[q] * total;
            while (below < wanted && r < most) {
                weight *= ratio.applyAsDouble(++r);
                below += weight;
            }
            quantiles[q] = r - (below - wanted) / weight;
        }
        return quantiles;
    }
}

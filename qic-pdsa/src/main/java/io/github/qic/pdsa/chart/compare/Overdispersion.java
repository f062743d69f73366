package io.github.qic.pdsa.chart.compare;

import java.util.Arrays;

/** The variance between sites beyond chance, from their z-scores (DerSimonian and Laird, on winsorised scores). */
final class Overdispersion {
    private static final double TRIMMED = 0.1;

    private Overdispersion() {}

    /** {@return the variance} Scores and standard errors of the sites without missing ones; 0 if chance explains the scores. */
    static double between(double[] z, double[] errors) {
        if (z.length < 2) {
            return 0;
        }
        double low = quantile(z, TRIMMED);
        double high = quantile(z, 1 - TRIMMED);
        double squares = 0;
        double weights = 0;
        double weightSquares = 0;
        for (int i = 0; i < z.length; i++) {
            double score = Math.min(high, Math.max(low, z[i]));
            double weight = 1 / (errors[i] * errors[i]);
            squares += score * score;
            weights += weight;
            weightSquares += weight * weight;
        }
        double excess = squares - (z.length - 1);
        return excess <= 0 ? 0 : excess / (weights - weightSquares / weights);
    }

    /** Between the two nearest values, as by default in R (type 7). */
    private static double quantile(double[] values, double p) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double at = p * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}

package io.github.qic.pdsa.chart.compare;

import java.util.Objects;

/**
 * One category of a Pareto chart.
 *
 * @param category its name
 * @param count how often it occurred
 * @param share its share of all, from 0 to 1; NaN if nothing was counted
 * @param cumulativeCount the count of this and all more frequent categories
 * @param cumulativeShare the share of this and all more frequent categories; NaN if nothing was counted
 */
public record ParetoBar(String category, long count, double share, long cumulativeCount, double cumulativeShare) {
    public ParetoBar {
        Objects.requireNonNull(category, "category");
    }
}

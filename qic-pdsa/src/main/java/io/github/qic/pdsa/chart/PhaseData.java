package io.github.qic.pdsa.chart;

import io.github.qic.pdsa.internal.statistics.Averages;
import io.github.qic.pdsa.internal.statistics.RunsDistribution;
import org.jspecify.annotations.Nullable;

/** One phase as seen by the rules: values, limits, excluded points, and the marks to set. */
final class PhaseData {
    final double[] x;
    final PhaseLimits limits;
    final boolean @Nullable [] excluded;
    final int[] marks;
    private int oneSided = -1;

    PhaseData(double[] x, PhaseLimits limits, boolean @Nullable [] excluded, int[] marks) {
        this.x = x;
        this.limits = limits;
        this.excluded = excluded;
        this.marks = marks;
    }

    /**
     * Whether more than half of the values that the centre line was calculated from are equal to the lowest or to the highest of them,
     * such as months without an event, and scattered among the others. The runs tests assume that about half of the values lie on each
     * side of the centre line; here they find long runs where nothing changed.
     */
    boolean isOneSided() {
        if (oneSided < 0) {
            oneSided = calculateOneSided() ? 1 : 0;
        }
        return oneSided == 1;
    }

    private boolean calculateOneSided() {
        if (limits.centreIsFixed) {
            return false;
        }
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = limits.baseFrom; i < limits.baseEnd; i++) {
            if (Averages.counts(x, excluded, i)) {
                lowest = Math.min(lowest, x[i]);
                highest = Math.max(highest, x[i]);
            }
        }
        int low = 0;
        int high = 0;
        int n = 0;
        for (int i = limits.baseFrom; i < limits.baseEnd; i++) {
            if (Averages.counts(x, excluded, i)) {
                low += x[i] == lowest ? 1 : 0;
                high += x[i] == highest ? 1 : 0;
                n++;
            }
        }
        return lowest < highest
                && 2 * Math.max(low, high) > n
                && RunsDistribution.isRandomOrder(
                        x, limits.baseFrom, limits.baseEnd, excluded, low > high ? lowest : highest);
    }
}

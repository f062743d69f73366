package io.github.qic.pdsa.chart;

import io.github.qic.pdsa.internal.statistics.Averages;
import org.jspecify.annotations.Nullable;

/** One phase as seen by the rules: values, limits, excluded points, and the marks to set. */
final class PhaseData {
    final double[] x;
    final PhaseLimits limits;
    final boolean @Nullable [] excluded;
    final int[] marks;

    PhaseData(double[] x, PhaseLimits limits, boolean @Nullable [] excluded, int[] marks) {
        this.x = x;
        this.limits = limits;
        this.excluded = excluded;
        this.marks = marks;
    }

    /**
     * Whether more than half of the values that the centre line was calculated from are equal to the lowest or to the highest of them,
     * such as months without an event. The runs
     * tests assume that about half of the values lie on each side of the centre line; here they find long runs where nothing changed.
     */
    boolean isOneSided() {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        int low = 0;
        int high = 0;
        int n = 0;
        for (int i = limits.baseFrom; i < limits.baseEnd && !limits.centreIsFixed; i++) {
            if (!Averages.counts(x, excluded, i)) {
                continue;
            }
            n++;
            low = x[i] < lowest ? 1 : x[i] == lowest ? low + 1 : low;
            high = x[i] > highest ? 1 : x[i] == highest ? high + 1 : high;
            lowest = Math.min(lowest, x[i]);
            highest = Math.max(highest, x[i]);
        }
        return lowest < highest && 2 * Math.max(low, high) > n;
    }
}

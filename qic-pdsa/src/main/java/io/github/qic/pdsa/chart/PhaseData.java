package io.github.qic.pdsa.chart;

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
}

package io.github.qic.pdsa.chart;

import org.jspecify.annotations.Nullable;

/** One phase as rules see it: values, lines, what does not count, and where marks go. */
final class PhaseData {
    final double[] x;
    final PhaseLimits lines;
    final boolean @Nullable [] excluded;
    final int[] marks;

    PhaseData(double[] x, PhaseLimits lines, boolean @Nullable [] excluded, int[] marks) {
        this.x = x;
        this.lines = lines;
        this.excluded = excluded;
        this.marks = marks;
    }
}

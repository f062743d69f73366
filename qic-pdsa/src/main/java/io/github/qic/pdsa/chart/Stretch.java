package io.github.qic.pdsa.chart;

import org.jspecify.annotations.Nullable;

/** One phase as rules see it: values, lines, what does not count, and where marks go. */
final class Stretch {
    final double[] x;
    final Lines lines;
    final boolean @Nullable [] excluded;
    final int[] marks;

    Stretch(double[] x, Lines lines, boolean @Nullable [] excluded, int[] marks) {
        this.x = x;
        this.lines = lines;
        this.excluded = excluded;
        this.marks = marks;
    }
}

package io.github.qic.pdsa.chart;

import io.github.qic.pdsa.internal.statistics.Averages;
import org.jspecify.annotations.Nullable;

/** Points in a row, each above the one before or each below. */
final class TrendScan extends Scan {
    private final int steps;
    private final boolean breaks;

    TrendScan(int points, TieHandling onTie) {
        this.steps = points - 1;
        this.breaks = onTie == TieHandling.BREAKS;
    }

    @Override
    void scan(PhaseData stretch, int bit, Sink sink) {
        double[] x = stretch.x;
        boolean @Nullable [] excluded = stretch.excluded;
        int to = stretch.lines.to;
        int direction = 0;
        int count = 0;
        int first = 0;
        int last = 0;
        int before = -1;
        double value = Double.NaN;
        for (int i = stretch.lines.from; i < to; i++) {
            if ((excluded != null && excluded[i]) || (!breaks && Double.isNaN(x[i]))) {
                continue;
            }
            int step = side(x[i], value);
            if (step != 0 || breaks) {
                if (step != direction) {
                    if (count >= steps && direction != 0) {
                        mark(stretch, direction, first, last, bit, sink);
                    }
                    direction = step;
                    count = 0;
                    first = before;
                }
                count++;
                last = i;
            }
            before = i;
            value = x[i];
        }
        if (count >= steps && direction != 0) {
            mark(stretch, direction, first, last, bit, sink);
        }
    }

    private static void mark(PhaseData stretch, int direction, int first, int last, int bit, Sink sink) {
        int mark = direction > 0 ? bit : bit << 1;
        for (int i = first; i <= last; i++) {
            if (Averages.counts(stretch.x, stretch.excluded, i)) {
                stretch.marks[i] |= mark;
            }
        }
        sink.signal(direction > 0 ? Side.HIGH : Side.LOW, first, last);
    }
}

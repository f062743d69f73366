package io.github.qic.pdsa.chart;

import io.github.qic.pdsa.internal.statistics.Averages;
import org.jspecify.annotations.Nullable;

/** Consecutive points, each higher than the previous one or each lower. */
record TrendScan(int steps, boolean breaks) implements Scan {
    @Override
    public void scan(PhaseData phase, int bit, Sink sink) {
        double[] x = phase.x;
        boolean @Nullable [] excluded = phase.excluded;
        int direction = 0;
        int count = 0;
        int first = 0;
        int last = 0;
        int before = -1;
        double value = Double.NaN;
        for (int i = phase.limits.from; i < phase.limits.to; i++) {
            if ((excluded != null && excluded[i]) || (!breaks && Double.isNaN(x[i]))) {
                continue;
            }
            int step = Scan.side(x[i], value);
            if (step != 0 || breaks) {
                if (step != direction) {
                    if (count >= steps && direction != 0) {
                        mark(phase, direction, first, last, bit, sink);
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
            mark(phase, direction, first, last, bit, sink);
        }
    }

    @Override
    public String text(boolean high, int n) {
        return n + " points in a row, all " + (high ? "rising" : "falling");
    }

    private static void mark(PhaseData phase, int direction, int first, int last, int bit, Sink sink) {
        int mark = Scan.mark(direction, bit);
        for (int i = first; i <= last; i++) {
            if (Averages.counts(phase.x, phase.excluded, i)) {
                phase.marks[i] |= mark;
            }
        }
        sink.signal(Scan.named(direction), first, last);
    }
}

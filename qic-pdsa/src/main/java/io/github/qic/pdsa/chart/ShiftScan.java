package io.github.qic.pdsa.chart;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Consecutive points on one side of the centre; {@code length} gives their minimum number for a phase. */
record ShiftScan(ToIntFunction<PhaseData> length, boolean breaks) implements Scan {
    @Override
    public void scan(PhaseData phase, int bit, Sink sink) {
        int points = length.applyAsInt(phase);
        double[] x = phase.x;
        boolean @Nullable [] excluded = phase.excluded;
        double centre = phase.limits.centre;
        int side = 0;
        int count = 0;
        int first = 0;
        int last = 0;
        for (int i = phase.limits.from; i < phase.limits.to; i++) {
            int s = Scan.side(x[i], centre);
            if ((s == 0 && !breaks) || (excluded != null && excluded[i])) {
                continue;
            }
            if (s != side) {
                if (count >= points && side != 0) {
                    mark(phase, side, first, last, bit, sink);
                }
                side = s;
                count = 0;
                first = i;
            }
            count++;
            last = i;
        }
        if (count >= points && side != 0) {
            mark(phase, side, first, last, bit, sink);
        }
    }

    @Override
    public String text(boolean high, int n) {
        return n + " points in a row " + (high ? "above" : "below") + " the centre line";
    }

    private static void mark(PhaseData phase, int side, int first, int last, int bit, Sink sink) {
        if (phase.isOneSided()) {
            return;
        }
        int mark = Scan.mark(side, bit);
        boolean @Nullable [] excluded = phase.excluded;
        for (int i = first; i <= last; i++) {
            boolean out = excluded != null && excluded[i];
            if (!out && Scan.side(phase.x[i], phase.limits.centre) == side) {
                phase.marks[i] |= mark;
            }
        }
        sink.signal(Scan.named(side), first, last);
    }
}

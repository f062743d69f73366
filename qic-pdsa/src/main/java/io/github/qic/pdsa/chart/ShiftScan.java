package io.github.qic.pdsa.chart;

import org.jspecify.annotations.Nullable;

/** Points in a row on one side of the centre. */
final class ShiftScan extends Scan {
    private final int points;
    private final boolean breaks;

    ShiftScan(int points, TieHandling onTie) {
        this.points = points;
        this.breaks = onTie == TieHandling.BREAKS;
    }

    @Override
    void scan(PhaseData stretch, int bit, Sink sink) {
        double[] x = stretch.x;
        boolean @Nullable [] excluded = stretch.excluded;
        double centre = stretch.lines.centre;
        int to = stretch.lines.to;
        int side = 0;
        int count = 0;
        int first = 0;
        int last = 0;
        for (int i = stretch.lines.from; i < to; i++) {
            int s = side(x[i], centre);
            if ((s == 0 && !breaks) || (excluded != null && excluded[i])) {
                continue;
            }
            if (s != side) {
                if (count >= points && side != 0) {
                    mark(stretch, side, first, last, bit, sink);
                }
                side = s;
                count = 0;
                first = i;
            }
            count++;
            last = i;
        }
        if (count >= points && side != 0) {
            mark(stretch, side, first, last, bit, sink);
        }
    }

    private static void mark(PhaseData stretch, int side, int first, int last, int bit, Sink sink) {
        int mark = side > 0 ? bit : bit << 1;
        boolean @Nullable [] excluded = stretch.excluded;
        for (int i = first; i <= last; i++) {
            boolean out = excluded != null && excluded[i];
            if (!out && side(stretch.x[i], stretch.lines.centre) == side) {
                stretch.marks[i] |= mark;
            }
        }
        sink.signal(side > 0 ? Side.HIGH : Side.LOW, first, last);
    }
}

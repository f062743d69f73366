package io.github.qic.pdsa.chart;

import org.jspecify.annotations.Nullable;

/**
 * A minimum number, out of so many consecutive points, beyond or within a number of sigma. Overlapping windows of one side are one
 * signal.
 */
record WindowScan(int points, int of, double sigmas, Where where, String words) implements Scan {
    /** Which points count. */
    enum Where {
        ONE_SIDE,
        EITHER_SIDE,
        WITHIN
    }

    @Override
    public void scan(PhaseData phase, int bit, Sink sink) {
        boolean @Nullable [] excluded = phase.excluded;
        int[] window = new int[of];
        int[] found = new int[of];
        int n = 0;
        int high = 0;
        int low = 0;
        Span span = new Span(sink);
        for (int i = phase.limits.from; i < phase.limits.to; i++) {
            if (excluded != null && excluded[i]) {
                continue;
            }
            int at = n++ % of;
            high -= found[at] > 0 ? 1 : 0;
            low -= found[at] < 0 ? 1 : 0;
            window[at] = i;
            found[at] = find(phase.x[i], phase.limits, i);
            high += found[at] > 0 ? 1 : 0;
            low += found[at] < 0 ? 1 : 0;
            int side = found[at] == 0 ? 0 : side(high, low, found[at]);
            if (side != 0) {
                mark(phase, window, found, side, bit);
                span.add(side, window[Math.max(0, n - of) % of], i);
            }
        }
        span.end();
    }

    /** 1 or -1 if enough points are beyond on that side, 2 if on both sides together or within, else 0. */
    private int side(int high, int low, int last) {
        if (where != Where.ONE_SIDE && high + low >= points) {
            return where == Where.WITHIN || (high > 0 && low > 0) ? 2 : last;
        }
        return where == Where.ONE_SIDE && (last > 0 ? high : low) >= points ? last : 0;
    }

    /** 1 beyond the upper line, -1 beyond the lower one, 1 within both if that is asked for, else 0. */
    private int find(double value, PhaseLimits limits, int i) {
        double upper = limits.upperAt(i, sigmas);
        double lower = limits.lowerAt(i, sigmas);
        if (where == Where.WITHIN) {
            return value <= upper && value >= lower ? 1 : 0;
        }
        return value > upper ? 1 : value < lower ? -1 : 0;
    }

    /** A pattern on both sides means neither high nor low, and marks no point. */
    private static void mark(PhaseData phase, int[] window, int[] found, int side, int bit) {
        for (int w = 0; w < window.length && side != 2; w++) {
            if (found[w] == side) {
                phase.marks[window[w]] |= Scan.mark(side, bit);
            }
        }
    }

    @Override
    public String text(boolean high, int n) {
        return words;
    }

    @Override
    public boolean usesOrder() {
        return of > 1;
    }

    @Override
    public boolean marksEverySignal() {
        return where == Where.ONE_SIDE;
    }

    /** Joins overlapping windows of the same side. */
    private static final class Span {
        private final Sink sink;
        private int side;
        private int first;
        private int last;

        Span(Sink sink) {
            this.sink = sink;
        }

        void add(int newSide, int from, int to) {
            if (newSide != side || from > last) {
                end();
                side = newSide;
                first = from;
            }
            last = to;
        }

        void end() {
            if (side != 0) {
                sink.signal(side == 2 ? Side.NONE : Scan.named(side), first, last);
            }
        }
    }
}

package io.github.qic.pdsa.chart;

import org.jspecify.annotations.Nullable;

/** Two of three consecutive points beyond an inner limit, all three on one side. Overlapping groups of three are one signal. */
record TwoInThreeScan(boolean beyondCounts) implements Scan {
    @Override
    public void scan(PhaseData phase, int bit, Sink sink) {
        boolean @Nullable [] excluded = phase.excluded;
        PhaseLimits limits = phase.limits;
        int a = -1;
        int b = -1;
        int closeA = 0;
        int closeB = 0;
        int first = 0;
        int last = -1;
        int side = 0;
        for (int i = limits.from; i < limits.to; i++) {
            if (excluded != null && excluded[i]) {
                continue;
            }
            int close = close(phase.x[i], limits, i);
            // Close points determine the side; the third only needs to be on the same side of the centre.
            if (a >= 0 && Math.abs(closeA + closeB + close) >= 2) {
                int s = Integer.signum(closeA + closeB + close);
                if (isOn(s, phase.x, limits.centre, a, b, i)) {
                    // Groups that overlap are on the same side.
                    if (a > last) {
                        signal(side, first, last, sink);
                        first = a;
                    }
                    int mark = Scan.mark(s, bit);
                    phase.marks[a] |= closeA == 0 ? 0 : mark;
                    phase.marks[b] |= closeB == 0 ? 0 : mark;
                    phase.marks[i] |= close == 0 ? 0 : mark;
                    last = i;
                    side = s;
                }
            }
            a = b;
            b = i;
            closeA = closeB;
            closeB = close;
        }
        signal(side, first, last, sink);
    }

    private static void signal(int side, int first, int last, Sink sink) {
        if (side != 0) {
            sink.signal(Scan.named(side), first, last);
        }
    }

    @Override
    public String text(boolean high, int n) {
        return "two of three consecutive points near the " + (high ? "upper" : "lower") + " limit";
    }

    private static boolean isOn(int s, double[] x, double centre, int a, int b, int c) {
        return Scan.side(x[a], centre) == s && Scan.side(x[b], centre) == s && Scan.side(x[c], centre) == s;
    }

    /** 1 beyond the upper inner limit, -1 beyond the lower, else 0. */
    private int close(double value, PhaseLimits limits, int i) {
        if (value > limits.innerUpper(i)) {
            return beyondCounts || !(value > limits.upper(i)) ? 1 : 0;
        }
        return value < limits.innerLower(i) && (beyondCounts || !(value < limits.lower(i))) ? -1 : 0;
    }
}

package io.github.qic.pdsa.chart;

import org.jspecify.annotations.Nullable;

/**
 * Tries the rules on one phase, each in one pass. A rule at place r of its set marks the points of a high signal with bit 2r and of
 * a low one with bit 2r + 1.
 */
final class Scan {
    /** Takes each signal as it is found: the first and last index of its points. */
    interface Sink {
        void signal(Side side, int first, int last);
    }

    private static final Sink NOBODY = (side, first, last) -> {};

    private final double[] x;
    private final Lines lines;
    private final boolean @Nullable [] excluded;
    private final int[] marks;

    Scan(double[] x, Lines lines, boolean @Nullable [] excluded, int[] marks) {
        this.x = x;
        this.lines = lines;
        this.excluded = excluded;
        this.marks = marks;
    }

    static int side(double value, double centre) {
        return value > centre ? 1 : value < centre ? -1 : 0;
    }

    void run(Rule rule, int place) {
        run(rule, place, NOBODY);
    }

    void run(Rule rule, int place, Sink sink) {
        int bit = 1 << (2 * place);
        if (rule instanceof Rule.Outside) {
            outside(bit, sink);
        } else if (rule instanceof Rule.Trend trend) {
            trend(trend.points(), trend.onTie(), bit, sink);
        } else if (rule instanceof Rule.TwoInThree close) {
            twoInThree(close.beyondCounts(), bit, sink);
        } else if (rule instanceof Rule.Shift shift) {
            shift(shift.points(), shift.onTie(), bit, sink);
        } else if (rule instanceof Rule.LongRun) {
            Runs runs = Runs.of(x, lines, excluded);
            if (runs.longest() > runs.longestAllowed()) {
                shift(runs.longestAllowed() + 1, OnTie.IGNORED, bit, sink);
            }
        } else if (sink != NOBODY && isUnusual(rule)) {
            sink.signal(Side.NONE, lines.from, lines.to - 1);
        }
    }

    private boolean isUnusual(Rule rule) {
        Runs runs = Runs.of(x, lines, excluded);
        return rule instanceof Rule.UnusualRuns unusual
                ? Math.min(runs.chanceOfSoFew(), runs.chanceOfSoMany()) <= unusual.level() / 2
                : runs.useful() > 0 && runs.crossings() < runs.fewestCrossings();
    }

    private void outside(int bit, Sink sink) {
        for (int i = lines.from; i < lines.to; i++) {
            if (x[i] > lines.upper(i)) {
                marks[i] |= bit;
                sink.signal(Side.HIGH, i, i);
            } else if (x[i] < lines.lower(i)) {
                marks[i] |= bit << 1;
                sink.signal(Side.LOW, i, i);
            }
        }
    }

    private void shift(int points, OnTie onTie, int bit, Sink sink) {
        int side = 0;
        int first = 0;
        int last = 0;
        int count = 0;
        for (int i = lines.from; i < lines.to; i++) {
            int s = side(x[i], lines.centre);
            if (s != 0 && s == side && !isOut(i)) {
                count++;
                last = i;
            } else if ((s != 0 || onTie == OnTie.BREAKS) && !isOut(i)) {
                if (count >= points) {
                    markSide(side, first, last, bit, sink);
                }
                side = s;
                count = 1;
                first = i;
                last = i;
            }
        }
        if (count >= points) {
            markSide(side, first, last, bit, sink);
        }
    }

    private void markSide(int side, int first, int last, int bit, Sink sink) {
        if (side == 0) {
            return;
        }
        int mark = side > 0 ? bit : bit << 1;
        for (int i = first; i <= last; i++) {
            if (!isOut(i) && side(x[i], lines.centre) == side) {
                marks[i] |= mark;
            }
        }
        sink.signal(side > 0 ? Side.HIGH : Side.LOW, first, last);
    }

    private void trend(int points, OnTie onTie, int bit, Sink sink) {
        int direction = 0;
        int first = 0;
        int last = -1;
        int steps = 0;
        int before = -1;
        for (int i = lines.from; i < lines.to; i++) {
            if (isOut(i) || (Double.isNaN(x[i]) && onTie == OnTie.IGNORED)) {
                continue;
            }
            int step = before < 0 ? 0 : side(x[i], x[before]);
            if (step != 0 && step == direction) {
                steps++;
                last = i;
            } else if (step != 0 || onTie == OnTie.BREAKS) {
                if (steps >= points - 1) {
                    markTrend(direction, first, last, bit, sink);
                }
                direction = step;
                steps = step == 0 ? 0 : 1;
                first = before;
                last = i;
            }
            before = i;
        }
        if (steps >= points - 1) {
            markTrend(direction, first, last, bit, sink);
        }
    }

    private void markTrend(int direction, int first, int last, int bit, Sink sink) {
        int mark = direction > 0 ? bit : bit << 1;
        for (int i = first; i <= last; i++) {
            if (!isOut(i) && !Double.isNaN(x[i])) {
                marks[i] |= mark;
            }
        }
        sink.signal(direction > 0 ? Side.HIGH : Side.LOW, first, last);
    }

    private void twoInThree(boolean beyondCounts, int bit, Sink sink) {
        int a = -1;
        int b = -1;
        int first = -1;
        int last = -1;
        int side = 0;
        for (int i = lines.from; i < lines.to; i++) {
            if (isOut(i)) {
                continue;
            }
            int s = side(x[i], lines.centre);
            if (a >= 0 && s != 0 && s == side(x[a], lines.centre) && s == side(x[b], lines.centre)) {
                boolean ca = isClose(a, beyondCounts);
                boolean cb = isClose(b, beyondCounts);
                boolean ci = isClose(i, beyondCounts);
                if ((ca ? 1 : 0) + (cb ? 1 : 0) + (ci ? 1 : 0) >= 2) {
                    int mark = s > 0 ? bit : bit << 1;
                    marks[a] |= ca ? mark : 0;
                    marks[b] |= cb ? mark : 0;
                    marks[i] |= ci ? mark : 0;
                    if (first >= 0 && (a > last || s != side)) {
                        sink.signal(side > 0 ? Side.HIGH : Side.LOW, first, last);
                        first = -1;
                    }
                    first = first < 0 ? a : first;
                    last = i;
                    side = s;
                }
            }
            a = b;
            b = i;
        }
        if (first >= 0) {
            sink.signal(side > 0 ? Side.HIGH : Side.LOW, first, last);
        }
    }

    private boolean isClose(int i, boolean beyondCounts) {
        return (x[i] < lines.innerLower(i) || x[i] > lines.innerUpper(i))
                && (beyondCounts || !(x[i] > lines.upper(i) || x[i] < lines.lower(i)));
    }

    private boolean isOut(int i) {
        return excluded != null && excluded[i];
    }
}

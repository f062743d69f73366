package io.github.qic.pdsa.chart;

/**
 * A rule made ready: tries one phase in one pass. The points of a high signal are marked with a bit, those of a low one with the
 * next. Each rule is a small class of its own, so that it is compiled well whatever other rules are in use.
 */
abstract class Scan {
    /** Takes each signal as it is found: the first and last index of its points. */
    interface Sink {
        void signal(Side side, int first, int last);
    }

    static final Sink NOBODY = (side, first, last) -> {};

    static final Scan NEVER = new Scan() {
        @Override
        void scan(PhaseData stretch, int bit, Sink sink) {}
    };

    static Scan of(SignalRule rule) {
        if (rule instanceof SignalRule.Outside) {
            return new OutsideScan();
        } else if (rule instanceof SignalRule.Shift shift) {
            return new ShiftScan(shift.points(), shift.onTie());
        } else if (rule instanceof SignalRule.Trend trend) {
            return new TrendScan(trend.points(), trend.onTie());
        } else if (rule instanceof SignalRule.TwoInThree close) {
            return new TwoInThreeScan(close.beyondCounts());
        }
        return rule instanceof SignalRule.LongRun ? new LongRunScan() : new RunsScan(rule);
    }

    abstract void scan(PhaseData stretch, int bit, Sink sink);

    /** 1 above, -1 below, 0 on the centre or missing; without a branch, since nothing predicts it. */
    static int side(double value, double centre) {
        return (value > centre ? 1 : 0) - (value < centre ? 1 : 0);
    }
}

package io.github.qic.pdsa.chart;

/**
 * The algorithm of a rule: tests one phase in one pass. The points of a high signal are marked with a bit, those of a low one with
 * the next. Each algorithm is a small class of its own, so that the JIT compiles it well whatever other rules are in use.
 */
interface Scan {
    /** Takes each signal as it is found: the first and last index of its points. */
    interface Sink {
        void signal(Side side, int first, int last);
    }

    /** Ignores signals. */
    Sink NOBODY = (side, first, last) -> {};

    void scan(PhaseData phase, int bit, Sink sink);

    /** A signal in words; {@code n} is the number of its points. */
    String text(boolean high, int n);

    /** Whether the rule looks at the order of points, which has no meaning for moving ranges. */
    default boolean usesOrder() {
        return true;
    }

    /** Whether each signal marks points; one without a side marks none. */
    default boolean marksEverySignal() {
        return true;
    }

    /** 1 above, -1 below, 0 on the centre or missing; without a branch, since nothing predicts it. */
    static int side(double value, double centre) {
        return (value > centre ? 1 : 0) - (value < centre ? 1 : 0);
    }

    /** The name of a side that is 1 or -1. */
    static Side named(int side) {
        return side > 0 ? Side.HIGH : Side.LOW;
    }

    /** The mark of a point on a side that is 1 or -1. */
    static int mark(int side, int bit) {
        return side > 0 ? bit : bit << 1;
    }
}

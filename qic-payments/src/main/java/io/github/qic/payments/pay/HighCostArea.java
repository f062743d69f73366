package io.github.qic.payments.pay;

/** The zones of the high cost area supplement in and around London. */
public enum HighCostArea {
    /** Inner London, 20% of basic pay. */
    INNER,
    /** Outer London, 15% of basic pay. */
    OUTER,
    /** The fringe of London, 5% of basic pay. */
    FRINGE
}

package io.github.qic.payments.invoice;

/** What a line is for. */
public enum LineKind {
    /** The time of an attendance. */
    TIME,
    /** The actual cost of the absence to the employer. */
    ACTUAL_COST,
    /** A cost on top of pay, such as the employer's National Insurance. */
    ON_COST
}

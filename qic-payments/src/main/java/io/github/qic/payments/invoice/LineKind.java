package io.github.qic.payments.invoice;

/** What a line is for. */
public enum LineKind {
    /** The time somebody attended. */
    TIME,
    /** What somebody's absence actually cost the employer. */
    ACTUAL_COST,
    /** A cost of the employer that comes with the pay, such as National Insurance. */
    ON_COST
}

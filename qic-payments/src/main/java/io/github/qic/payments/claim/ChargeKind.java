package io.github.qic.payments.claim;

/** What a charge of a claim is for. */
public enum ChargeKind {
    /** The time itself. */
    PAY,
    /** The high cost area supplement for the time. */
    HIGH_COST_AREA,
    /** The uplift for paid leave. */
    PAID_LEAVE,
    /** The employer's National Insurance. */
    NATIONAL_INSURANCE,
    /** The employer's pension contribution. */
    PENSION,
    /** The apprenticeship levy. */
    APPRENTICESHIP_LEVY
}

package io.github.qic.payments.claim;

/** What a charge is for. */
public enum ChargeKind {
    /** The time itself. */
    PAY(true),
    /** The high cost area supplement for the time. */
    HIGH_COST_AREA(true),
    /** The uplift for paid leave. */
    PAID_LEAVE(true),
    /** The employer's National Insurance. */
    NATIONAL_INSURANCE(false),
    /** The employer's pension contribution. */
    PENSION(false),
    /** The apprenticeship levy. */
    APPRENTICESHIP_LEVY(false),
    /** All on-costs in one percentage. */
    ON_COSTS(false);

    private final boolean countsAsPay;

    ChargeKind(boolean countsAsPay) {
        this.countsAsPay = countsAsPay;
    }

    /** {@return whether it is part of the pay that National Insurance, pension and levy apply to} */
    public boolean countsAsPay() {
        return countsAsPay;
    }
}

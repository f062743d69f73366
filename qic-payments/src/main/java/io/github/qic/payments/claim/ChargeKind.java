package io.github.qic.payments.claim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.qic.core.internal.text.Words;

/** What a charge is for. */
public enum ChargeKind {
    /** The time itself. */
    @JsonProperty("pay")
    PAY(true),
    /** The high cost area supplement for the time. */
    @JsonProperty("high-cost-area")
    HIGH_COST_AREA(true),
    /** The uplift for paid leave. */
    @JsonProperty("paid-leave")
    PAID_LEAVE(true),
    /** The employer's National Insurance. */
    @JsonProperty("national-insurance")
    NATIONAL_INSURANCE(false),
    /** The employer's pension contribution. */
    @JsonProperty("pension")
    PENSION(false),
    /** The apprenticeship levy. */
    @JsonProperty("apprenticeship-levy")
    APPRENTICESHIP_LEVY(false),
    /** All on-costs in one percentage. */
    @JsonProperty("on-costs")
    ON_COSTS(false),
    /** Travel by the mile. */
    @JsonProperty("mileage")
    MILEAGE(false),
    /** Fares and parking. */
    @JsonProperty("fares")
    FARES(false),
    /** The care of somebody else. */
    @JsonProperty("care")
    CARE(false),
    /** Other expenses. */
    @JsonProperty("other-expenses")
    OTHER_EXPENSES(false);

    private final boolean countsAsPay;
    private final String text = Words.of(this);

    ChargeKind(boolean countsAsPay) {
        this.countsAsPay = countsAsPay;
    }

    /** The kind in words, such as {@code paid leave}. */
    String text() {
        return text;
    }

    /** {@return whether it is an expense rather than pay or an on-cost} */
    public boolean isExpense() {
        return switch (this) {
            case MILEAGE, FARES, CARE, OTHER_EXPENSES -> true;
            case PAY, HIGH_COST_AREA, PAID_LEAVE, NATIONAL_INSURANCE, PENSION, APPRENTICESHIP_LEVY, ON_COSTS -> false;
        };
    }

    /** {@return whether it is part of the pay that National Insurance, pension and levy apply to} */
    public boolean countsAsPay() {
        return countsAsPay;
    }
}

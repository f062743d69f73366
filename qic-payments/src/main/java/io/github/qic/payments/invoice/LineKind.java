package io.github.qic.payments.invoice;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a line is for. */
public enum LineKind {
    /** The time of an attendance. */
    @JsonProperty("time")
    TIME,
    /** The actual cost of the absence to the employer. */
    @JsonProperty("actual-cost")
    ACTUAL_COST,
    /** A flat amount for an attendance. */
    @JsonProperty("flat-amount")
    FLAT_AMOUNT,
    /** A supplement that is itself pay: for a high cost area or paid leave. */
    @JsonProperty("pay-supplement")
    PAY_SUPPLEMENT,
    /** A cost on top of pay, such as the employer's National Insurance. */
    @JsonProperty("on-cost")
    ON_COST,
    /** An expense, such as mileage. */
    @JsonProperty("expense")
    EXPENSE;

    /** {@return whether it is for the attendance itself, which is charged once, rather than for something on top of it} */
    public boolean isAttendance() {
        return switch (this) {
            case TIME, ACTUAL_COST, FLAT_AMOUNT -> true;
            case PAY_SUPPLEMENT, ON_COST, EXPENSE -> false;
        };
    }

    /** {@return whether it is pay, to which on-costs and the threshold of National Insurance apply} */
    public boolean isPay() {
        return isAttendance() || this == PAY_SUPPLEMENT;
    }
}

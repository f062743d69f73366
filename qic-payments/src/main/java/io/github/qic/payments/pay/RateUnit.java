package io.github.qic.payments.pay;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.qic.core.money.Money;

/** The unit of time that a rate is paid for. */
public enum RateUnit {
    /** One hour of 60 minutes. */
    @JsonProperty("hour")
    HOUR(60),
    /** One session of general practice, 4 hours 10 minutes; nine of them make a week of 37.5 hours. */
    @JsonProperty("session")
    SESSION(250);

    private final int minutes;

    RateUnit(int minutes) {
        this.minutes = minutes;
    }

    /** {@return the length of the unit in minutes, the base quantity of an invoice line} */
    public int minutes() {
        return minutes;
    }

    /**
     * {@return the pay for minutes, not negative, at a rate for this unit, in pence, rounded once, half up}
     *
     * @throws ArithmeticException if the product exceeds the range of a long
     */
    public long penceFor(Money rate, int minutes) {
        long doubled = Math.multiplyExact(rate.pence(), 2L * minutes);
        // Division by a constant is several times as fast, and this is the inner loop of pricing.
        return switch (this) {
            case HOUR -> Math.addExact(doubled, 60) / 120;
            case SESSION -> Math.addExact(doubled, 250) / 500;
        };
    }
}

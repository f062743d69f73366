package io.github.qic.payments.pay;

import com.fasterxml.jackson.annotation.JsonProperty;

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
}

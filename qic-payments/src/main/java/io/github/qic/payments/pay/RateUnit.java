package io.github.qic.payments.pay;

/** The stretch of time that a rate buys. */
public enum RateUnit {
    /** One hour of 60 minutes; 37.5 of them make a full-time week. */
    HOUR(60),
    /** One session of general practice, 4 hours 10 minutes; nine of them make the same 37.5-hour week. */
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

package io.github.qic.payments.pay;

import java.math.BigDecimal;

/** The unit of time that a rate is paid for. */
public enum RateUnit {
    /** One hour of 60 minutes; a full-time week has 37.5. */
    HOUR(60, "37.5"),
    /** One session of general practice, 4 hours 10 minutes; nine of them make the same 37.5-hour week. */
    SESSION(250, "9");

    private final int minutes;
    private final BigDecimal perWeek;

    RateUnit(int minutes, String perWeek) {
        this.minutes = minutes;
        this.perWeek = new BigDecimal(perWeek);
    }

    /** {@return the length of the unit in minutes, the base quantity of an invoice line} */
    public int minutes() {
        return minutes;
    }

    /** {@return the number of units in a full-time week: 37.5 hours or 9 sessions} */
    public BigDecimal perWeek() {
        return perWeek;
    }
}

package io.github.qic.payments.account;

import java.util.Arrays;

/** How long an amount is overdue. */
public enum AgeBand {
    /** Not yet due, or due on the day. */
    NOT_DUE(0),
    /** 1 to 30 days after the due date. */
    DAYS_1_TO_30(30),
    /** 31 to 60 days after the due date. */
    DAYS_31_TO_60(60),
    /** 61 to 90 days after the due date. */
    DAYS_61_TO_90(90),
    /** More than 90 days after the due date. */
    OVER_90_DAYS(Long.MAX_VALUE);

    private final long last;

    AgeBand(long last) {
        this.last = last;
    }

    /** {@return the band of an amount some days after its due date; negative before it} */
    public static AgeBand of(long daysOverdue) {
        return Arrays.stream(values())
                .filter(band -> daysOverdue <= band.last)
                .findFirst()
                .orElseThrow();
    }
}

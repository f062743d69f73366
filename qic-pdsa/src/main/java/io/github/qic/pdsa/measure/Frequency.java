package io.github.qic.pdsa.measure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How often a measure is collected. A month is a twelfth of 365.25 days, a week seven days. */
public enum Frequency {
    /** Every day. */
    @JsonProperty("daily")
    DAILY(487, 16),
    /** Every week. */
    @JsonProperty("weekly")
    WEEKLY(487, 112),
    /** Every two weeks. */
    @JsonProperty("fortnightly")
    FORTNIGHTLY(487, 224),
    /** Every month. */
    @JsonProperty("monthly")
    MONTHLY(1, 1),
    /** Every three months. */
    @JsonProperty("quarterly")
    QUARTERLY(1, 3);

    // Collections a month as a fraction, so that only the result is rounded.
    private final int collections;
    private final int months;

    Frequency(int collections, int months) {
        this.collections = collections;
        this.months = months;
    }

    /** {@return the minutes a month, rounded half up, for the minutes of each collection, from 0} */
    public long minutesAMonth(int minutes) {
        return (2L * minutes * collections + months) / (2L * months);
    }
}

package io.github.qic.pdsa.measure;

/** How often a measure is collected. A month is a twelfth of 365.25 days, a week seven days. */
public enum Frequency {
    /** Every day. */
    DAILY(487, 16),
    /** Every week. */
    WEEKLY(487, 112),
    /** Every two weeks. */
    FORTNIGHTLY(487, 224),
    /** Every month. */
    MONTHLY(1, 1),
    /** Every three months. */
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

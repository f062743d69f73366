package io.github.qic.core.sheet;

/** The order of day and month in dates written with figures, such as {@code 3/4/2017}. ISO dates need none. */
public enum DateOrder {
    /** Day, month, year, as in Europe. */
    DAY_FIRST,
    /** Month, day, year, as in the United States. */
    MONTH_FIRST
}

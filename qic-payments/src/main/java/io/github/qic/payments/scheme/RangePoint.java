package io.github.qic.payments.scheme;

/** A point in a range of salaries. */
public enum RangePoint {
    /** The lower end. */
    MINIMUM,
    /** Midway between the ends, rounded half up to the penny. */
    MIDPOINT,
    /** The upper end. */
    MAXIMUM
}

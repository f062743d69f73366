package io.github.qic.pdsa.measure;

/** What one observation of a measure is; it decides which chart fits. */
public enum ValueKind {
    /** A part of a whole, such as residents reviewed of residents living there: never more than 1. */
    PROPORTION,
    /** Events over an exposure, such as falls over resident days: one resident can fall twice. */
    RATE,
    /** A number of events, where the exposure stays about the same. */
    COUNT,
    /** A measured quantity, such as kilograms or minutes. */
    QUANTITY,
    /** The days from one rare event to the next. */
    TIME_BETWEEN,
    /** The cases from one rare event to the next. */
    CASES_BETWEEN;

    /** {@return whether each observation is a numerator over a denominator} */
    public boolean isRatio() {
        return this == PROPORTION || this == RATE;
    }
}

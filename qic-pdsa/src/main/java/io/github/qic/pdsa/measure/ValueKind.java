package io.github.qic.pdsa.measure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kind of value of an observation; it determines which chart fits. */
public enum ValueKind {
    /** A part of a whole, such as reviewed residents out of all residents: at most 1. */
    @JsonProperty("proportion")
    PROPORTION,
    /** Events over an exposure, such as falls over resident days: one resident can fall twice. */
    @JsonProperty("rate")
    RATE,
    /** A number of events with a nearly constant exposure. */
    @JsonProperty("count")
    COUNT,
    /** A measured quantity, such as kilograms or minutes. */
    @JsonProperty("quantity")
    QUANTITY,
    /** The days from one rare event to the next. */
    @JsonProperty("time-between")
    TIME_BETWEEN,
    /** The cases from one rare event to the next. */
    @JsonProperty("cases-between")
    CASES_BETWEEN;

    /** {@return whether each observation has a numerator and a denominator} */
    public boolean isRatio() {
        return this == PROPORTION || this == RATE;
    }
}

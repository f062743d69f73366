package io.github.qic.payments.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A kind of expense. */
public enum ExpenseKind {
    /** Travel by car or motorcycle, by the mile. */
    @JsonProperty("mileage")
    MILEAGE,
    /** Fares of public transport and taxis, and parking. */
    @JsonProperty("fares")
    FARES,
    /** The care of somebody else while a person attends. */
    @JsonProperty("care")
    CARE,
    /** Anything else, such as a room. */
    @JsonProperty("other")
    OTHER
}

package io.github.qic.payments.scheme;

/** A kind of expense. */
public enum ExpenseKind {
    /** Travel by car or motorcycle, by the mile. */
    MILEAGE,
    /** Fares of public transport and taxis, and parking. */
    FARES,
    /** The care of somebody else while a person attends. */
    CARE,
    /** Anything else, such as a room. */
    OTHER
}

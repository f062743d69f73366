package io.github.qic.core.retention;

/** The condition to count as retained. */
public enum RetentionKind {
    /** Came to every learning event. */
    ALL_EVENTS,
    /** Came to an event or meeting after the last but one learning event, regardless of earlier absences. */
    TO_THE_END,
    /** Came to the last learning event. */
    LAST_EVENT,
    /** Came to at least a given number of learning events. */
    AT_LEAST
}

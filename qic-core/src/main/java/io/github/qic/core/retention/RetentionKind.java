package io.github.qic.core.retention;

/** What somebody has to do to count as retained. */
public enum RetentionKind {
    /** Came to every learning event. */
    ALL_EVENTS,
    /** Came to an event or meeting after the last but one learning event, whatever was missed before. */
    TO_THE_END,
    /** Came to the last learning event. */
    LAST_EVENT,
    /** Came to at least a given number of learning events. */
    AT_LEAST
}

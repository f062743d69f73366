package io.github.qic.core.retention;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;

/**
 * The definition of a retention figure, which is part of the figure: the same number means different things under different
 * definitions.
 *
 * @param kind the condition to count as retained
 * @param events how many events, for {@link RetentionKind#AT_LEAST}; 0 for the others
 */
public record RetentionDefinition(RetentionKind kind, int events) {
    public RetentionDefinition {
        Objects.requireNonNull(kind, "kind");
        new Problems()
                .require(
                        kind == RetentionKind.AT_LEAST ? events >= 1 : events == 0,
                        "/events",
                        "must be 1 or more for at-least, and 0 otherwise")
                .throwIfAny();
    }

    /** {@return the definition: came to every learning event} */
    public static RetentionDefinition allEvents() {
        return new RetentionDefinition(RetentionKind.ALL_EVENTS, 0);
    }

    /** {@return the definition: came to an event or meeting after the last but one learning event} */
    public static RetentionDefinition toTheEnd() {
        return new RetentionDefinition(RetentionKind.TO_THE_END, 0);
    }

    /** {@return the definition: came to the last learning event} */
    public static RetentionDefinition lastEvent() {
        return new RetentionDefinition(RetentionKind.LAST_EVENT, 0);
    }

    /**
     * {@return the definition: came to at least a number of learning events}
     *
     * @throws InvalidValueException if the number is less than 1
     */
    public static RetentionDefinition atLeast(int events) {
        return new RetentionDefinition(RetentionKind.AT_LEAST, events);
    }

    /** {@return the condition as a column heading, such as {@code came to all learning events}} */
    public String condition() {
        return "came to "
                + switch (kind) {
                    case ALL_EVENTS -> "all learning events";
                    case TO_THE_END -> "an event or meeting after the last but one learning event";
                    case LAST_EVENT -> "the last learning event";
                    case AT_LEAST -> "at least " + Words.count(events, "learning event");
                };
    }

    /** {@return the definition as text} */
    public String text() {
        return "of the people outside the improvement team who came to at least one learning event, those who "
                + condition();
    }
}

package io.github.qic.core.programme;

import java.util.Objects;

/**
 * A phase of a programme in the form of a Breakthrough Series, derived from the events.
 *
 * @param kind what it is
 * @param name its display name
 * @param fromMonth its first month
 * @param toMonth its last month; an action period ends in the month of the next event, where that event is held too
 */
public record Phase(PhaseKind kind, String name, int fromMonth, int toMonth) {
    public Phase {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }
}

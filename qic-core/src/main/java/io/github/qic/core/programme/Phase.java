package io.github.qic.core.programme;

/**
 * One part of a programme in the shape of a Breakthrough Series. Derived from the events, never stored.
 *
 * @param kind what it is
 * @param name what a reader calls it
 * @param fromMonth its first month
 * @param toMonth its last month; an action period ends in the month of the next event, where that event is held too
 */
public record Phase(PhaseKind kind, String name, int fromMonth, int toMonth) {}

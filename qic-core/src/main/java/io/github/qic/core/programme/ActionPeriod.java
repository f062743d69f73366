package io.github.qic.core.programme;

import io.github.qic.core.valid.Id;
import java.util.Objects;

/**
 * The time between two learning events, in which teams test changes locally. Derived from the events.
 *
 * @param name its display name
 * @param after the event it follows
 * @param before the event it leads to
 * @param fromMonth the month of the event it follows
 * @param toMonth the month of the event it leads to
 */
public record ActionPeriod(String name, Id<Gathering> after, Id<Gathering> before, int fromMonth, int toMonth) {
    public ActionPeriod {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(before, "before");
    }

    /** {@return its length in months, from event to event} */
    public int months() {
        return toMonth - fromMonth;
    }
}

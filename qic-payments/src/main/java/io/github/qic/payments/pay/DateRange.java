package io.github.qic.payments.pay;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A range of days, both ends included.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record DateRange(LocalDate from, LocalDate to) {
    /** @throws InvalidValueException if a day is not in the years 1900 to 2200, or the last is before the first */
    public DateRange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Problems problems = new Problems().requireDate(from, "/from").requireDate(to, "/to");
        if (to.isBefore(from)) {
            problems.refuse("/to", "must not be before " + from + ", but was " + to);
        }
        problems.throwIfAny();
    }

    /** {@return whether the day is in this range} */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}

package io.github.qic.payments.pay;

import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;

/**
 * A range of days, both ends included.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record DateRange(LocalDate from, LocalDate to) {
    /** @throws InvalidValueException if the last day is before the first */
    public DateRange {
        if (to.isBefore(from)) {
            throw InvalidValueException.of("/to", "must not be before " + from + " - but was: " + to);
        }
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

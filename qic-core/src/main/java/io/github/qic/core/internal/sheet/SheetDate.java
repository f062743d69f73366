package io.github.qic.core.internal.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A day of a sheet with its local time, or the first day of a period.
 *
 * @param on the day
 * @param time the time; midnight if the sheet has none
 * @param period the period as the sheet names it, such as {@code 2024/25 Q1}; empty if it is a day
 */
public record SheetDate(LocalDate on, LocalTime time, Optional<String> period) {
    static SheetDate day(LocalDate on) {
        return at(on.atStartOfDay());
    }

    static SheetDate at(LocalDateTime at) {
        return new SheetDate(at.toLocalDate(), at.toLocalTime(), Optional.empty());
    }

    static SheetDate period(LocalDate first, String name) {
        return new SheetDate(first, LocalTime.MIDNIGHT, Optional.of(name));
    }

    /** {@return the ISO date, with the time unless it is midnight} */
    public String label() {
        return time.equals(LocalTime.MIDNIGHT) ? on.toString() : at().toString();
    }

    /** {@return the day and time} */
    public LocalDateTime at() {
        return on.atTime(time);
    }
}

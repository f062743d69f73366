package io.github.qic.core.internal.sheet;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of a sheet, or the first day of a period.
 *
 * @param on the day
 * @param period the period as the sheet names it, such as {@code 2024/25 Q1}; empty if it is a day
 */
public record SheetDate(LocalDate on, Optional<String> period) {
    static SheetDate day(LocalDate on) {
        return new SheetDate(on, Optional.empty());
    }

    static SheetDate period(LocalDate first, String name) {
        return new SheetDate(first, Optional.of(name));
    }
}

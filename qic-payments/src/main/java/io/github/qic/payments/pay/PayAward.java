package io.github.qic.payments.pay;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A pay award: the day from which it is paid, and the day on which it was announced.
 *
 * @param effectiveFrom the day from which the new salaries are due, even if they are announced later
 * @param announcedOn the day of the announcement; empty if it is unknown
 * @param caveat what was announced with it that may still change the table, such as a change of bands within the year
 * @param source where the day of the announcement comes from
 */
public record PayAward(
        LocalDate effectiveFrom, Optional<LocalDate> announcedOn, Optional<String> caveat, RowSource source) {
    /** @throws InvalidValueException if a day is not in the years 1900 to 2200 */
    public PayAward {
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        Objects.requireNonNull(announcedOn, "announcedOn");
        Objects.requireNonNull(caveat, "caveat");
        Objects.requireNonNull(source, "source");
        new Problems()
                .requireDate(effectiveFrom, "/effectiveFrom")
                .requireDate(announcedOn, "/announcedOn")
                .throwIfAny();
    }
}

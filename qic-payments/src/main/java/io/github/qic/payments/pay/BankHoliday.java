package io.github.qic.payments.pay;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A bank holiday in England.
 *
 * @param day the day
 * @param name its name, which says so if it is a substitute day
 * @param source where the day comes from
 */
public record BankHoliday(LocalDate day, String name, RowSource source) {
    /** @throws InvalidValueException if the day is not in the years 1900 to 2200 */
    public BankHoliday {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        new Problems().requireDate(day, "/day").throwIfAny();
    }
}

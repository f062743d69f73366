package io.github.qic.payments.pay;

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
    public BankHoliday {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
    }
}

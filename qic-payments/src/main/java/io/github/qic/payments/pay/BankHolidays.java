package io.github.qic.payments.pay;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/** The bank holidays of England for whole years. Years outside the table are refused, not treated as years without holidays. */
public final class BankHolidays {
    private final TableId id;
    private final NavigableMap<LocalDate, BankHoliday> byDay;

    private BankHolidays(TableId id, NavigableMap<LocalDate, BankHoliday> byDay) {
        this.id = id;
        this.byDay = byDay;
    }

    /**
     * {@return the holidays, given in any order, as a table that covers the years from the first to the last of them}
     *
     * @throws InvalidValueException if there are no holidays, or two on the same day
     */
    public static BankHolidays of(TableId id, List<BankHoliday> holidays) {
        return of(id, holidays, row -> "/rows/" + row);
    }

    static BankHolidays of(TableId id, List<BankHoliday> holidays, IntFunction<String> place) {
        Objects.requireNonNull(id, "id");
        if (holidays.isEmpty()) {
            throw InvalidValueException.of("", "must have at least one holiday");
        }
        return new BankHolidays(id, PayTableRules.byDay(holidays, BankHoliday::day, place));
    }

    /** {@return the name and version of the table} */
    public TableId id() {
        return id;
    }

    /** {@return the holidays by day} */
    public List<BankHoliday> rows() {
        return List.copyOf(byDay.values());
    }

    /**
     * {@return the holiday on a day, empty for an ordinary day}
     *
     * @throws InvalidValueException if the table does not cover the year; the message names the years that it covers
     */
    public Optional<BankHoliday> on(LocalDate day) {
        int first = byDay.firstKey().getYear();
        int last = byDay.lastKey().getYear();
        if (day.getYear() < first || day.getYear() > last) {
            throw InvalidValueException.of(
                    "/day", "table " + id.name() + " covers " + first + " to " + last + " - but was: " + day);
        }
        return Optional.ofNullable(byDay.get(day));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BankHolidays that && id.equals(that.id) && byDay.equals(that.byDay);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, byDay);
    }

    @Override
    public String toString() {
        return id.name() + " " + id.version() + " (" + Words.count(byDay.size(), "day") + ")";
    }
}

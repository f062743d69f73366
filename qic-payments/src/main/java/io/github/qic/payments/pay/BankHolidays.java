package io.github.qic.payments.pay;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** The bank holidays of England for whole years. A year beyond the table is refused, not taken to have none. */
public final class BankHolidays {
    private final TableId id;
    private final NavigableMap<LocalDate, BankHoliday> byDay = new TreeMap<>();

    private BankHolidays(TableId id) {
        this.id = id;
    }

    /**
     * {@return the holidays as a table that covers the years from its first day to its last}
     *
     * @param id its name and version
     * @param holidays at least one, in any order
     * @throws InvalidValueException if there are none, or a day occurs twice
     */
    public static BankHolidays of(TableId id, List<BankHoliday> holidays) {
        return of(id, holidays, row -> "/rows/" + row);
    }

    static BankHolidays of(TableId id, List<BankHoliday> holidays, IntFunction<String> place) {
        BankHolidays result = new BankHolidays(id);
        Problems problems = new Problems();
        problems.require(!holidays.isEmpty(), "", "must have at least one holiday");
        for (int i = 0; i < holidays.size(); i++) {
            BankHoliday holiday = holidays.get(i);
            if (result.byDay.put(holiday.day(), holiday) != null) {
                problems.refuse(place.apply(i), "repeats " + holiday.day());
            }
        }
        problems.throwIfAny();
        return result;
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
     * @param day the day
     * @throws InvalidValueException if the year is beyond the table; the message names it and its last year
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
}

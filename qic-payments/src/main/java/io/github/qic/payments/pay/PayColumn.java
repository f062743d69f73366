package io.github.qic.payments.pay;

import io.github.qic.core.internal.sheet.PercentSign;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A column of pay tables.
 *
 * @param name its heading
 * @param required whether its cells must not be blank
 * @param kind what its cells hold
 * @param reader reads a cell; empty if the cell is blank or refused
 */
record PayColumn<T>(String name, boolean required, Kind kind, BiFunction<SheetRow, String, Optional<T>> reader) {
    /** What its cells hold; the decimal mark is found from all numbers and amounts of the sheet. */
    enum Kind {
        TEXT,
        NUMBER,
        AMOUNT
    }

    static PayColumn<String> text(String name) {
        return new PayColumn<>(name, true, Kind.TEXT, SheetRow::text);
    }

    static PayColumn<LocalDate> day(String name) {
        return new PayColumn<>(name, true, Kind.TEXT, SheetRow::day);
    }

    static PayColumn<BigDecimal> percent(String name) {
        return new PayColumn<>(name, true, Kind.NUMBER, (row, column) -> row.figure(column, PercentSign.UNIT, column));
    }

    static <E extends Enum<E>> PayColumn<E> constant(String name, Class<E> type) {
        return new PayColumn<>(name, true, Kind.TEXT, (row, column) -> row.constant(column, type));
    }

    static PayColumn<Money> money(String name) {
        return new PayColumn<>(
                name,
                true,
                Kind.AMOUNT,
                (row, column) -> row.figure(column).flatMap(pounds -> row.value(column, cell -> Money.of(pounds))));
    }

    PayColumn<T> optional() {
        return new PayColumn<>(name, false, kind, reader);
    }

    /** Adds a problem if the cell is wrong. */
    void check(SheetRow row) {
        if (required) {
            row.require(name);
        }
        find(row);
    }

    Optional<T> find(SheetRow row) {
        return reader.apply(row, name);
    }

    /** {@return the value of a required cell that has been checked} */
    T of(SheetRow row) {
        return find(row).orElseThrow();
    }
}

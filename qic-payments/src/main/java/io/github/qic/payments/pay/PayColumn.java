package io.github.qic.payments.pay;

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
 * @param reader reads a cell; empty if the cell is blank or refused
 */
record PayColumn<T>(String name, boolean required, BiFunction<SheetRow, String, Optional<T>> reader) {
    static PayColumn<String> text(String name) {
        return new PayColumn<>(name, true, SheetRow::text);
    }

    static PayColumn<LocalDate> day(String name) {
        return new PayColumn<>(name, true, SheetRow::day);
    }

    static PayColumn<BigDecimal> percent(String name) {
        return new PayColumn<>(name, true, SheetRow::figure);
    }

    static <E extends Enum<E>> PayColumn<E> constant(String name, Class<E> type) {
        return new PayColumn<>(name, true, (row, column) -> row.constant(column, type));
    }

    static PayColumn<Money> money(String name) {
        return new PayColumn<>(
                name,
                true,
                (row, column) -> row.figure(column).flatMap(pounds -> row.value(column, cell -> Money.of(pounds))));
    }

    PayColumn<T> optional() {
        return new PayColumn<>(name, false, reader);
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

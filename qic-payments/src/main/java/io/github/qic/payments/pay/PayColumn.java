package io.github.qic.payments.pay;

import io.github.qic.core.internal.sheet.PercentSign;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A column of pay tables.
 *
 * @param name its heading
 * @param required whether its cells must not be blank
 * @param kind what its cells hold
 * @param reader reads a cell of a sheet; empty if the cell is blank or refused
 * @param parser reads a cell of a table of the library
 */
record PayColumn<T>(
        String name,
        boolean required,
        Kind kind,
        BiFunction<SheetRow, String, Optional<T>> reader,
        Function<String, T> parser) {
    /** What its cells hold; the decimal mark is found from all numbers and amounts of the sheet. */
    enum Kind {
        TEXT,
        NUMBER,
        AMOUNT
    }

    static PayColumn<String> text(String name) {
        return new PayColumn<>(name, true, Kind.TEXT, SheetRow::text, text -> text);
    }

    static PayColumn<LocalDate> day(String name) {
        return new PayColumn<>(name, true, Kind.TEXT, SheetRow::day, PayColumn::isoDay);
    }

    /** A formatter takes as long as the rest of a row. */
    private static LocalDate isoDay(String cell) {
        return LocalDate.of(
                Integer.parseInt(cell, 0, 4, 10), Integer.parseInt(cell, 5, 7, 10), Integer.parseInt(cell, 8, 10, 10));
    }

    static PayColumn<BigDecimal> percent(String name) {
        return new PayColumn<>(
                name,
                true,
                Kind.NUMBER,
                (row, column) -> row.figure(column, PercentSign.UNIT, column),
                BigDecimal::new);
    }

    static <E extends Enum<E>> PayColumn<E> constant(String name, Class<E> type) {
        return new PayColumn<>(
                name,
                true,
                Kind.TEXT,
                (row, column) -> row.constant(column, type),
                cell -> Words.find(type, cell.replace(' ', '-')).orElseThrow());
    }

    static PayColumn<Money> money(String name) {
        return new PayColumn<>(
                name,
                true,
                Kind.AMOUNT,
                (row, column) -> row.figure(column).flatMap(pounds -> row.value(column, cell -> Money.of(pounds))),
                Money::of);
    }

    PayColumn<T> optional() {
        return new PayColumn<>(name, false, kind, reader, parser);
    }

    /** Adds a problem if the cell is wrong. */
    void check(SheetRow row) {
        if (required) {
            row.require(name);
        }
        read(row);
    }

    /** {@return the value in a row of a sheet} */
    Optional<T> read(SheetRow row) {
        return reader.apply(row, name);
    }

    /** {@return the value; empty if the cell is blank} */
    Optional<T> find(PayCells row) {
        return row.find(this);
    }

    /** {@return the value of a required cell that has been checked} */
    T of(PayCells row) {
        return find(row).orElseThrow();
    }
}

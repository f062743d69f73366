package io.github.qic.core.show;

import io.github.qic.core.internal.sheet.Csv;
import io.github.qic.core.internal.text.PlainDecimal;
import io.github.qic.core.internal.xlsx.XlsxStyle;
import io.github.qic.core.internal.xlsx.XlsxValue;
import io.github.qic.core.money.Money;
import io.github.qic.core.programme.EndTime;
import io.github.qic.core.valid.InvalidValueException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.lang3.Validate;

/**
 * A cell of a table. Text, Markdown and HTML show its text; in a workbook it holds a value of its kind, and in CSV one that is read
 * back as such.
 */
public final class Cell {
    private static final Cell BLANK = of("");

    /** Those of any double, and more. */
    private static final int MOST_DIGITS = 1_000;

    private final String text;
    private final String csv;
    private final XlsxValue stored;

    private Cell(String text, String csv, XlsxValue stored) {
        this.text = text;
        this.csv = csv;
        this.stored = stored;
    }

    /** {@return a cell with nothing in it} */
    public static Cell blank() {
        return BLANK;
    }

    /** {@return a cell of text, which stays text whatever it looks like} */
    public static Cell of(String text) {
        Objects.requireNonNull(text, "text");
        return new Cell(text, Csv.armed(text), XlsxValue.of(Csv.isArmed(text) ? "'" + text : text));
    }

    /** {@return a whole number} */
    public static Cell of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /**
     * {@return a number; a workbook holds one of more than 15 significant digits as text, because spreadsheets keep no more}
     *
     * @throws InvalidValueException if it has more than 1,000 digits as it is written without an exponent
     */
    public static Cell of(BigDecimal number) {
        requireBounded(Objects.requireNonNull(number, "number"));
        String text = number.toPlainString();
        return new Cell(text, text, XlsxValue.of(number, XlsxStyle.NUMBER, text));
    }

    private static void requireBounded(BigDecimal number) {
        if (!PlainDecimal.isBounded(number, MOST_DIGITS)) {
            throw InvalidValueException.of("", "must be a number of at most " + MOST_DIGITS + " digits");
        }
    }

    /** {@return an amount, shown with its pound sign; in CSV and workbooks a number with two decimals} */
    public static Cell of(Money amount) {
        String plain = amount.toString();
        return new Cell(amount.display(), plain, XlsxValue.of(amount.pounds(), XlsxStyle.AMOUNT, plain));
    }

    /**
     * {@return a percentage}
     *
     * @param ratio the share of a whole, such as 0.852 for 85.2 %
     * @throws InvalidValueException if it has more than 1,000 digits as it is written without an exponent
     */
    public static Cell percent(BigDecimal ratio) {
        requireBounded(Objects.requireNonNull(ratio, "ratio"));
        String text = ratio.movePointRight(2).toPlainString() + "%";
        return new Cell(text, text, XlsxValue.of(ratio, XlsxStyle.PERCENT, text));
    }

    /** {@return a day, as {@code 2024-04-01}} */
    public static Cell of(LocalDate day) {
        return new Cell(day.toString(), day.toString(), XlsxValue.of(day, XlsxStyle.DATE));
    }

    /** {@return a day with a local time, as {@code 2024-04-01T09:30}} */
    public static Cell of(LocalDateTime time) {
        return new Cell(time.toString(), time.toString(), XlsxValue.of(time));
    }

    /** {@return a month, as {@code 2024-04}; a workbook holds its first day} */
    public static Cell of(YearMonth month) {
        return new Cell(month.toString(), month.toString(), XlsxValue.of(month.atDay(1), XlsxStyle.MONTH));
    }

    /** {@return a time of day, as {@code 09:30}} */
    public static Cell of(LocalTime time) {
        return new Cell(time.toString(), time.toString(), XlsxValue.of(time));
    }

    /** {@return when something ends, as {@code 16:30} or {@code 27:30}} */
    public static Cell of(EndTime end) {
        String text = end.toString();
        boolean sameDay = end.compareTo(EndTime.MIDNIGHT) < 0;
        return new Cell(
                text,
                text,
                sameDay
                        ? XlsxValue.of(LocalTime.ofSecondOfDay(60L * end.minutes()))
                        : XlsxValue.of(Duration.ofMinutes(end.minutes())));
    }

    /**
     * {@return a number of hours and minutes, as {@code 26:30}, cut to the minute}
     *
     * @throws IllegalArgumentException if it is negative
     */
    public static Cell of(Duration duration) {
        Validate.isTrue(!duration.isNegative(), "a duration in a table is not negative");
        String text = String.format(Locale.ROOT, "%d:%02d", duration.toHours(), duration.toMinutesPart());
        return new Cell(text, text, XlsxValue.of(duration));
    }

    /** {@return the cell of a value, or a blank one} */
    public static <T> Cell of(Optional<T> value, Function<T, Cell> cell) {
        Objects.requireNonNull(cell, "cell");
        return value.map(cell).orElse(BLANK);
    }

    /** {@return what is shown} */
    public String text() {
        return text;
    }

    /** {@return its form in CSV} */
    String csv() {
        return csv;
    }

    /** {@return what a workbook holds} */
    XlsxValue stored() {
        return stored;
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** {@return whether it is aligned to the right} */
    boolean isFigure() {
        return switch (stored.style()) {
            case NUMBER, AMOUNT, PERCENT, DURATION -> true;
            case TEXT, HEADING, DATE, DATE_TIME, MONTH, TIME -> false;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell cell && text.equals(cell.text) && stored.equals(cell.stored);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}

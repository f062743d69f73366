package io.github.qic.core.internal.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * What is written into a cell.
 *
 * @param text the text, or the number as it is stored
 * @param style how it is shown
 */
public record XlsxValue(String text, XlsxStyle style) {
    /** Spreadsheets keep no more digits than these. */
    private static final int MOST_DIGITS = 15;

    private static final int MOST_PLACES = 300;
    private static final BigDecimal MINUTES_A_DAY = BigDecimal.valueOf(1_440);

    /** {@return text; empty text is a blank cell} */
    public static XlsxValue of(String text) {
        return new XlsxValue(text, XlsxStyle.TEXT);
    }

    /** {@return a number, or text if it has more digits than spreadsheets keep} */
    public static XlsxValue of(BigDecimal number, XlsxStyle style, String shown) {
        boolean fits = number.stripTrailingZeros().precision() <= MOST_DIGITS
                && Math.abs((long) number.precision() - number.scale()) < MOST_PLACES;
        return fits ? new XlsxValue(number.toString(), style) : of(shown);
    }

    /** {@return a day, or text if spreadsheets do not count it} */
    public static XlsxValue of(LocalDate day, XlsxStyle style) {
        return SerialDate.of(day)
                .map(serial -> new XlsxValue(Long.toString(serial), style))
                .orElseGet(() -> of(day.toString()));
    }

    /** {@return a time of day, to the second; text if it is not whole} */
    public static XlsxValue of(LocalTime time) {
        return time.equals(time.truncatedTo(ChronoUnit.SECONDS))
                ? new XlsxValue(SerialDate.of(time).toPlainString(), XlsxStyle.TIME)
                : of(time.toString());
    }

    /** {@return a day with a time of day, to the second; text if it is not whole, or if spreadsheets do not count the day} */
    public static XlsxValue of(LocalDateTime time) {
        return time.equals(time.truncatedTo(ChronoUnit.SECONDS))
                ? SerialDate.of(time.toLocalDate())
                        .map(day -> BigDecimal.valueOf(day).add(SerialDate.of(time.toLocalTime())))
                        .map(serial -> new XlsxValue(serial.toPlainString(), XlsxStyle.DATE_TIME))
                        .orElseGet(() -> of(time.toString()))
                : of(time.toString());
    }

    /** {@return hours and minutes} */
    public static XlsxValue of(Duration duration) {
        BigDecimal days =
                BigDecimal.valueOf(duration.toMinutes()).divide(MINUTES_A_DAY, MOST_DIGITS, RoundingMode.HALF_EVEN);
        return new XlsxValue(days.toPlainString(), XlsxStyle.DURATION);
    }
}

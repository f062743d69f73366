package io.github.qic.core.internal.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Days and times as workbooks count them: days since the end of 1899, or since 1904, and parts of a day. */
final class SerialDate {
    /** Day 0 from day 61 on: Excel counts a 29 February 1900, day 60, which there never was. */
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int LEAP_DAY_1900 = 60;
    private static final int LAST_YEAR = 9999;
    /** 1 January 10000. */
    private static final BigDecimal END = BigDecimal.valueOf(2_958_466);

    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private SerialDate() {}

    /** {@return the number of a day in a workbook that counts from 1900; empty before 1 March 1900 and after the year 9999} */
    static Optional<Long> of(LocalDate date) {
        long days = date.toEpochDay() - EPOCH_1900.toEpochDay();
        return days > LEAP_DAY_1900 && date.getYear() <= LAST_YEAR ? Optional.of(days) : Optional.empty();
    }

    /** {@return the part of a day, exact enough for a second} */
    static BigDecimal of(LocalTime time) {
        return BigDecimal.valueOf(time.toSecondOfDay())
                .divide(SECONDS, 15, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }

    /**
     * {@return what a number means as a day, a time or a duration; empty if there is no such day or time, as before 1900}
     *
     * <p>Zero seconds are left out; a day at midnight is the day alone. The hours of a time go on counting on the next day: who types
     * 24:00 into a cell of times sees 00:00, and 1 is stored.
     */
    static Optional<String> text(BigDecimal serial, CellFormat format, boolean from1904) {
        if (serial.signum() < 0 || serial.compareTo(END) >= 0) {
            return Optional.empty();
        }
        long seconds =
                serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_EVEN).longValue();
        long days = Math.floorDiv(seconds, SECONDS.longValue());
        LocalTime time = LocalTime.ofSecondOfDay(Math.floorMod(seconds, SECONDS.longValue()));
        if (format == CellFormat.DURATION || (format == CellFormat.TIME && days < 2)) {
            return Optional.of(duration(seconds));
        }
        Optional<LocalDate> date = date(days, from1904);
        return time.equals(LocalTime.MIDNIGHT)
                ? date.map(LocalDate::toString)
                : date.map(d -> d.atTime(time).toString());
    }

    private static String duration(long seconds) {
        long rest = seconds % 3600;
        LocalTime minutes = LocalTime.ofSecondOfDay(rest);
        return (seconds < 36_000 ? "0" : "")
                + seconds / 3600
                + minutes.toString().substring(2);
    }

    private static Optional<LocalDate> date(long days, boolean from1904) {
        if (from1904) {
            return Optional.of(EPOCH_1904.plusDays(days));
        }
        if (days < 1 || days == LEAP_DAY_1900) {
            return Optional.empty();
        }
        return Optional.of(EPOCH_1900.plusDays(days < LEAP_DAY_1900 ? days + 1 : days));
    }
}

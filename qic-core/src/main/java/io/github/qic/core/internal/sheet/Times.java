package io.github.qic.core.internal.sheet;

import io.github.qic.core.internal.text.Headings;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.CharUtils;

/** Reads times as people type them into spreadsheets. Nothing is guessed. */
public final class Times {
    private static final Pattern TIME =
            Pattern.compile("(?!0\\.)(\\d{1,2})(?:[:.](\\d{2})(?::00)?)? ?(?:([ap])\\.?m\\.?)?");

    private Times() {}

    /**
     * {@return the time of day in a cell, to the minute}
     *
     * <p>Known are {@code 9:30}, {@code 09.30}, {@code 09:30:00}, {@code 9:30 AM} and {@code 2pm}. Not {@code 0.25}: spreadsheets
     * write six o'clock like that in a cell that has lost its format.
     */
    public static Optional<LocalTime> find(String cell) {
        Optional<LocalTime> usual = usual(cell);
        return usual.isPresent() ? usual : written(cell);
    }

    /** {@return a time in the form 09:30, which most cells have} */
    private static Optional<LocalTime> usual(String cell) {
        if (cell.length() != 5 || cell.charAt(2) != ':') {
            return Optional.empty();
        }
        int hour = number(cell.charAt(0), cell.charAt(1));
        int minute = number(cell.charAt(3), cell.charAt(4));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /** {@return the number of two digits, or one larger than any} */
    private static int number(char tens, char ones) {
        return CharUtils.isAsciiNumeric(tens) && CharUtils.isAsciiNumeric(ones) ? 10 * (tens - '0') + ones - '0' : 100;
    }

    private static Optional<LocalTime> written(String cell) {
        Matcher time = TIME.matcher(Headings.normal(cell));
        if (!time.matches() || (time.group(2) == null && time.group(3) == null)) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        if (minute > 59 || (time.group(3) == null ? hour > 23 : hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        if (time.group(3) != null) {
            hour = hour % 12 + (time.group(3).equals("p") ? 12 : 0);
        }
        return Optional.of(LocalTime.of(hour, minute));
    }
}

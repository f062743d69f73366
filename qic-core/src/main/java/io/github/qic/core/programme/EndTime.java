package io.github.qic.core.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When something ends, in local time, to the minute: on the day it began or on the day after, whose hours count on from 24 as in
 * timetables. On the wire {@code 16:30}, {@code 24:00} for midnight, {@code 27:30} for half past three in the morning.
 *
 * @param minutes the minutes on the clock since the midnight before it began, from 0 to 2879
 */
public record EndTime(int minutes) implements Comparable<EndTime> {
    private static final int DAY = 1440;

    /** The midnight at the end of the day, {@code 24:00}. */
    public static final EndTime MIDNIGHT = new EndTime(DAY);

    /** @throws InvalidValueException if the minutes are negative, or two days or more */
    public EndTime {
        if (minutes < 0 || minutes >= 2 * DAY) {
            throw InvalidValueException.of("", "must be 00:00 to 47:59");
        }
    }

    /**
     * {@return a time of the day it began}
     *
     * @throws InvalidValueException if the time is not a whole minute
     */
    public static EndTime of(LocalTime time) {
        return new EndTime(minute(time));
    }

    /**
     * {@return a time of the day after}
     *
     * @throws InvalidValueException if the time is not a whole minute
     */
    public static EndTime nextDay(LocalTime time) {
        return new EndTime(DAY + minute(time));
    }

    /**
     * {@return the time in a text}
     *
     * @param text hours and minutes, each of two digits
     * @throws InvalidValueException if the text has another form, or is later than 47:59
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EndTime parse(String text) {
        if (text.length() == 5
                && text.charAt(2) == ':'
                && isDigit(text, 0)
                && isDigit(text, 1)
                && isDigit(text, 3)
                && isDigit(text, 4)
                && text.charAt(3) < '6') {
            int hours = 10 * (text.charAt(0) - '0') + text.charAt(1) - '0';
            int minutes = 10 * (text.charAt(3) - '0') + text.charAt(4) - '0';
            return new EndTime(60 * hours + minutes);
        }
        throw InvalidValueException.of(
                "", "must be a time such as 16:30, 24:00 for midnight, or 27:30 on the next day");
    }

    private static boolean isDigit(String text, int index) {
        return text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private static int minute(LocalTime time) {
        if (time.getSecond() != 0 || time.getNano() != 0) {
            throw InvalidValueException.of("", "must be a whole minute");
        }
        return 60 * time.getHour() + time.getMinute();
    }

    /** {@return day and time at which something ends that began on {@code date}} */
    public LocalDateTime at(LocalDate date) {
        return date.atStartOfDay().plusMinutes(minutes);
    }

    /** {@return whether it is later than a time of the day it began} */
    public boolean isAfter(LocalTime time) {
        return minutes > 60 * time.getHour() + time.getMinute();
    }

    /** Orders from early to late. */
    @Override
    public int compareTo(EndTime other) {
        return Integer.compare(minutes, other.minutes);
    }

    /** {@return the form on the wire, such as {@code 16:30}} */
    @JsonValue
    @Override
    public String toString() {
        return new String(new char[] {
            digit(minutes / 600), digit(minutes / 60 % 10), ':', digit(minutes % 60 / 10), digit(minutes % 10)
        });
    }

    private static char digit(int value) {
        return (char) ('0' + value);
    }
}

package io.github.qic.core.programme;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;

/**
 * A time span of at most 24 hours on the clock, in local time, to the minute. It may run past midnight.
 *
 * @param date the day on which it begins
 * @param start when it begins
 * @param end when it ends, after {@code start}
 */
public record TimeSlot(LocalDate date, LocalTime start, EndTime end) {
    /** @throws InvalidValueException if the date is not in the years 1900 to 2200, the start is not a whole minute, or the end is not
     *     after it or more than 24 hours later */
    public TimeSlot {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        new Problems()
                .requireDate(date, "/date")
                .require(isWholeMinute(start), "/start", "must be a whole minute")
                .require(
                        end.isAfter(start),
                        "/end",
                        "must be after /start; 24:00 is midnight, 27:30 is half past three on the next day")
                .require(end.minutes() - minute(start) <= 1440, "/end", "must be within 24 hours of /start")
                .throwIfAny();
    }

    /**
     * A time span within one day.
     *
     * @throws InvalidValueException if the date is not in the years 1900 to 2200, start or end are not a whole minute, or the end is not
     *     after the start
     */
    public TimeSlot(LocalDate date, LocalTime start, LocalTime end) {
        this(date, start, sameDay(start, end));
    }

    private static EndTime sameDay(LocalTime start, LocalTime end) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        new Problems()
                .require(isWholeMinute(start), "/start", "must be a whole minute")
                .require(isWholeMinute(end), "/end", "must be a whole minute")
                .throwIfAny();
        return EndTime.of(end);
    }

    private static boolean isWholeMinute(LocalTime time) {
        return time.getSecond() == 0 && time.getNano() == 0;
    }

    private static int minute(LocalTime time) {
        return 60 * time.getHour() + time.getMinute();
    }

    /** {@return its length in minutes on the clock} */
    public int minutes() {
        return end.minutes() - minute(start);
    }

    /**
     * {@return its length in minutes, in a zone: a night in which clocks go forward is an hour shorter}
     *
     * @param zone a region such as {@code Europe/London}; a time that the clocks skip is moved later by the length of the gap, and of
     *     a time that occurs twice the earlier one is taken (as {@link LocalDateTime#atZone} does); 0 if the start is then after the end
     */
    public int minutes(ZoneId zone) {
        long minutes = Duration.between(
                        date.atTime(start).atZone(zone), end.at(date).atZone(zone))
                .toMinutes();
        return (int) Math.max(0, minutes);
    }
}

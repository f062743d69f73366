package io.github.qic.core.programme;

import io.github.qic.core.valid.Problems;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * A time span within one day, in local time, to the minute.
 *
 * @param date the day
 * @param start when it begins
 * @param end when it ends, after {@code start}
 */
public record TimeSlot(LocalDate date, LocalTime start, LocalTime end) {
    public TimeSlot {
        Objects.requireNonNull(date, "date");
        new Problems()
                .require(isWholeMinute(start), "/start", "must be a whole minute")
                .require(isWholeMinute(end), "/end", "must be a whole minute")
                .require(end.isAfter(start), "/end", "must be after /start")
                .throwIfAny();
    }

    private static boolean isWholeMinute(LocalTime time) {
        return time.getSecond() == 0 && time.getNano() == 0;
    }

    /** {@return its length in minutes} */
    public int minutes() {
        return (int) Duration.between(start, end).toMinutes();
    }
}

package io.github.qic.pdsa.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A calendar unit by which observations are grouped ({@code x.period} in qicharts2). */
public enum CalendarUnit {
    /** One hour of the day, in local time. */
    HOUR,
    /** One day. */
    DAY,
    /** Monday to Sunday. */
    WEEK,
    /** A calendar month. */
    MONTH,
    /** A quarter from January, April, July or October. */
    QUARTER,
    /** A calendar year. */
    YEAR;

    /** {@return the start of the unit that contains a time} */
    LocalDateTime start(LocalDateTime time) {
        LocalDate date = time.toLocalDate();
        return switch (this) {
            case HOUR -> time.truncatedTo(ChronoUnit.HOURS);
            case DAY -> date.atStartOfDay();
            case WEEK ->
                date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).atStartOfDay();
            case MONTH -> date.withDayOfMonth(1).atStartOfDay();
            case QUARTER ->
                date.withDayOfMonth(1)
                        .minusMonths((date.getMonthValue() - 1) % 3)
                        .atStartOfDay();
            case YEAR -> date.withDayOfYear(1).atStartOfDay();
        };
    }

    /** {@return the start of the unit after the one that begins at a time} */
    LocalDateTime next(LocalDateTime start) {
        return switch (this) {
            case HOUR -> start.plusHours(1);
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
            case YEAR -> start.plusYears(1);
        };
    }

    /**
     * {@return the unit whose points are usually that number of days apart; empty for other steps, and for days, some of which are
     * usually left out}
     */
    static Optional<CalendarUnit> ofStep(long days) {
        if (days == 7) {
            return Optional.of(WEEK);
        }
        if (days >= 28 && days <= 31) {
            return Optional.of(MONTH);
        }
        if (days >= 90 && days <= 92) {
            return Optional.of(QUARTER);
        }
        return days == 365 || days == 366 ? Optional.of(YEAR) : Optional.empty();
    }
}

package io.github.qic.pdsa.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A stretch of the calendar that rows are gathered into ({@code x.period} in qicharts2). */
public enum CalendarUnit {
    /** One day. */
    DAY {
        @Override
        LocalDate start(LocalDate date) {
            return date;
        }
    },
    /** Monday to Sunday. */
    WEEK {
        @Override
        LocalDate start(LocalDate date) {
            return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    },
    /** A calendar month. */
    MONTH {
        @Override
        LocalDate start(LocalDate date) {
            return date.withDayOfMonth(1);
        }
    },
    /** A quarter from January, April, July or October. */
    QUARTER {
        @Override
        LocalDate start(LocalDate date) {
            return date.withDayOfMonth(1).minusMonths((date.getMonthValue() - 1) % 3);
        }
    },
    /** A calendar year. */
    YEAR {
        @Override
        LocalDate start(LocalDate date) {
            return date.withDayOfYear(1);
        }
    };

    /** {@return the first day of the period that holds a date} */
    abstract LocalDate start(LocalDate date);
}

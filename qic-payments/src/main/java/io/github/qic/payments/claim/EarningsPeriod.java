package io.github.qic.payments.claim;

import java.time.LocalDate;

/** A period of earnings for National Insurance, counted from 6 April as the tax year is. */
enum EarningsPeriod {
    WEEK {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.minusDays((day.toEpochDay() - YEAR.firstDay(day).toEpochDay()) % 7);
        }
    },
    MONTH {
        @Override
        LocalDate firstDay(LocalDate day) {
            LocalDate sixth = day.withDayOfMonth(6);
            return day.isBefore(sixth) ? sixth.minusMonths(1) : sixth;
        }
    },
    YEAR {
        @Override
        LocalDate firstDay(LocalDate day) {
            LocalDate thisYear = LocalDate.of(day.getYear(), 4, 6);
            return day.isBefore(thisYear) ? thisYear.minusYears(1) : thisYear;
        }
    };

    /** {@return the first day of the period that a day is in} */
    abstract LocalDate firstDay(LocalDate day);
}

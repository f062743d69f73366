package io.github.qic.pdsa.check;

import io.github.qic.pdsa.measure.Frequency;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When the figures of a measure are planned.
 *
 * @param firstDay the day of the first collection
 * @param every how often it is collected
 */
record CollectionSchedule(LocalDate firstDay, Frequency every) {
    /** Whether so many collections should be completed: the next one is due as well. */
    boolean isDue(int collections, LocalDate asOf) {
        return !asOf.isBefore(
                switch (every) {
                    case DAILY -> firstDay.plusDays(collections);
                    case WEEKLY -> firstDay.plusWeeks(collections);
                    case FORTNIGHTLY -> firstDay.plusWeeks(2L * collections);
                    case MONTHLY -> firstDay.plusMonths(collections);
                    case QUARTERLY -> firstDay.plusMonths(3L * collections);
                });
    }

    /** The number of planned collections from the day of one to the day of another, both included. */
    long collections(LocalDate first, LocalDate last) {
        return 1
                + switch (every) {
                    case DAILY -> ChronoUnit.DAYS.between(first, last);
                    case WEEKLY -> ChronoUnit.WEEKS.between(first, last);
                    case FORTNIGHTLY -> ChronoUnit.WEEKS.between(first, last) / 2;
                    case MONTHLY -> ChronoUnit.MONTHS.between(first, last);
                    case QUARTERLY -> ChronoUnit.MONTHS.between(first, last) / 3;
                };
    }
}

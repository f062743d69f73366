package io.github.qic.pdsa.check;

import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.measure.Frequency;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.project.Project;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When the figures of a measure are planned.
 *
 * @param firstDay the day of the first collection
 * @param every how often it is collected
 */
record CollectionSchedule(LocalDate firstDay, Frequency every) {
    /** The schedule of a measure; empty if it is not planned. */
    static Optional<CollectionSchedule> of(Project project, Id<Measure> measure) {
        return project.measurementPlan()
                .flatMap(plan -> plan.measures().stream()
                        .filter(planned -> planned.measure().equals(measure))
                        .findFirst()
                        .map(planned -> new CollectionSchedule(plan.firstDay(), planned.every())));
    }

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

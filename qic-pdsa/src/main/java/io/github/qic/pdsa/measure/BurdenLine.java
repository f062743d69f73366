package io.github.qic.pdsa.measure;

import io.github.qic.core.valid.Id;
import java.util.Objects;

/**
 * The time that collecting one measure takes.
 *
 * @param measure the measure
 * @param minutesAMonth the minutes a month, rounded half up
 * @param reused whether the data are collected for another purpose anyway, so that the minutes are not an additional burden
 */
public record BurdenLine(Id<Measure> measure, long minutesAMonth, boolean reused) {
    public BurdenLine {
        Objects.requireNonNull(measure, "measure");
    }

    static BurdenLine of(PlannedMeasure planned) {
        return new BurdenLine(
                planned.measure(),
                planned.every().minutesAMonth(planned.minutes()),
                planned.reusedFrom().isPresent());
    }

    long newMinutesAMonth() {
        return reused ? 0 : minutesAMonth;
    }
}

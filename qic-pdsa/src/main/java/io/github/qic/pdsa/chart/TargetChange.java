package io.github.qic.pdsa.chart;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A target that holds from a point on, until the next change. A new target is one change; a trajectory has one for each point.
 *
 * @param start the label of the first point it holds for; a date between two points means the later one, and a date after the last
 *     point has no effect yet
 * @param target the target, as shown, after the multiplier
 */
public record TargetChange(String start, double target) {
    /**
     * @throws InvalidValueException if the start is blank or has more than 1,000 characters, or if the target is not a number between
     *     -1e100 and 1e100
     */
    public TargetChange {
        Objects.requireNonNull(start, "start");
        new Problems()
                .requireName(start, "/start")
                .require(Math.abs(target) <= SeriesData.MOST, "/target", "must be a number between -1e100 and 1e100")
                .throwIfAny();
    }

    /**
     * {@return a target that holds from a date on}
     *
     * @throws InvalidValueException if the target is not a number between -1e100 and 1e100
     */
    public static TargetChange from(LocalDate start, double target) {
        return new TargetChange(start.toString(), target);
    }
}

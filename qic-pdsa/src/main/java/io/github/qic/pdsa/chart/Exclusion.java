package io.github.qic.pdsa.chart;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A point that is shown but excluded from centre, limits, runs and trends ({@code exclude} in qicharts2).
 *
 * @param point the label of the point, for a dated one its ISO date, with the time if it has one
 * @param reason the known special cause
 */
public record Exclusion(String point, String reason) {
    /** @throws InvalidValueException if a text is blank, or if the label has more than 1,000 characters */
    public Exclusion {
        Objects.requireNonNull(point, "point");
        Objects.requireNonNull(reason, "reason");
        new Problems()
                .requireName(point, "/point")
                .requireText(reason, "/reason")
                .throwIfAny();
    }

    /**
     * {@return an exclusion of the point with a date, at midnight if the points have times}
     *
     * @throws InvalidValueException if the reason is blank
     */
    public static Exclusion of(LocalDate point, String reason) {
        return new Exclusion(point.toString(), reason);
    }
}

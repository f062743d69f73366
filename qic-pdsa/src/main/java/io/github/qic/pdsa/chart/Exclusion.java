package io.github.qic.pdsa.chart;

import io.github.qic.core.valid.Problems;
import java.time.LocalDate;

/**
 * A point that is shown but counts neither for centre and limits nor for runs and trends ({@code exclude} in qicharts2).
 *
 * @param point the label of the point, for a dated one its ISO date
 * @param reason why it is known to be of another kind
 */
public record Exclusion(String point, String reason) {
    public Exclusion {
        new Problems()
                .requireText(point, "/point")
                .requireText(reason, "/reason")
                .throwIfAny();
    }

    /**
     * {@return an exclusion}
     *
     * @param point the date of the point
     * @param reason why it is known to be of another kind
     */
    public static Exclusion of(LocalDate point, String reason) {
        return new Exclusion(point.toString(), reason);
    }
}

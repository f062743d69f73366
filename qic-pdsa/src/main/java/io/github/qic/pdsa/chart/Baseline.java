package io.github.qic.pdsa.chart;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A range of points from which centre and limits of its phase are calculated, instead of from its first or all points.
 *
 * @param first the label of its first point; a date between two points means the later one
 * @param last the label of its last point, in the same phase; a date between two points means the earlier one; if points have times, a
 *     date means the last point of that day
 */
public record Baseline(String first, String last) {
    /** @throws InvalidValueException if a label is blank or has more than 1,000 characters */
    public Baseline {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        new Problems().requireName(first, "/first").requireName(last, "/last").throwIfAny();
    }

    /** {@return the baseline from one date to another, both included} */
    public static Baseline of(LocalDate first, LocalDate last) {
        return new Baseline(first.toString(), last.toString());
    }
}

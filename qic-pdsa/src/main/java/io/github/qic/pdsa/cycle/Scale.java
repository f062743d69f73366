package io.github.qic.pdsa.cycle;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Comparator;
import java.util.Objects;

/**
 * The size of a test, such as 3 residents; all residents of a home are 1 care home. Scales are ordered by unit, then by count.
 *
 * @param count from 1 to 100,000
 * @param unit what is counted
 */
public record Scale(int count, ScaleUnit unit) implements Comparable<Scale> {
    private static final Comparator<Scale> ORDER =
            Comparator.comparing(Scale::unit).thenComparingInt(Scale::count);

    /** @throws InvalidValueException if the count is out of range */
    public Scale {
        Objects.requireNonNull(unit, "unit");
        new Problems()
                .require(count >= 1 && count <= 100_000, "/count", "must be 1 to 100000")
                .throwIfAny();
    }

    /** {@return the scale as text, such as {@code 3 residents}} */
    public String text() {
        return count + " " + unit.label(count);
    }

    @Override
    public int compareTo(Scale other) {
        return ORDER.compare(this, other);
    }
}

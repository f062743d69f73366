package io.github.qic.pdsa.measure;

import java.util.List;
import java.util.Objects;

/**
 * The time that a measurement plan takes the people who collect the data.
 *
 * @param lines each measure, in the order of the plan
 */
public record Burden(List<BurdenLine> lines) {
    public Burden {
        Objects.requireNonNull(lines, "lines");
        lines = List.copyOf(lines);
    }

    /** {@return the burden of a plan} */
    public static Burden of(MeasurementPlan plan) {
        return new Burden(plan.measures().stream().map(BurdenLine::of).toList());
    }

    /** {@return the additional minutes a month: the sum of the lines that are not reused} */
    public long newMinutesAMonth() {
        return lines.stream().mapToLong(BurdenLine::newMinutesAMonth).sum();
    }

    /** {@return the minutes a month that are spent anyway: the sum of the lines that are reused} */
    public long reusedMinutesAMonth() {
        return lines.stream().mapToLong(BurdenLine::minutesAMonth).sum() - newMinutesAMonth();
    }
}

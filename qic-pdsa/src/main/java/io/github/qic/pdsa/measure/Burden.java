package io.github.qic.pdsa.measure;

import java.util.List;

/**
 * What a measurement plan asks of the people who collect it.
 *
 * @param lines each measure, in the order of the plan
 */
public record Burden(List<BurdenLine> lines) {
    public Burden {
        lines = List.copyOf(lines);
    }

    /**
     * {@return the burden of a plan}
     *
     * @param plan the plan
     */
    public static Burden of(MeasurementPlan plan) {
        return new Burden(plan.measures().stream().map(Burden::line).toList());
    }

    static BurdenLine line(PlannedMeasure planned) {
        return new BurdenLine(
                planned.measure(),
                planned.every().minutesAMonth(planned.minutes()),
                planned.reusedFrom().isPresent());
    }

    /** {@return the minutes a month that are not spent yet: the sum of the lines that are not reused} */
    public long newMinutesAMonth() {
        return sum(false);
    }

    /** {@return the minutes a month that are spent anyway} */
    public long reusedMinutesAMonth() {
        return sum(true);
    }

    private long sum(boolean reused) {
        return lines.stream()
                .filter(l -> l.reused() == reused)
                .mapToLong(BurdenLine::minutesAMonth)
                .sum();
    }
}

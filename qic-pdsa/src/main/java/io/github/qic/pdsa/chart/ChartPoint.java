package io.github.qic.pdsa.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One point of a chart with everything that was calculated for it. Numbers are as shown, after the multiplier, or NaN.
 *
 * @param index its index in the series, from 0
 * @param label its ISO date, label or number
 * @param value its value: on an MR chart the range, on an S chart the standard deviation
 * @param centre the centre line
 * @param lower the lower limit
 * @param innerLower the lower inner limit, two thirds of the way from the centre line
 * @param innerUpper the upper inner limit, two thirds of the way from the centre line
 * @param upper the upper limit
 * @param target the target
 * @param phase the number of its phase, from 1
 * @param isExcluded whether it is excluded from centre, limits and runs
 * @param signals every signal it belongs to, in the order of the rules
 * @param variation the meaning of its most important signal; common cause without one
 */
public record ChartPoint(
        int index,
        String label,
        double value,
        double centre,
        double lower,
        double innerLower,
        double innerUpper,
        double upper,
        double target,
        int phase,
        boolean isExcluded,
        List<Signal> signals,
        Variation variation) {
    public ChartPoint {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(signals, "signals");
        Objects.requireNonNull(variation, "variation");
        signals = List.copyOf(signals);
    }

    static List<ChartPoint> of(Chart chart) {
        List<List<Signal>> byPoint = new ArrayList<>();
        IntStream.range(0, chart.size()).forEach(i -> byPoint.add(new ArrayList<>(2)));
        chart.signals()
                .forEach(signal -> signal.points().forEach(i -> byPoint.get(i).add(signal)));
        return IntStream.range(0, chart.size())
                .mapToObj(i -> new ChartPoint(
                        i,
                        chart.series().label(i),
                        chart.value(i),
                        chart.centre(i),
                        chart.lower(i),
                        chart.innerLower(i),
                        chart.innerUpper(i),
                        chart.upper(i),
                        chart.target(i),
                        chart.phaseAt(i) + 1,
                        chart.isExcluded(i),
                        byPoint.get(i),
                        chart.variation(i)))
                .toList();
    }

    /** {@return the meanings of all its signals: a point can be both an improvement and a concern} */
    public Set<Variation> variations() {
        Set<Variation> variations = EnumSet.noneOf(Variation.class);
        signals.stream().map(Signal::variation).forEach(variations::add);
        variations.remove(Variation.COMMON_CAUSE);
        return Collections.unmodifiableSet(variations);
    }
}

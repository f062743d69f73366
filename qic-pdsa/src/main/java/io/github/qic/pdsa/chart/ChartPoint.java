package io.github.qic.pdsa.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One point of a chart with everything that was calculated for it. Numbers are as shown, after the multiplier; NaN where there is
 * none.
 */
public final class ChartPoint {
    private final Chart chart;
    private final int index;
    private final List<Signal> signals;

    private ChartPoint(Chart chart, int index, List<Signal> signals) {
        this.chart = chart;
        this.index = index;
        this.signals = List.copyOf(signals);
    }

    static List<ChartPoint> of(Chart chart) {
        List<List<Signal>> byPoint = new ArrayList<>();
        IntStream.range(0, chart.size()).forEach(i -> byPoint.add(new ArrayList<>(2)));
        chart.signals()
                .forEach(signal -> signal.points().forEach(i -> byPoint.get(i).add(signal)));
        return IntStream.range(0, chart.size())
                .mapToObj(i -> new ChartPoint(chart, i, byPoint.get(i)))
                .toList();
    }

    /** {@return its index in the series, from 0} */
    public int index() {
        return index;
    }

    /** {@return its ISO date, label or number} */
    public String label() {
        return chart.series().label(index);
    }

    /** {@return its value: on an MR chart the range, on an S chart the standard deviation} */
    public double value() {
        return chart.value(index);
    }

    /** {@return the centre line} */
    public double centre() {
        return chart.centre(index);
    }

    /** {@return the lower limit} */
    public double lower() {
        return chart.lower(index);
    }

    /** {@return the lower inner limit, at two thirds of the way} */
    public double innerLower() {
        return chart.innerLower(index);
    }

    /** {@return the upper inner limit, at two thirds of the way} */
    public double innerUpper() {
        return chart.innerUpper(index);
    }

    /** {@return the upper limit} */
    public double upper() {
        return chart.upper(index);
    }

    /** {@return the number of its phase, from 1} */
    public int phase() {
        return chart.phaseAt(index) + 1;
    }

    /** {@return whether it is excluded from centre, limits and runs} */
    public boolean isExcluded() {
        return chart.isExcluded(index);
    }

    /** {@return every signal it belongs to, in the order of the rules} */
    public List<Signal> signals() {
        return signals;
    }

    /** {@return the meaning of its most important signal; common cause without one} */
    public Variation variation() {
        return chart.variation(index);
    }

    /** {@return the meanings of all its signals: a point can be both an improvement and a concern} */
    public Set<Variation> variations() {
        Set<Variation> variations = EnumSet.noneOf(Variation.class);
        signals.stream().map(Signal::variation).forEach(variations::add);
        variations.remove(Variation.COMMON_CAUSE);
        return Collections.unmodifiableSet(variations);
    }
}

package io.github.qic.pdsa.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes the points of a chart, each with the signals it belongs to. */
final class ChartPoints {
    private ChartPoints() {}

    static List<ChartPoint> of(Chart chart) {
        List<List<Signal>> byPoint = new ArrayList<>();
        IntStream.range(0, chart.size()).forEach(i -> byPoint.add(new ArrayList<>(2)));
        chart.signals()
                .forEach(signal -> signal.points().forEach(i -> byPoint.get(i).add(signal)));
        return IntStream.range(0, chart.size())
                .mapToObj(i -> point(chart, i, List.copyOf(byPoint.get(i))))
                .toList();
    }

    private static ChartPoint point(Chart chart, int i, List<Signal> signals) {
        Set<Variation> variations = EnumSet.noneOf(Variation.class);
        signals.stream().map(Signal::variation).forEach(variations::add);
        variations.remove(Variation.COMMON_CAUSE);
        return new ChartPoint(
                i,
                chart.series().label(i),
                chart.value(i),
                chart.centre(i),
                chart.lower(i),
                chart.innerLower(i),
                chart.innerUpper(i),
                chart.upper(i),
                chart.phaseAt(i) + 1,
                chart.isExcluded(i),
                signals,
                chart.variation(i),
                Collections.unmodifiableSet(variations));
    }
}

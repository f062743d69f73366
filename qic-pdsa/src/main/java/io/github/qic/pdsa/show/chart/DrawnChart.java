package io.github.qic.pdsa.show.chart;

import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartPhase;
import io.github.qic.pdsa.chart.ChartPoint;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.Side;
import io.github.qic.pdsa.chart.Signal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A chart with what its picture needs again and again: the points and phases to be shown, and its signals. */
final class DrawnChart {
    final Chart chart;
    final Series series;
    final int first;
    final int last;
    final List<ChartPoint> points;
    final List<ChartPhase> phases;
    final List<Signal> signals;
    final List<Series.Gap> gaps;
    private final boolean isOnePhase;
    private final Set<Integer> afterGaps = new HashSet<>();
    private final Map<Integer, List<Signal>> unusualOrder;

    DrawnChart(Chart chart) {
        this.chart = chart;
        series = chart.series();
        first = chart.firstShown();
        last = chart.size() - 1;
        points = chart.points().subList(first, chart.size());
        List<ChartPhase> all = chart.phases();
        isOnePhase = all.size() == 1;
        phases = all.stream().filter(phase -> phase.last() >= first).toList();
        signals = chart.signals().stream()
                .filter(signal -> signal.points().get(signal.points().size() - 1) >= first)
                .toList();
        gaps = gaps();
        findGaps();
        unusualOrder = signals.stream()
                .filter(signal -> ChartDescription.testsPhases(signal.rule().getClass()))
                .collect(Collectors.groupingBy(Signal::phase));
    }

    /** The stretches without data among the points shown; the dates of events have no calendar that they could miss. */
    private List<Series.Gap> gaps() {
        ChartKind kind = chart.options().kind();
        if (kind == ChartKind.T || kind == ChartKind.G || points.isEmpty()) {
            return List.of();
        }
        return series.calendarUnit().map(series::gaps).orElse(List.of()).stream()
                .filter(gap -> series.date(first).filter(gap.last()::isBefore).isEmpty())
                .toList();
    }

    private void findGaps() {
        int next = 0;
        for (int i = first + 1; i <= last && !gaps.isEmpty(); i++) {
            LocalDate day = series.date(i).orElseThrow();
            for (; next < gaps.size() && gaps.get(next).last().isBefore(day); next++) {
                afterGaps.add(i);
            }
        }
    }

    /** The name of the period of a point, such as {@code Apr-24}, or else its label. */
    String name(int point) {
        return series.period(point).orElseGet(() -> series.label(point));
    }

    /** Whether the calendar units before a point have no data, so that no line leads to it. */
    boolean isAfterGap(int point) {
        return afterGaps.contains(point);
    }

    /** The signals in the order of the points of a phase: its longest run, or its number of runs or crossings. */
    List<Signal> unusualOrder(ChartPhase phase) {
        return unusualOrder.getOrDefault(phase.number(), List.of());
    }

    /** The signals of some points that point neither high nor low, so that no marker shows them. */
    List<Signal> patterns() {
        return signals.stream()
                .filter(signal -> signal.side() == Side.NONE)
                .filter(signal -> !ChartDescription.testsPhases(signal.rule().getClass()))
                .toList();
    }

    boolean hasValues() {
        return points.stream().anyMatch(point -> Double.isFinite(point.value()));
    }

    /** Whether all phases of the chart are one. */
    boolean isOnePhase() {
        return isOnePhase;
    }

    /** The last point of a phase that has limits: one without a value has none if limits depend on a denominator. */
    int limited(ChartPhase phase) {
        int point = phase.last();
        while (point > phase.first() && !Double.isFinite(chart.upper(point))) {
            point--;
        }
        return point;
    }

    /** The first point of a phase that is shown. */
    int first(ChartPhase phase) {
        return Math.max(first, phase.first());
    }
}

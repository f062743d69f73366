package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Font;
import io.github.qic.pdsa.chart.ChartPoint;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/** The vertical axis: round numbers, from low at the bottom pixel to high at the top pixel, around all drawn values. */
record ValueAxis(double low, double high, double step, double top, double bottom, FigureFormat figures) {
    /** Below it, steps may be too small for a {@code double}. */
    private static final double ZERO = 1e-100;

    static ValueAxis of(List<DrawnChart> charts, double top, double bottom, boolean percent) {
        return of(
                charts.stream().flatMap(chart -> chart.points.stream()).flatMapToDouble(ValueAxis::drawn),
                top,
                bottom,
                percent);
    }

    static ValueAxis of(DoubleStream drawn, double top, double bottom, boolean percent) {
        DoubleSummaryStatistics range = drawn.filter(Double::isFinite).summaryStatistics();
        double min = range.getCount() > 0 ? range.getMin() : 0;
        double max = range.getCount() > 0 ? range.getMax() : 1;
        if (Math.max(-min, max) < ZERO) {
            max = 1; // All zeros, as in a home without falls, need a scale too.
        }
        // Values that differ only by rounding are flat.
        boolean flat = max - min <= Math.abs(max) * 1e-9;
        double room = flat ? Math.abs(max) * 0.2 : max - min;
        // A chart of values that are never negative does not suggest that they could be; one near zero starts at zero.
        boolean fromZero = min >= 0 && min < room * 0.6;
        double step = roundStep((fromZero ? max : room * 1.1) / Math.max(2, (bottom - top) / 48));
        double from = fromZero ? 0 : Math.floor((min - room * 0.02) / step);
        double to = Math.ceil((max + room * (percent && max <= 1 ? 0 : 0.02)) / step);
        FigureFormat figures = FigureFormat.forStep(step, percent);
        return new ValueAxis(from * step, Math.max(to, from + 1) * step, step, top, bottom, figures);
    }

    private static DoubleStream drawn(ChartPoint point) {
        return DoubleStream.of(point.value(), point.centre(), point.lower(), point.upper(), point.target());
    }

    private static double roundStep(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double times = rough / power;
        return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
    }

    /** The same axis with its top at another pixel. */
    ValueAxis from(double otherTop) {
        return new ValueAxis(low, high, step, otherTop, otherTop + bottom - top, figures);
    }

    double at(double value) {
        return bottom - (value - low) / (high - low) * (bottom - top);
    }

    List<Double> ticks() {
        long first = Math.round(low / step);
        return LongStream.rangeClosed(first, first + Math.round((high - low) / step))
                .mapToObj(i -> i * step)
                .toList();
    }

    /** Figures for values between two labels: one more decimal, unless the steps are hundreds or more. */
    FigureFormat fineFigures() {
        return (figures.percent() ? step * 100 : step) < 100 ? figures.finer() : figures;
    }

    double labelWidth() {
        return ticks().stream()
                .mapToDouble(tick -> Font.SMALL.width(figures.text(tick)))
                .max()
                .orElse(0);
    }
}

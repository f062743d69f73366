package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import io.github.qic.core.internal.svg.Palette;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartPhase;
import io.github.qic.pdsa.chart.ChartPoint;
import io.github.qic.pdsa.chart.Side;
import io.github.qic.pdsa.chart.Signal;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;

/** The plot of one chart: grid, lines, points and axis labels, within its axes. */
record PlotPanel(Canvas canvas, Chart chart, PointAxis x, ValueAxis y) {
    private static final Font NUMBER = Font.plain(10, Palette.TEXT);
    private static final int MOST_TIPS = 400;
    private static final String DASHES = "stroke-dasharray";

    void draw() {
        grid();
        chart.phases().forEach(this::lines);
        chart.options().target().ifPresent(target -> {
            String line = Canvas.path("M%s %sH%s", start(), y.at(target), end());
            canvas.stroke(line, Palette.TARGET, 1.5, DASHES, "9 4");
        });
        values();
        marks();
        notes();
    }

    private double start() {
        return x.left() - 8;
    }

    private double end() {
        return x.right() + 8;
    }

    private void grid() {
        canvas.begin("g", "font-size", "11", "fill", Palette.QUIET);
        for (double tick : y.ticks()) {
            canvas.line(start(), y.at(tick), end(), y.at(tick), Palette.GRID);
            canvas.text(start() - 6, y.at(tick) + 4, y.figures().text(tick), Font.SMALL_QUIET, "text-anchor", "end");
        }
        for (PointAxis.Tick tick : x.ticks()) {
            canvas.line(tick.x(), y.bottom(), tick.x(), y.bottom() + 4, Palette.GREY);
            canvas.text(tick.middle(), y.bottom() + 16, tick.label(), Font.SMALL_QUIET, "text-anchor", "middle");
            if (!tick.second().isEmpty()) {
                canvas.text(tick.middle(), y.bottom() + 29, tick.second(), Font.SMALL_QUIET, "text-anchor", "middle");
            }
        }
        canvas.end();
    }

    private void lines(ChartPhase phase) {
        if (phase.number() > 1) {
            double border = (x.at(phase.first() - 1) + x.at(phase.first())) / 2;
            canvas.line(border, y.top(), border, y.bottom(), Palette.QUIET, DASHES, "1 3");
        }
        limit(phase, chart::upper);
        limit(phase, chart::lower);
        boolean signal = ChartDescription.isPhaseSignal(chart, phase);
        if (Double.isFinite(phase.centre())) {
            String line = Canvas.path("M%s %sH%s", from(phase), y.at(phase.centre()), to(phase));
            if (signal) {
                canvas.stroke(line, Palette.NEUTRAL, 1.5, DASHES, "12 3");
            } else {
                canvas.stroke(line, Palette.CENTRE, 1.5);
            }
        }
    }

    /** One level for the whole phase, or a step for each point. */
    private void limit(ChartPhase phase, IntToDoubleFunction level) {
        StringBuilder path = new StringBuilder();
        double before = Double.NaN;
        for (int i = phase.first(); i <= phase.last(); i++) {
            double value = level.applyAsDouble(i);
            double start = i == phase.first() ? from(phase) : (x.at(i - 1) + x.at(i)) / 2;
            double end = i == phase.last() ? to(phase) : (x.at(i) + x.at(i + 1)) / 2;
            if (Double.isFinite(value)) {
                if (Double.isNaN(before)) {
                    path.append(Canvas.path("M%s %s", start, y.at(value)));
                } else if (value != before) {
                    path.append(Canvas.path("H%sV%s", start, y.at(value)));
                }
                if (i == phase.last() || !Double.isFinite(level.applyAsDouble(i + 1))) {
                    path.append(Canvas.path("H%s", end));
                }
            }
            before = value;
        }
        if (!path.isEmpty()) {
            canvas.stroke(path.toString(), Palette.GREY, 1.5, DASHES, "6 4");
        }
    }

    private double from(ChartPhase phase) {
        return phase.number() == 1 ? start() : (x.at(phase.first() - 1) + x.at(phase.first())) / 2 + 2;
    }

    private double to(ChartPhase phase) {
        return phase.last() == chart.size() - 1 ? end() : (x.at(phase.last()) + x.at(phase.last() + 1)) / 2 - 2;
    }

    /** The line through the points, broken at a rebase and at a missing value. */
    private void values() {
        StringBuilder path = new StringBuilder();
        for (ChartPhase phase : chart.phases()) {
            boolean on = false;
            for (int i = phase.first(); i <= phase.last(); i++) {
                boolean there = Double.isFinite(chart.value(i));
                if (there) {
                    path.append(Canvas.path(on ? "L%s %s" : "M%s %s", x.at(i), y.at(chart.value(i))));
                }
                on = there;
            }
        }
        canvas.stroke(path.toString(), Palette.GREY, Math.max(0.6, Math.min(2, x.spacing() * 0.3)));
    }

    private void marks() {
        double radius = Math.max(1.2, Math.min(4, x.spacing() * 0.4));
        canvas.begin("g", "stroke", Palette.WHITE, "stroke-width", radius < 3 ? "0" : "0.8");
        for (ChartPoint point : chart.points()) {
            if (Double.isFinite(point.value())) {
                PointMarker marker = PointMarker.of(point);
                boolean tip = chart.size() <= MOST_TIPS || marker != PointMarker.COMMON_CAUSE;
                double size = marker == PointMarker.COMMON_CAUSE ? radius : Math.max(2, radius);
                marker.draw(canvas, x.at(point.index()), y.at(point.value()), size, tip ? tip(point) : "");
            }
        }
        canvas.end();
    }

    /** Numbers beside the points; the notes themselves are below the plot. */
    private void notes() {
        int number = 0;
        for (ChartPoint point : chart.points()) {
            if (chart.series().note(point.index()).isPresent()) {
                number++;
                double at = Double.isFinite(point.value()) ? y.at(point.value()) : y.bottom();
                double badge = at - 17 < y.top() ? at + 17 : at - 15;
                canvas.circle(x.at(point.index()), badge, 7, Palette.WHITE, "stroke", Palette.QUIET);
                canvas.text(
                        x.at(point.index()), badge + 3.5, Integer.toString(number), NUMBER, "text-anchor", "middle");
            }
        }
    }

    private String tip(ChartPoint point) {
        String signals = point.signals().stream()
                .filter(signal -> signal.side() != Side.NONE)
                .map(Signal::text)
                .distinct()
                .collect(Collectors.joining("; "));
        String note =
                chart.series().note(point.index()).map(text -> "; " + text).orElse("");
        String value = y.fineFigures().text(point.value());
        return point.label() + ": " + value + (signals.isEmpty() ? "" : "; " + signals) + note;
    }
}

package io.github.qic.pdsa.show.chart;

import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartPhase;
import io.github.qic.pdsa.chart.ChartPoint;
import io.github.qic.pdsa.chart.Side;
import io.github.qic.pdsa.chart.Signal;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;

/** The plot of one chart: grid, lines, points and axis labels, within its axes. */
final class PlotPanel {
    private static final double TEXT = 11;
    private static final int MOST_TIPS = 400;
    private static final String DASHED = "6 4";

    private final ChartCanvas pen;
    private final Chart chart;
    private final List<ChartPoint> points;
    private final PointAxis x;
    private final ValueAxis y;

    PlotPanel(ChartCanvas pen, Chart chart, PointAxis x, ValueAxis y) {
        this.pen = pen;
        this.chart = chart;
        this.points = chart.points();
        this.x = x;
        this.y = y;
    }

    void draw() {
        grid();
        for (ChartPhase phase : chart.phases()) {
            lines(phase);
        }
        chart.options().target().ifPresent(target -> {
            double at = y.at(target);
            pen.path(
                    "M" + ChartCanvas.at(edge(-1)) + " " + ChartCanvas.at(at) + "H" + ChartCanvas.at(edge(1)),
                    ChartPalette.TARGET,
                    1.5,
                    "9 4");
        });
        values();
        marks();
        notes();
    }

    private double edge(int side) {
        return side < 0 ? x.left() - 8 : x.right() + 8;
    }

    private void grid() {
        pen.begin("g", "font-size", "11", "fill", ChartPalette.QUIET);
        for (double tick : y.ticks()) {
            pen.line(edge(-1), y.at(tick), edge(1), y.at(tick), ChartPalette.GRID, "");
            pen.text(edge(-1) - 6, y.at(tick) + 4, y.figures().text(tick), TEXT, ChartPalette.QUIET, "end");
        }
        for (PointAxis.Tick tick : x.ticks()) {
            pen.line(tick.x(), y.bottom(), tick.x(), y.bottom() + 4, ChartPalette.GREY, "");
            pen.text(tick.middle(), y.bottom() + 16, tick.label(), TEXT, ChartPalette.QUIET, "middle");
            if (!tick.second().isEmpty()) {
                pen.text(tick.middle(), y.bottom() + 29, tick.second(), TEXT, ChartPalette.QUIET, "middle");
            }
        }
        pen.end();
    }

    private void lines(ChartPhase phase) {
        if (phase.number() > 1) {
            double border = (x.at(phase.first() - 1) + x.at(phase.first())) / 2;
            pen.line(border, y.top(), border, y.bottom(), ChartPalette.QUIET, "1 3");
        }
        limit(phase, chart::upper);
        limit(phase, chart::lower);
        boolean signal = ChartDescription.isPhaseSignal(chart, phase);
        String at = ChartCanvas.at(y.at(phase.centre()));
        if (Double.isFinite(phase.centre())) {
            String data = "M" + ChartCanvas.at(from(phase)) + " " + at + "H" + ChartCanvas.at(to(phase));
            pen.path(data, signal ? ChartPalette.NEUTRAL : ChartPalette.CENTRE, 1.5, signal ? "12 3" : "");
        }
    }

    /** One level for the whole phase, or a stair with a step a point. */
    private void limit(ChartPhase phase, IntToDoubleFunction level) {
        StringBuilder path = new StringBuilder();
        double before = Double.NaN;
        for (int i = phase.first(); i <= phase.last(); i++) {
            double value = level.applyAsDouble(i);
            double start = i == phase.first() ? from(phase) : (x.at(i - 1) + x.at(i)) / 2;
            double end = i == phase.last() ? to(phase) : (x.at(i) + x.at(i + 1)) / 2;
            if (Double.isFinite(value)) {
                if (Double.isNaN(before)) {
                    path.append('M').append(ChartCanvas.at(start)).append(' ').append(ChartCanvas.at(y.at(value)));
                } else if (value != before) {
                    path.append('H').append(ChartCanvas.at(start)).append('V').append(ChartCanvas.at(y.at(value)));
                }
                if (i == phase.last() || !Double.isFinite(level.applyAsDouble(i + 1))) {
                    path.append('H').append(ChartCanvas.at(end));
                }
            }
            before = value;
        }
        if (!path.isEmpty()) {
            pen.path(path.toString(), ChartPalette.GREY, 1.5, DASHED);
        }
    }

    private double from(ChartPhase phase) {
        return phase.number() == 1 ? edge(-1) : (x.at(phase.first() - 1) + x.at(phase.first())) / 2 + 2;
    }

    private double to(ChartPhase phase) {
        return phase.last() == chart.size() - 1 ? edge(1) : (x.at(phase.last()) + x.at(phase.last() + 1)) / 2 - 2;
    }

    /** The line through the points breaks at a rebase and where a value is missing. */
    private void values() {
        StringBuilder path = new StringBuilder();
        for (ChartPhase phase : chart.phases()) {
            boolean on = false;
            for (int i = phase.first(); i <= phase.last(); i++) {
                boolean there = Double.isFinite(chart.value(i));
                if (there) {
                    path.append(on ? 'L' : 'M')
                            .append(ChartCanvas.at(x.at(i)))
                            .append(' ')
                            .append(ChartCanvas.at(y.at(chart.value(i))));
                }
                on = there;
            }
        }
        pen.path(path.toString(), ChartPalette.GREY, Math.max(0.6, Math.min(2, x.spacing() * 0.3)), "");
    }

    private void marks() {
        double radius = Math.max(1.2, Math.min(4, x.spacing() * 0.4));
        pen.begin("g", "stroke", "#FFFFFF", "stroke-width", radius < 3 ? "0" : "0.8");
        for (ChartPoint point : points) {
            if (Double.isFinite(point.value())) {
                PointMarker marker = PointMarker.of(point);
                boolean tip = points.size() <= MOST_TIPS || marker != PointMarker.COMMON_CAUSE;
                double size = marker == PointMarker.COMMON_CAUSE ? radius : Math.max(2, radius);
                marker.draw(pen, x.at(point.index()), y.at(point.value()), size, tip ? tip(point) : "");
            }
        }
        pen.end();
    }

    /** Numbers beside the points; the notes themselves stand below the picture. */
    private void notes() {
        int number = 0;
        for (ChartPoint point : points) {
            if (chart.series().note(point.index()).isPresent()) {
                number++;
                double at = Double.isFinite(point.value()) ? y.at(point.value()) : y.bottom();
                double badge = at - 17 < y.top() ? at + 17 : at - 15;
                String cx = ChartCanvas.at(x.at(point.index()));
                pen.element(
                        "circle",
                        "cx",
                        cx,
                        "cy",
                        ChartCanvas.at(badge),
                        "r",
                        "7",
                        "fill",
                        "#FFFFFF",
                        "stroke",
                        ChartPalette.QUIET);
                pen.text(x.at(point.index()), badge + 3.5, Integer.toString(number), 10, ChartPalette.TEXT, "middle");
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

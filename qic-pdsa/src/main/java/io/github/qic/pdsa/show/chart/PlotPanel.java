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
final class PlotPanel {
    private static final Font NUMBER = Font.plain(10, Palette.TEXT);
    private static final Font PHASE = Font.plain(10, Palette.QUIET);
    private static final int MOST_TIPS = 400;
    private static final String DASHES = "stroke-dasharray";

    private final Canvas canvas;
    private final DrawnChart drawn;
    private final Chart chart;
    private final PointAxis x;
    private final ValueAxis y;
    private final PictureOptions look;

    PlotPanel(Canvas canvas, DrawnChart drawn, PointAxis x, ValueAxis y, PictureOptions look) {
        this.canvas = canvas;
        this.drawn = drawn;
        this.chart = drawn.chart;
        this.x = x;
        this.y = y;
        this.look = look;
    }

    void draw() {
        AxisLines.draw(canvas, x, y);
        if (!drawn.hasValues()) {
            double middle = (x.left() + x.right()) / 2;
            String none = look.words().say("No data");
            canvas.text(middle, (y.top() + y.bottom()) / 2 + 4, none, Font.SUBTITLE, "text-anchor", "middle");
        }
        drawn.phases.forEach(this::lines);
        if (!drawn.points.isEmpty()) {
            level(drawn.first, drawn.last, start(), end(), chart::target, Palette.TARGET, "9 4");
        }
        values();
        patterns();
        marks();
        notes();
    }

    private double start() {
        return x.left() - 8;
    }

    private double end() {
        return x.right() + 8;
    }

    private void lines(ChartPhase phase) {
        int first = drawn.first(phase);
        if (first > drawn.first) {
            double border = between(first);
            canvas.line(border, y.top(), border, y.bottom(), Palette.QUIET, DASHES, "1 3");
        }
        double from = first == drawn.first ? start() : between(first) + 2;
        double to = phase.last() == drawn.last ? end() : between(phase.last() + 1) - 2;
        number(phase, from, to);
        level(first, phase.last(), from, to, chart::upper, look.colours().common(), "6 4");
        level(first, phase.last(), from, to, chart::lower, look.colours().common(), "6 4");
        if (Double.isFinite(phase.centre())) {
            String line = Canvas.path("M%s %sH%s", from, y.at(phase.centre()), to);
            if (drawn.unusualOrder(phase).isEmpty()) {
                canvas.stroke(line, Palette.CENTRE, 1.5);
            } else {
                canvas.stroke(line, look.colours().neutral(), 1.5, DASHES, "12 3");
            }
        }
    }

    /** The number of a phase above it, for the captions; none if it has no room. */
    private void number(ChartPhase phase, double from, double to) {
        if (drawn.isOnePhase()) {
            return;
        }
        String name = look.words().say("Phase {0}", phase.number());
        String shown = PHASE.width(name) <= to - from ? name : Integer.toString(phase.number());
        if (PHASE.width(shown) <= to - from) {
            canvas.text((from + to) / 2, y.top() - 4, shown, PHASE, "text-anchor", "middle");
        }
    }

    private double between(int i) {
        return (x.at(i - 1) + x.at(i)) / 2;
    }

    /** One level for all points, or a step for each. */
    private void level(
            int first, int last, double from, double to, IntToDoubleFunction level, String colour, String dashes) {
        StringBuilder path = new StringBuilder();
        double before = Double.NaN;
        for (int i = first; i <= last; i++) {
            double value = level.applyAsDouble(i);
            double start = i == first ? from : between(i);
            if (Double.isFinite(value)) {
                if (Double.isNaN(before)) {
                    path.append(Canvas.path("M%s %s", start, y.at(value)));
                } else if (value != before) {
                    path.append(Canvas.path("H%sV%s", start, y.at(value)));
                }
                if (i == last || !Double.isFinite(level.applyAsDouble(i + 1))) {
                    path.append(Canvas.path("H%s", i == last ? to : between(i + 1)));
                }
            }
            before = value;
        }
        if (!path.isEmpty()) {
            canvas.stroke(path.toString(), colour, 1.5, DASHES, dashes);
        }
    }

    /** The line through the points, broken at a rebase, a missing value, and where months or other units are absent. */
    private void values() {
        StringBuilder path = new StringBuilder();
        for (ChartPhase phase : drawn.phases) {
            boolean on = false;
            for (int i = drawn.first(phase); i <= phase.last(); i++) {
                boolean there = Double.isFinite(chart.value(i));
                if (there) {
                    boolean joined = on && !drawn.isAfterGap(i);
                    path.append(Canvas.path(joined ? "L%s %s" : "M%s %s", x.at(i), y.at(chart.value(i))));
                }
                on = there;
            }
        }
        canvas.stroke(path.toString(), look.colours().common(), Math.max(0.6, Math.min(2, x.spacing() * 0.3)));
    }

    /** A bar at the foot of the plot below the points of a signal without a side; a caption says what it is. */
    private void patterns() {
        for (Signal signal : drawn.patterns()) {
            double from = x.at(Math.max(drawn.first, signal.points().get(0))) - 5;
            double to = x.at(signal.points().get(signal.points().size() - 1)) + 5;
            canvas.rect(from, y.bottom() - 4, to - from, 4, look.colours().neutral());
        }
    }

    private void marks() {
        double radius = Math.max(1.2, Math.min(4, x.spacing() * 0.4));
        canvas.begin("g", "stroke", Palette.WHITE, "stroke-width", radius < 3 ? "0" : "0.8");
        for (ChartPoint point : drawn.points) {
            if (Double.isFinite(point.value())) {
                PointMarker marker = PointMarker.of(point);
                boolean tip = drawn.points.size() <= MOST_TIPS || marker != PointMarker.COMMON_CAUSE;
                double size = marker == PointMarker.COMMON_CAUSE ? radius : Math.max(2, radius);
                double at = x.at(point.index());
                marker.draw(canvas, look.colours(), at, y.at(point.value()), size, tip ? tip(point) : "");
            }
        }
        canvas.end();
    }

    /** Numbers beside the points; the notes themselves are below the plot. */
    private void notes() {
        int number = 0;
        for (ChartPoint point : drawn.points) {
            if (drawn.series.note(point.index()).isPresent()) {
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
                .map(look.words()::sayWithFigures)
                .distinct()
                .collect(Collectors.joining("; "));
        String note = drawn.series.note(point.index()).map(text -> "; " + text).orElse("");
        String value = y.fineFigures().text(point.value());
        return drawn.name(point.index()) + ": " + value + (signals.isEmpty() ? "" : "; " + signals) + note;
    }
}

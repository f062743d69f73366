package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartPoint;
import io.github.qic.pdsa.chart.Variation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The part below the plot: legend, notes and captions. */
final class ChartFooter {
    private static final double LINE = 15;

    private final Set<PointMarker> markers = EnumSet.noneOf(PointMarker.class);
    private final List<String> lines = new ArrayList<>();
    private final double width;

    ChartFooter(Collection<Chart> charts, List<String> texts, double width) {
        this.width = width;
        for (Chart chart : charts) {
            for (int i = 0; i < chart.size(); i++) {
                if (chart.isExcluded(i) || chart.variation(i) != Variation.COMMON_CAUSE) {
                    chart.points().stream().map(PointMarker::of).forEach(markers::add);
                    break;
                }
            }
        }
        texts.forEach(text -> lines.addAll(Font.SMALL.wrap(text, width)));
    }

    /** The notes of a chart with their numbers, and its captions. */
    static List<String> texts(Chart chart) {
        List<String> texts = new ArrayList<>();
        for (ChartPoint point : chart.points()) {
            chart.series()
                    .note(point.index())
                    .ifPresent(note -> texts.add((texts.size() + 1) + "  " + point.label() + ": " + note));
        }
        texts.addAll(ChartDescription.captions(chart));
        return texts;
    }

    double height() {
        return (markers.isEmpty() ? 0 : 20 * rows()) + lines.size() * LINE;
    }

    private int rows() {
        int rows = 1;
        double at = 0;
        for (PointMarker marker : markers) {
            double room = room(marker);
            if (at + room > width && at > 0) {
                rows++;
                at = 0;
            }
            at += room;
        }
        return rows;
    }

    private static double room(PointMarker marker) {
        return 30 + Font.SMALL.width(marker.title());
    }

    void draw(Canvas canvas, double left, double top) {
        double x = left;
        double y = top;
        for (PointMarker marker : markers) {
            if (x + room(marker) > left + width && x > left) {
                x = left;
                y += 20;
            }
            marker.draw(canvas, x + 6, y + 6, 4, "");
            canvas.text(x + 16, y + 10, marker.title(), Font.SMALL);
            x += room(marker);
        }
        y += markers.isEmpty() ? 0 : 20;
        canvas.text(left, y + 10, lines, Font.SMALL, LINE);
    }
}

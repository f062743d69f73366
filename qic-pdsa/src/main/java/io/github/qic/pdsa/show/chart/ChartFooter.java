package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The part below the plot: legend, notes and captions. */
final class ChartFooter {
    private static final double ROW = 20;
    private static final double LINE = 15;

    private final PictureOptions look;
    private final List<List<PointMarker>> legend = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /**
     * Lays out the footer.
     *
     * @param markers those to be explained
     * @param texts the notes and captions
     */
    ChartFooter(Set<PointMarker> markers, List<String> texts, double width, PictureOptions look) {
        this.look = look;
        double free = 0;
        for (PointMarker marker : markers) {
            if (legend.isEmpty() || room(marker) > free) {
                legend.add(new ArrayList<>());
                free = width;
            }
            legend.get(legend.size() - 1).add(marker);
            free -= room(marker);
        }
        texts.forEach(text -> lines.addAll(Font.SMALL.wrap(text, width)));
    }

    /** The markers of some charts; common cause alone needs no legend. */
    static Set<PointMarker> markers(List<DrawnChart> charts) {
        Set<PointMarker> markers = EnumSet.noneOf(PointMarker.class);
        for (DrawnChart chart : charts) {
            Set<PointMarker> used = EnumSet.noneOf(PointMarker.class);
            chart.points.stream()
                    .filter(point -> Double.isFinite(point.value()))
                    .map(PointMarker::of)
                    .forEach(used::add);
            if (!used.equals(EnumSet.of(PointMarker.COMMON_CAUSE))) {
                markers.addAll(used);
            }
        }
        return markers;
    }

    double height() {
        return legend.size() * ROW + lines.size() * LINE;
    }

    private double room(PointMarker marker) {
        return 30 + Font.SMALL.width(marker.title(look.words()));
    }

    void draw(Canvas canvas, double left, double top) {
        double y = top;
        for (List<PointMarker> row : legend) {
            double x = left;
            for (PointMarker marker : row) {
                marker.draw(canvas, look.colours(), x + 6, y + 6, 4, "");
                canvas.text(x + 16, y + 10, marker.title(look.words()), Font.SMALL);
                x += room(marker);
            }
            y += ROW;
        }
        canvas.text(left, y + 10, lines, Font.SMALL, LINE);
    }
}

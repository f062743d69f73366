package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import io.github.qic.core.internal.svg.Palette;

/** Draws the grid and the labels of both axes. */
final class AxisLines {
    private AxisLines() {}

    static void draw(Canvas canvas, PointAxis x, ValueAxis y) {
        canvas.begin("g", "font-size", "11", "fill", Palette.QUIET);
        grid(canvas, y, x.left() - 8, x.right() + 8);
        for (PointAxis.Tick tick : x.ticks()) {
            canvas.line(tick.x(), y.bottom(), tick.x(), y.bottom() + 4, Palette.GREY);
            canvas.text(tick.middle(), y.bottom() + 16, tick.label(), Font.SMALL_QUIET, "text-anchor", "middle");
            if (!tick.second().isEmpty()) {
                canvas.text(tick.middle(), y.bottom() + 29, tick.second(), Font.SMALL_QUIET, "text-anchor", "middle");
            }
        }
        canvas.end();
    }

    /** The lines and figures of the vertical axis. */
    static void grid(Canvas canvas, ValueAxis y, double left, double right) {
        for (double tick : y.ticks()) {
            canvas.line(left, y.at(tick), right, y.at(tick), Palette.GRID);
            canvas.text(left - 6, y.at(tick) + 4, y.figures().text(tick), Font.SMALL_QUIET, "text-anchor", "end");
        }
    }
}

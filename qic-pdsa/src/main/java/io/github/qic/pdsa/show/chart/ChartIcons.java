package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import io.github.qic.core.internal.svg.Palette;
import io.github.qic.pdsa.chart.Assurance;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.Variation;
import io.github.qic.pdsa.measure.Direction;

/** The icons for variation and assurance of Making Data Count: a ring, a letter, and dots that rise or fall. */
final class ChartIcons {
    static final double SIZE = 34;
    private static final Font LETTER = Font.plain(16, Palette.TEXT);

    private ChartIcons() {}

    static boolean areShown(Chart chart, PictureOptions options) {
        return options.icons().orElse(chart.options().direction() != Direction.NEITHER);
    }

    /** {@return the width of the icons} */
    static double width(Chart chart) {
        return SIZE + (chart.assurance().isPresent() ? SIZE + 6 : 0);
    }

    static void draw(Canvas canvas, Chart chart, double right, double top) {
        double r = SIZE / 2;
        double y = top + r;
        double x = right - r;
        if (chart.assurance().isPresent()) {
            assurance(canvas, chart.assurance().orElseThrow(), x, y);
            x -= SIZE + 6;
        }
        if (chart.variation().isPresent()) {
            variation(canvas, chart.variation().get(), x, y);
        }
    }

    private static void variation(Canvas canvas, Variation variation, double x, double y) {
        String colour = switch (variation) {
            case COMMON_CAUSE -> Palette.GREY;
            case IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> Palette.IMPROVEMENT;
            case CONCERN_HIGH, CONCERN_LOW -> Palette.CONCERN;
            case NEUTRAL_HIGH, NEUTRAL_LOW -> Palette.NEUTRAL;
        };
        ring(canvas, colour, x, y, variation.title());
        switch (variation) {
            case COMMON_CAUSE -> dots(canvas, colour, x - 10, y, 5, 1, -4, 3, -5, 2);
            case IMPROVEMENT_HIGH, CONCERN_HIGH, NEUTRAL_HIGH -> {
                canvas.text(x - 4, y + 2, "H", Font.SMALL, "text-anchor", "middle");
                dots(canvas, colour, x - 9, y, 4.5, 8, 7, 5, 0, -7);
            }
            case IMPROVEMENT_LOW, CONCERN_LOW, NEUTRAL_LOW -> {
                canvas.text(x + 4, y + 2, "L", Font.SMALL, "text-anchor", "middle");
                dots(canvas, colour, x - 9, y, 4.5, -7, 0, 5, 7, 8);
            }
        }
        canvas.end();
    }

    private static void assurance(Canvas canvas, Assurance assurance, double x, double y) {
        switch (assurance) {
            case PASS -> letter(canvas, Palette.IMPROVEMENT, x, y, assurance, "P");
            case FAIL -> letter(canvas, Palette.CONCERN, x, y, assurance, "F");
            case INCONSISTENT -> letter(canvas, Palette.GREY, x, y, assurance, "?");
        }
    }

    private static void letter(Canvas canvas, String colour, double x, double y, Assurance assurance, String letter) {
        ring(canvas, colour, x, y, assurance.title());
        canvas.text(x, y + 5.5, letter, LETTER, "text-anchor", "middle").end();
    }

    /** Opens the group of an icon with its ring. */
    private static void ring(Canvas canvas, String colour, double x, double y, String title) {
        canvas.tip(title).begin("g");
        canvas.circle(x, y, SIZE / 2 - 2, Palette.WHITE, "stroke", colour, "stroke-width", "3.5");
    }

    private static void dots(Canvas canvas, String colour, double x, double y, double step, double... heights) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < heights.length; i++) {
            path.append(Canvas.path(i == 0 ? "M%s %s" : "L%s %s", x + i * step, y + heights[i]));
        }
        canvas.stroke(path.toString(), colour, 1.2);
        for (int i = 0; i < heights.length; i++) {
            canvas.circle(x + i * step, y + heights[i], 1.9, colour);
        }
    }
}

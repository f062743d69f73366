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

    private final Canvas canvas;
    private final ChartColours colours;
    private final PictureWords words;

    private ChartIcons(Canvas canvas, PictureOptions options) {
        this.canvas = canvas;
        colours = options.colours();
        words = options.words();
    }

    /** Whether there are icons: none without data, or where nothing can be judged. */
    static boolean areShown(Chart chart, PictureOptions options) {
        return chart.variation().isPresent()
                && options.icons().orElse(chart.options().direction() != Direction.NEITHER);
    }

    /** {@return the width of the icons} */
    static double width(Chart chart) {
        return SIZE + (chart.assurance().isPresent() ? SIZE + 6 : 0);
    }

    static void draw(Canvas canvas, Chart chart, PictureOptions options, double right, double top) {
        ChartIcons icons = new ChartIcons(canvas, options);
        double r = SIZE / 2;
        double y = top + r;
        double x = right - r;
        if (chart.assurance().isPresent()) {
            icons.assurance(chart.assurance().get(), x, y);
            x -= SIZE + 6;
        }
        if (chart.variation().isPresent()) {
            icons.variation(chart.variation().get(), x, y);
        }
    }

    /** Draws one icon around a point, for a legend. */
    static void draw(Canvas canvas, Variation variation, PictureOptions options, double x, double y) {
        new ChartIcons(canvas, options).variation(variation, x, y);
    }

    /** Draws one icon around a point, for a legend. */
    static void draw(Canvas canvas, Assurance assurance, PictureOptions options, double x, double y) {
        new ChartIcons(canvas, options).assurance(assurance, x, y);
    }

    private void variation(Variation variation, double x, double y) {
        String colour = switch (variation) {
            case COMMON_CAUSE -> colours.common();
            case IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> colours.improvement();
            case CONCERN_HIGH, CONCERN_LOW -> colours.concern();
            case NEUTRAL_HIGH, NEUTRAL_LOW -> colours.neutral();
        };
        ring(colour, x, y, variation.title());
        switch (variation) {
            case COMMON_CAUSE -> dots(colour, x - 10, y, 5, 1, -4, 3, -5, 2);
            case IMPROVEMENT_HIGH, CONCERN_HIGH, NEUTRAL_HIGH -> {
                canvas.text(x - 4, y + 2, "H", Font.SMALL, "text-anchor", "middle");
                dots(colour, x - 9, y, 4.5, 8, 7, 5, 0, -7);
            }
            case IMPROVEMENT_LOW, CONCERN_LOW, NEUTRAL_LOW -> {
                canvas.text(x + 4, y + 2, "L", Font.SMALL, "text-anchor", "middle");
                dots(colour, x - 9, y, 4.5, -7, 0, 5, 7, 8);
            }
        }
        canvas.end();
    }

    private void assurance(Assurance assurance, double x, double y) {
        switch (assurance) {
            case PASS -> letter(colours.improvement(), x, y, assurance, "P");
            case FAIL -> letter(colours.concern(), x, y, assurance, "F");
            case INCONSISTENT -> letter(colours.common(), x, y, assurance, "?");
        }
    }

    private void letter(String colour, double x, double y, Assurance assurance, String letter) {
        ring(colour, x, y, assurance.title());
        canvas.text(x, y + 5.5, letter, LETTER, "text-anchor", "middle").end();
    }

    /** Opens the group of an icon with its ring. */
    private void ring(String colour, double x, double y, String title) {
        canvas.tip(words.say(title)).begin("g");
        canvas.circle(x, y, SIZE / 2 - 2, Palette.WHITE, "stroke", colour, "stroke-width", "3.5");
    }

    private void dots(String colour, double x, double y, double step, double... heights) {
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

package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Palette;
import io.github.qic.pdsa.chart.ChartPoint;
import io.github.qic.pdsa.chart.Variation;

/** The mark of a point: its colour and its shape both show what it means. */
enum PointMarker {
    COMMON_CAUSE("Common cause"),
    IMPROVEMENT("Improvement"),
    CONCERN("Concern"),
    BOTH("Improvement and concern"),
    HIGH("Special cause, high"),
    LOW("Special cause, low"),
    EXCLUDED("Not counted");

    private final String title;

    PointMarker(String title) {
        this.title = title;
    }

    static PointMarker of(ChartPoint point) {
        if (point.variations().stream().anyMatch(Variation::isImprovement)
                && point.variations().stream().anyMatch(Variation::isConcern)) {
            return BOTH;
        }
        boolean counted = point.variation() != Variation.COMMON_CAUSE || !point.isExcluded();
        return counted ? of(point.variation()) : EXCLUDED;
    }

    static PointMarker of(Variation variation) {
        return switch (variation) {
            case COMMON_CAUSE -> COMMON_CAUSE;
            case IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> IMPROVEMENT;
            case CONCERN_HIGH, CONCERN_LOW -> CONCERN;
            case NEUTRAL_HIGH -> HIGH;
            case NEUTRAL_LOW -> LOW;
        };
    }

    String title(PictureWords words) {
        return words.say(title);
    }

    private String colour(ChartColours colours) {
        return switch (this) {
            case COMMON_CAUSE -> colours.common();
            case IMPROVEMENT, BOTH -> colours.improvement();
            case CONCERN -> colours.concern();
            case HIGH, LOW -> colours.neutral();
            case EXCLUDED -> Palette.QUIET;
        };
    }

    /** Draws the mark, {@code r} the radius for common cause: other marks are a little larger to weigh the same. */
    void draw(Canvas canvas, ChartColours colours, double x, double y, double r, String tip) {
        String colour = colour(colours);
        canvas.tip(tip);
        switch (this) {
            case COMMON_CAUSE -> canvas.circle(x, y, r, colour);
            case EXCLUDED -> canvas.circle(x, y, r, Palette.WHITE, "stroke", colour);
            case IMPROVEMENT -> canvas.rect(x - r * 1.15, y - r * 1.15, r * 2.3, r * 2.3, colour);
            case CONCERN -> polygon(canvas, colour, x, y - r * 1.6, x + r * 1.6, y, x, y + r * 1.6, x - r * 1.6, y);
            case HIGH -> polygon(canvas, colour, x, y - r * 1.5, x + r * 1.5, y + r, x - r * 1.5, y + r);
            case LOW -> polygon(canvas, colour, x, y + r * 1.5, x + r * 1.5, y - r, x - r * 1.5, y - r);
            case BOTH -> {
                double s = r * 1.7;
                polygon(canvas, colour, x, y - s, x, y + s, x - s, y);
                polygon(canvas.tip(tip), colours.concern(), x, y - s, x + s, y, x, y + s);
            }
        }
    }

    private static void polygon(Canvas canvas, String colour, double... corners) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            points.append(i == 0 ? "" : " ").append(Canvas.path("%s,%s", corners[i], corners[i + 1]));
        }
        canvas.element("polygon", "points", points.toString(), "fill", colour);
    }
}

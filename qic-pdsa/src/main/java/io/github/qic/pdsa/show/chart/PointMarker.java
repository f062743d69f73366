package io.github.qic.pdsa.show.chart;

import io.github.qic.pdsa.chart.ChartPoint;
import io.github.qic.pdsa.chart.Variation;

/** The mark of a point: its colour says what it means, and its shape says the same. */
enum PointMarker {
    COMMON_CAUSE("Common cause", ChartPalette.GREY),
    IMPROVEMENT("Improvement", ChartPalette.IMPROVEMENT),
    CONCERN("Concern", ChartPalette.CONCERN),
    BOTH("Improvement and concern", ChartPalette.IMPROVEMENT),
    HIGH("Special cause, high", ChartPalette.NEUTRAL),
    LOW("Special cause, low", ChartPalette.NEUTRAL),
    EXCLUDED("Not counted", ChartPalette.QUIET);

    private final String title;
    private final String colour;

    PointMarker(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    static PointMarker of(ChartPoint point) {
        Variation variation = point.variation();
        if (point.variations().stream().anyMatch(Variation::isImprovement)
                && point.variations().stream().anyMatch(Variation::isConcern)) {
            return BOTH;
        } else if (variation == Variation.COMMON_CAUSE) {
            return point.excluded() ? EXCLUDED : COMMON_CAUSE;
        } else if (variation.isImprovement()) {
            return IMPROVEMENT;
        } else if (variation.isConcern()) {
            return CONCERN;
        }
        return variation == Variation.NEUTRAL_HIGH ? HIGH : LOW;
    }

    String title() {
        return title;
    }

    /** Draws the mark; r is the radius of a common cause point, the others are a little larger to weigh the same. */
    void draw(ChartCanvas pen, double x, double y, double r, String tip) {
        switch (this) {
            case COMMON_CAUSE ->
                shape(pen, tip, "circle", "cx", ChartCanvas.at(x), "cy", ChartCanvas.at(y), "r", ChartCanvas.at(r));
            case EXCLUDED -> circle(pen, x, y, r, tip);
            case IMPROVEMENT -> square(pen, x, y, r, tip);
            case CONCERN -> polygon(pen, tip, colour, x, y - r * 1.6, x + r * 1.6, y, x, y + r * 1.6, x - r * 1.6, y);
            case HIGH -> polygon(pen, tip, colour, x, y - r * 1.5, x + r * 1.5, y + r, x - r * 1.5, y + r);
            case LOW -> polygon(pen, tip, colour, x, y + r * 1.5, x + r * 1.5, y - r, x - r * 1.5, y - r);
            case BOTH -> {
                double s = r * 1.7;
                polygon(pen, tip, ChartPalette.IMPROVEMENT, x, y - s, x, y + s, x - s, y);
                polygon(pen, tip, ChartPalette.CONCERN, x, y - s, x + s, y, x, y + s);
            }
        }
    }

    private void circle(ChartCanvas pen, double x, double y, double r, String tip) {
        String[] place = {
            "cx",
            ChartCanvas.at(x),
            "cy",
            ChartCanvas.at(y),
            "r",
            ChartCanvas.at(r),
            "fill",
            "#FFFFFF",
            "stroke",
            colour
        };
        pen.begin("circle", place);
        tip(pen, tip);
        pen.end();
    }

    private void square(ChartCanvas pen, double x, double y, double r, String tip) {
        String side = ChartCanvas.at(r * 2.3);
        String left = ChartCanvas.at(x - r * 1.15);
        shape(pen, tip, "rect", "x", left, "y", ChartCanvas.at(y - r * 1.15), "width", side, "height", side);
    }

    private void shape(ChartCanvas pen, String tip, String name, String... place) {
        String[] all = java.util.Arrays.copyOf(place, place.length + 2);
        all[place.length] = "fill";
        all[place.length + 1] = colour;
        pen.begin(name, all);
        tip(pen, tip);
        pen.end();
    }

    private static void polygon(ChartCanvas pen, String tip, String colour, double... corners) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            points.append(i == 0 ? "" : " ")
                    .append(ChartCanvas.at(corners[i]))
                    .append(',')
                    .append(ChartCanvas.at(corners[i + 1]));
        }
        pen.begin("polygon", "points", points.toString(), "fill", colour);
        tip(pen, tip);
        pen.end();
    }

    private static void tip(ChartCanvas pen, String tip) {
        if (!tip.isEmpty()) {
            pen.title(tip);
        }
    }
}

package io.github.qic.pdsa.show.chart;

import io.github.qic.pdsa.chart.ChartPoint;
import io.github.qic.pdsa.chart.Variation;

/** The mark of a point: its colour says what it means, and its shape says the same. */
enum Marker {
    COMMON_CAUSE("Common cause", Palette.GREY),
    IMPROVEMENT("Improvement", Palette.IMPROVEMENT),
    CONCERN("Concern", Palette.CONCERN),
    BOTH("Improvement and concern", Palette.IMPROVEMENT),
    HIGH("Special cause, high", Palette.NEUTRAL),
    LOW("Special cause, low", Palette.NEUTRAL),
    EXCLUDED("Not counted", Palette.QUIET);

    private final String title;
    private final String colour;

    Marker(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    static Marker of(ChartPoint point) {
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
    void draw(Pen pen, double x, double y, double r, String tip) {
        switch (this) {
            case COMMON_CAUSE -> shape(pen, tip, "circle", "cx", Pen.at(x), "cy", Pen.at(y), "r", Pen.at(r));
            case EXCLUDED -> circle(pen, x, y, r, tip);
            case IMPROVEMENT -> square(pen, x, y, r, tip);
            case CONCERN -> polygon(pen, tip, colour, x, y - r * 1.6, x + r * 1.6, y, x, y + r * 1.6, x - r * 1.6, y);
            case HIGH -> polygon(pen, tip, colour, x, y - r * 1.5, x + r * 1.5, y + r, x - r * 1.5, y + r);
            case LOW -> polygon(pen, tip, colour, x, y + r * 1.5, x + r * 1.5, y - r, x - r * 1.5, y - r);
            case BOTH -> {
                double s = r * 1.7;
                polygon(pen, tip, Palette.IMPROVEMENT, x, y - s, x, y + s, x - s, y);
                polygon(pen, tip, Palette.CONCERN, x, y - s, x + s, y, x, y + s);
            }
        }
    }

    private void circle(Pen pen, double x, double y, double r, String tip) {
        String[] place = {"cx", Pen.at(x), "cy", Pen.at(y), "r", Pen.at(r), "fill", "#FFFFFF", "stroke", colour};
        pen.begin("circle", place);
        tip(pen, tip);
        pen.end();
    }

    private void square(Pen pen, double x, double y, double r, String tip) {
        String side = Pen.at(r * 2.3);
        String left = Pen.at(x - r * 1.15);
        shape(pen, tip, "rect", "x", left, "y", Pen.at(y - r * 1.15), "width", side, "height", side);
    }

    private void shape(Pen pen, String tip, String name, String... place) {
        String[] all = java.util.Arrays.copyOf(place, place.length + 2);
        all[place.length] = "fill";
        all[place.length + 1] = colour;
        pen.begin(name, all);
        tip(pen, tip);
        pen.end();
    }

    private static void polygon(Pen pen, String tip, String colour, double... corners) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            points.append(i == 0 ? "" : " ")
                    .append(Pen.at(corners[i]))
                    .append(',')
                    .append(Pen.at(corners[i + 1]));
        }
        pen.begin("polygon", "points", points.toString(), "fill", colour);
        tip(pen, tip);
        pen.end();
    }

    private static void tip(Pen pen, String tip) {
        if (!tip.isEmpty()) {
            pen.title(tip);
        }
    }
}

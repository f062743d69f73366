package io.github.qic.pdsa.show.chart;

import io.github.qic.pdsa.chart.Assurance;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.Variation;

/** The icons for variation and assurance, drawn after the logic of Making Data Count: a ring, a letter, and dots that go its way. */
final class Icons {
    static final double SIZE = 34;

    private Icons() {}

    /** {@return the room they take, from the right} */
    static double width(Chart chart) {
        return SIZE + (chart.assurance().isPresent() ? SIZE + 6 : 0);
    }

    static void draw(Pen pen, Chart chart, double right, double top) {
        double r = SIZE / 2;
        double y = top + r;
        double x = right - r;
        if (chart.assurance().isPresent()) {
            assurance(pen, chart.assurance().orElseThrow(), x, y);
            x -= SIZE + 6;
        }
        variation(pen, chart.variation(), x, y);
    }

    private static void variation(Pen pen, Variation variation, double x, double y) {
        String colour = Palette.of(variation);
        ring(pen, colour, x, y, variation.title());
        if (variation == Variation.COMMON_CAUSE) {
            double[] wave = {1, -4, 3, -5, 2};
            dots(pen, colour, x - 10, y, 5, wave);
        } else {
            boolean high = variation == Variation.IMPROVEMENT_HIGH
                    || variation == Variation.CONCERN_HIGH
                    || variation == Variation.NEUTRAL_HIGH;
            pen.text(x + (high ? -4 : 4), y + 2, high ? "H" : "L", 11, Palette.TEXT, "middle");
            double[] rise = {8, 7, 5, 0, -7};
            double[] fall = {-7, 0, 5, 7, 8};
            dots(pen, colour, x - 9, y, 4.5, high ? rise : fall);
        }
        pen.end();
    }

    private static void assurance(Pen pen, Assurance assurance, double x, double y) {
        String colour = switch (assurance) {
            case PASS -> Palette.IMPROVEMENT;
            case FAIL -> Palette.CONCERN;
            case INCONSISTENT -> Palette.GREY;
        };
        ring(pen, colour, x, y, assurance.title());
        String letter = switch (assurance) {
            case PASS -> "P";
            case FAIL -> "F";
            case INCONSISTENT -> "?";
        };
        pen.text(x, y + 5.5, letter, 16, Palette.TEXT, "middle");
        pen.end();
    }

    private static void ring(Pen pen, String colour, double x, double y, String title) {
        pen.begin("g");
        pen.title(title);
        String r = Pen.at(SIZE / 2 - 2);
        String[] circle = {
            "cx", Pen.at(x), "cy", Pen.at(y), "r", r, "fill", "#FFFFFF", "stroke", colour, "stroke-width", "3.5"
        };
        pen.element("circle", circle);
    }

    private static void dots(Pen pen, String colour, double x, double y, double step, double... heights) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < heights.length; i++) {
            path.append(i == 0 ? "M" : "L")
                    .append(Pen.at(x + i * step))
                    .append(' ')
                    .append(Pen.at(y + heights[i]));
        }
        pen.path(path.toString(), colour, 1.2, "");
        for (int i = 0; i < heights.length; i++) {
            String cx = Pen.at(x + i * step);
            pen.element("circle", "cx", cx, "cy", Pen.at(y + heights[i]), "r", "1.9", "fill", colour);
        }
    }
}

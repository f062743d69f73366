package io.github.qic.pdsa.show.chart;

import io.github.qic.pdsa.chart.Assurance;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.Variation;

/** The icons for variation and assurance, drawn after the logic of Making Data Count: a ring, a letter, and dots that go its way. */
final class ChartIcons {
    static final double SIZE = 34;

    private ChartIcons() {}

    /** {@return the room they take, from the right} */
    static double width(Chart chart) {
        return SIZE + (chart.assurance().isPresent() ? SIZE + 6 : 0);
    }

    static void draw(ChartCanvas pen, Chart chart, double right, double top) {
        double r = SIZE / 2;
        double y = top + r;
        double x = right - r;
        if (chart.assurance().isPresent()) {
            assurance(pen, chart.assurance().orElseThrow(), x, y);
            x -= SIZE + 6;
        }
        variation(pen, chart.variation(), x, y);
    }

    private static void variation(ChartCanvas pen, Variation variation, double x, double y) {
        String colour = ChartPalette.of(variation);
        ring(pen, colour, x, y, variation.title());
        if (variation == Variation.COMMON_CAUSE) {
            double[] wave = {1, -4, 3, -5, 2};
            dots(pen, colour, x - 10, y, 5, wave);
        } else {
            boolean high = variation == Variation.IMPROVEMENT_HIGH
                    || variation == Variation.CONCERN_HIGH
                    || variation == Variation.NEUTRAL_HIGH;
            pen.text(x + (high ? -4 : 4), y + 2, high ? "H" : "L", 11, ChartPalette.TEXT, "middle");
            double[] rise = {8, 7, 5, 0, -7};
            double[] fall = {-7, 0, 5, 7, 8};
            dots(pen, colour, x - 9, y, 4.5, high ? rise : fall);
        }
        pen.end();
    }

    private static void assurance(ChartCanvas pen, Assurance assurance, double x, double y) {
        String colour = switch (assurance) {
            case PASS -> ChartPalette.IMPROVEMENT;
            case FAIL -> ChartPalette.CONCERN;
            case INCONSISTENT -> ChartPalette.GREY;
        };
        ring(pen, colour, x, y, assurance.title());
        String letter = switch (assurance) {
            case PASS -> "P";
            case FAIL -> "F";
            case INCONSISTENT -> "?";
        };
        pen.text(x, y + 5.5, letter, 16, ChartPalette.TEXT, "middle");
        pen.end();
    }

    private static void ring(ChartCanvas pen, String colour, double x, double y, String title) {
        pen.begin("g");
        pen.title(title);
        String r = ChartCanvas.at(SIZE / 2 - 2);
        String[] circle = {
            "cx",
            ChartCanvas.at(x),
            "cy",
            ChartCanvas.at(y),
            "r",
            r,
            "fill",
            "#FFFFFF",
            "stroke",
            colour,
            "stroke-width",
            "3.5"
        };
        pen.element("circle", circle);
    }

    private static void dots(ChartCanvas pen, String colour, double x, double y, double step, double... heights) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < heights.length; i++) {
            path.append(i == 0 ? "M" : "L")
                    .append(ChartCanvas.at(x + i * step))
                    .append(' ')
                    .append(ChartCanvas.at(y + heights[i]));
        }
        pen.path(path.toString(), colour, 1.2, "");
        for (int i = 0; i < heights.length; i++) {
            String cx = ChartCanvas.at(x + i * step);
            pen.element("circle", "cx", cx, "cy", ChartCanvas.at(y + heights[i]), "r", "1.9", "fill", colour);
        }
    }
}

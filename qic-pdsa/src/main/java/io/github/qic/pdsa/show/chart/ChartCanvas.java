package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Svg;

/** Draws the few things charts are made of. Coordinates are kept to a tenth of a pixel. */
final class ChartCanvas {
    private final Svg svg;

    ChartCanvas(Svg svg) {
        this.svg = svg;
    }

    static String at(double x) {
        return Svg.number(Math.round(x * 10) / 10.0);
    }

    ChartCanvas begin(String name, String... attributes) {
        svg.begin(name, attributes);
        return this;
    }

    ChartCanvas end() {
        svg.end();
        return this;
    }

    void element(String name, String... attributes) {
        svg.element(name, attributes);
    }

    ChartCanvas title(String text) {
        svg.begin("title").text(text).end();
        return this;
    }

    void line(double x1, double y1, double x2, double y2, String colour, String dash) {
        String[] base = {"x1", at(x1), "y1", at(y1), "x2", at(x2), "y2", at(y2), "stroke", colour};
        svg.element("line", dash.isEmpty() ? base : with(base, "stroke-dasharray", dash));
    }

    void path(String data, String colour, double width, String dash) {
        String[] base = {"d", data, "fill", "none", "stroke", colour, "stroke-width", Svg.number(width)};
        svg.element("path", dash.isEmpty() ? base : with(base, "stroke-dasharray", dash));
    }

    /** Text from its left end, middle or right end, as the anchor says: start, middle or end. */
    void text(double x, double y, String text, double size, String colour, String anchor) {
        String[] base = {"x", at(x), "y", at(y), "font-size", Svg.number(size), "fill", colour};
        svg.begin("text", anchor.equals("start") ? base : with(base, "text-anchor", anchor))
                .text(text)
                .end();
    }

    void heading(double x, double y, String text, double size) {
        svg.begin(
                        "text",
                        "x",
                        at(x),
                        "y",
                        at(y),
                        "font-size",
                        Svg.number(size),
                        "font-weight",
                        "bold",
                        "fill",
                        ChartPalette.TEXT)
                .text(text)
                .end();
    }

    private static String[] with(String[] base, String name, String value) {
        String[] all = java.util.Arrays.copyOf(base, base.length + 2);
        all[base.length] = name;
        all[base.length + 1] = value;
        return all;
    }
}

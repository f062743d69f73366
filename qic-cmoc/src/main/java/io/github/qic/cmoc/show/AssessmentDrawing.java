package io.github.qic.cmoc.show;

import io.github.qic.cmoc.indicator.IndicatorResult;
import io.github.qic.cmoc.indicator.Presence;
import io.github.qic.cmoc.indicator.PresenceReason;
import io.github.qic.core.internal.svg.Svg;
import io.github.qic.core.internal.svg.TextWidth;
import java.util.stream.Collectors;

/** Draws the parts of an assessment's picture. */
final class AssessmentDrawing {
    private static final String DARK = "#1F2933";
    private static final String QUIET = "#52606D";
    private static final String RULE = "#CBD2D9";
    private static final double RADIUS = 9;

    private final Svg svg;

    AssessmentDrawing(Svg svg) {
        this.svg = svg;
        svg.begin("g", "font-family", "Arial, Helvetica, 'Liberation Sans', sans-serif");
    }

    String finish() {
        return svg.finish();
    }

    void page(double width, double height) {
        svg.element("rect", "width", Svg.number(width), "height", Svg.number(height), "fill", "#FFFFFF");
    }

    void line(double x1, double y1, double x2, double y2) {
        svg.element(
                "line",
                "x1",
                Svg.number(x1),
                "y1",
                Svg.number(y1),
                "x2",
                Svg.number(x2),
                "y2",
                Svg.number(y2),
                "stroke",
                RULE);
    }

    void bold(double x, double y, String text, double size) {
        write(x, y, text, size, "fill", DARK, "font-weight", "bold");
    }

    void quiet(double x, double y, String text, double size) {
        write(x, y, text, size, "fill", QUIET);
    }

    void head(double x, double y, String text, boolean slanted) {
        if (slanted) {
            String at = Svg.number(x) + " " + Svg.number(y);
            write(x, y, text, 12, "fill", DARK, "font-weight", "bold", "transform", "rotate(-45 " + at + ")");
        } else {
            write(x, y, text, 12, "fill", DARK, "font-weight", "bold", "text-anchor", "middle");
        }
    }

    void band(double x, double y, double width, AssessmentRow row) {
        svg.element(
                "rect",
                "x",
                Svg.number(x),
                "y",
                Svg.number(y),
                "width",
                Svg.number(width),
                "height",
                Svg.number(row.height()),
                "fill",
                "#EEF1F4");
        for (int i = 0; i < row.lines().size(); i++) {
            bold(x + 4, y + (i + 1) * AssessmentRow.LINE, row.lines().get(i), AssessmentRow.BAND_FONT);
        }
    }

    void label(double x, double y, AssessmentRow row) {
        double at = y + 6;
        for (String line : row.lines()) {
            at += AssessmentRow.LINE;
            write(x, at - 3, line, 13, "fill", DARK);
        }
        for (String note : row.notes()) {
            at += AssessmentRow.NOTE;
            quiet(x, at - 2, note, 11);
        }
    }

    void mark(double x, double y, String where, IndicatorResult reading) {
        svg.begin("g");
        String grounds = reading.grounds().stream().map(PresenceReason::text).collect(Collectors.joining("; "));
        svg.begin("title")
                .text(where + ", " + reading.presence().title() + ": " + grounds)
                .end();
        symbol(x, y, reading.presence());
        if (AssessmentRow.madeUp(reading)) {
            write(x + RADIUS + 3, y - 3, "*", 13, "fill", DARK);
        }
        svg.end();
    }

    private void symbol(double x, double y, Presence presence) {
        switch (presence) {
            case IN_PLACE -> circle(x, y, DARK, "none");
            case PARTLY -> {
                circle(x, y, "#FFFFFF", "none");
                String r = Svg.number(RADIUS);
                path("M" + Svg.number(x) + " " + Svg.number(y - RADIUS) + "a" + r + " " + r + " 0 0 0 0 "
                        + Svg.number(2 * RADIUS) + "z");
            }
            case ABSENT -> {
                circle(x, y, "#FFFFFF", "none");
                double d = 4;
                path("M" + Svg.number(x - d) + " " + Svg.number(y - d) + "l8 8m0 -8l-8 8");
            }
            case UNKNOWN -> {
                circle(x, y, "#FFFFFF", "2.5 2.5");
                write(x, y + 4.5, "?", 13, "fill", DARK, "text-anchor", "middle");
            }
        }
    }

    private void circle(double x, double y, String fill, String dash) {
        svg.element(
                "circle",
                "cx",
                Svg.number(x),
                "cy",
                Svg.number(y),
                "r",
                Svg.number(RADIUS),
                "fill",
                fill,
                "stroke",
                DARK,
                "stroke-width",
                "1.6",
                "stroke-dasharray",
                dash);
    }

    private void path(String data) {
        svg.element("path", "d", data, "fill", DARK, "stroke", DARK, "stroke-width", "1.6");
    }

    void legend(double x, double y, boolean madeUp) {
        double at = x + RADIUS + 2;
        for (Presence presence : Presence.values()) {
            symbol(at, y, presence);
            quiet(at + RADIUS + 6, y + 4, presence.title(), 12);
            at += RADIUS + 6 + TextWidth.of(presence.title(), 12) + 28;
        }
        if (madeUp) {
            quiet(at, y + 4, AssessmentRow.MADE_UP, 12);
        }
    }

    private void write(double x, double y, String text, double size, String... style) {
        String[] attributes = new String[style.length + 6];
        System.arraycopy(
                new String[] {"x", Svg.number(x), "y", Svg.number(y), "font-size", Svg.number(size)},
                0,
                attributes,
                0,
                6);
        System.arraycopy(style, 0, attributes, 6, style.length);
        svg.begin("text", attributes).text(text).end();
    }
}

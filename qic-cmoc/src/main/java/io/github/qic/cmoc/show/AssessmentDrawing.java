package io.github.qic.cmoc.show;

import static io.github.qic.core.internal.svg.Canvas.path;

import io.github.qic.cmoc.indicator.IndicatorResult;
import io.github.qic.cmoc.indicator.Presence;
import io.github.qic.cmoc.indicator.PresenceReason;
import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import io.github.qic.core.internal.svg.Palette;
import java.util.stream.Collectors;

/** Draws the parts of an assessment's picture. */
final class AssessmentDrawing {
    static final Font HEAD = Font.bold(12);

    private static final Font MARK = Font.plain(13, Palette.TEXT);
    private static final Font LEGEND = Font.plain(12, Palette.QUIET);
    private static final double RADIUS = 9;

    private final Canvas canvas;

    AssessmentDrawing(Canvas canvas) {
        this.canvas = canvas;
    }

    void line(double x1, double y, double x2) {
        canvas.line(x1, y, x2, y, Palette.GREY);
    }

    void head(double x, double y, String text, boolean slanted) {
        if (slanted) {
            canvas.text(x, y, text, HEAD, "transform", path("rotate(-45 %s %s)", x, y));
        } else {
            canvas.text(x, y, text, HEAD, "text-anchor", "middle");
        }
    }

    void band(double x, double y, double width, AssessmentRow row) {
        canvas.rect(x, y, width, row.height(), Palette.Tint.BLUE.fill());
        canvas.text(x + 4, y + AssessmentRow.LINE, row.lines(), AssessmentRow.BAND, AssessmentRow.LINE);
    }

    void label(double x, double y, AssessmentRow row) {
        double at = canvas.text(x, y + 19, row.lines(), AssessmentRow.NAME, AssessmentRow.LINE);
        canvas.text(x, at - 1, row.notes(), Font.SMALL_QUIET, AssessmentRow.NOTE);
    }

    void mark(double x, double y, String where, IndicatorResult result) {
        String reasons = result.reasons().stream().map(PresenceReason::text).collect(Collectors.joining("; "));
        canvas.tip(where + ", " + result.presence().title() + ": " + reasons).begin("g");
        symbol(x, y, result.presence());
        if (AssessmentRow.madeUp(result)) {
            canvas.text(x + RADIUS + 3, y - 3, "*", MARK);
        }
        canvas.end();
    }

    private void symbol(double x, double y, Presence presence) {
        switch (presence) {
            case IN_PLACE -> circle(x, y, Palette.TEXT, "none");
            case PARTLY -> {
                circle(x, y, Palette.WHITE, "none");
                double r = RADIUS;
                fill(path("M%s %sa%s %s 0 0 0 0 %sz", x, y - r, r, r, 2 * r));
            }
            case ABSENT -> {
                circle(x, y, Palette.WHITE, "none");
                fill(path("M%s %sl8 8m0 -8l-8 8", x - 4, y - 4));
            }
            case UNKNOWN -> {
                circle(x, y, Palette.WHITE, "2.5 2.5");
                canvas.text(x, y + 4.5, "?", MARK, "text-anchor", "middle");
            }
        }
    }

    private void circle(double x, double y, String fill, String dash) {
        canvas.circle(x, y, RADIUS, fill, "stroke", Palette.TEXT, "stroke-width", "1.6", "stroke-dasharray", dash);
    }

    private void fill(String data) {
        canvas.element("path", "d", data, "fill", Palette.TEXT, "stroke", Palette.TEXT, "stroke-width", "1.6");
    }

    void legend(double x, double y, boolean madeUp) {
        double at = x + RADIUS + 2;
        for (Presence presence : Presence.values()) {
            symbol(at, y, presence);
            canvas.text(at + RADIUS + 6, y + 4, presence.title(), LEGEND);
            at += RADIUS + 6 + LEGEND.width(presence.title()) + 28;
        }
        if (madeUp) {
            canvas.text(at, y + 4, AssessmentRow.MADE_UP, LEGEND);
        }
    }
}

package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import java.util.List;

/** The head of a picture, its title in lines and its unit, and the height of its plot. */
final class PictureFrame {
    static final double MARGIN = 16;

    /** The height of the labels of the horizontal axis. */
    static final double AXIS = 38;

    private static final double TITLE_LINE = 19;
    private static final int MOST_TITLE_LINES = 3;

    final double inner;
    final double top;
    final double bottom;
    private final PictureOptions options;
    private final List<String> heading;
    private final double room;

    /** Leaves room for icons of a width at the right, if it is not 0. */
    PictureFrame(String title, PictureOptions options, double icons) {
        this.options = options;
        inner = options.width() - 2 * MARGIN;
        room = inner - (icons > 0 ? icons + 12 : 0);
        heading = heading(title, room);
        top = lastLine() + (icons > 0 || options.unit().isPresent() ? 36 : 18);
        bottom = top + options.plotHeight();
    }

    /** The title in lines, of which the last is cut; the title element has the whole. */
    private static List<String> heading(String title, double room) {
        List<String> lines = Font.TITLE.wrap(title, room);
        if (lines.size() <= MOST_TITLE_LINES) {
            return lines;
        }
        String rest = String.join(" ", lines.subList(MOST_TITLE_LINES - 1, lines.size()));
        return List.of(lines.get(0), lines.get(1), Font.TITLE.fit(rest, room));
    }

    private double lastLine() {
        return 26 + (heading.size() - 1) * TITLE_LINE;
    }

    void draw(Canvas canvas) {
        canvas.text(MARGIN, 26, heading, Font.TITLE, TITLE_LINE);
        options.unit()
                .ifPresent(unit -> canvas.text(MARGIN, lastLine() + 17, Font.SUBTITLE.fit(unit, room), Font.SUBTITLE));
    }
}

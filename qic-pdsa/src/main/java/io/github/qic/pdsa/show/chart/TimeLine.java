package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import io.github.qic.core.internal.svg.Palette;
import io.github.qic.pdsa.chart.project.ProjectChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The changes of a project below its chart, each a bar from its first to its last day, or a diamond, in as few rows as they fit in. */
final class TimeLine {
    private static final double ROW = 18;
    private static final double BAR = 9;
    private static final double GAP = 6;
    private static final double BETWEEN = 14;
    private static final double LONGEST = 480;
    private static final int MOST_DESCRIBED = 12;

    /** A bar with its label beside it. */
    private record Item(ProjectChange change, double from, double to, String label, double labelAt, int row) {
        double right() {
            return Math.max(to, labelAt + Font.SMALL.width(label));
        }
    }

    private record Row(int number, double free) {}

    private final PictureWords words;
    private final List<Item> items = new ArrayList<>();
    private int rows;

    /**
     * Lays out the changes.
     *
     * @param x the axis, whose extent has room for them
     * @param right the end of the room for labels
     */
    TimeLine(List<ProjectChange> changes, PointAxis x, double right, PictureWords words) {
        this.words = words;
        PriorityQueue<Row> free = new PriorityQueue<>(Comparator.comparingDouble(Row::free));
        double room = (right - x.left()) * 0.6;
        for (ProjectChange change : changes) {
            double from = x.at(change.from()) - (change.isOneDay() ? BAR / 2 : 0);
            double to = Math.max(change.to().map(x::at).orElse(x.right() + 8), from + (change.isOneDay() ? BAR : 2));
            String label = Font.SMALL.fit(label(change), room);
            double width = Font.SMALL.width(label);
            // Without room at its right, the label is at the left of the bar.
            boolean fits = to + GAP + width <= right;
            double begin = fits ? from : from - GAP - width;
            Row first = free.peek();
            Row row = first != null && first.free() <= begin ? free.remove() : new Row(rows++, 0);
            Item item = new Item(change, from, to, label, fits ? to + GAP : begin, row.number());
            free.add(new Row(row.number(), item.right() + BETWEEN));
            items.add(item);
        }
    }

    double height() {
        return rows * ROW + (rows > 0 ? 8 : 0);
    }

    private String label(ProjectChange change) {
        return change.title() + ": " + words.say(change.outcome());
    }

    /** Draws a line through the plot where each change begins, and the bars from a height downwards. */
    void draw(Canvas canvas, ValueAxis y, double top) {
        for (Item item : items) {
            double middle = top + item.row() * ROW + ROW / 2;
            double begin = item.change().isOneDay() ? item.from() + BAR / 2 : item.from();
            canvas.line(begin, y.top(), begin, y.bottom(), Palette.QUIET, "stroke-opacity", "0.35");
            canvas.line(begin, y.bottom() + 34, begin, middle, Palette.QUIET, "stroke-opacity", "0.35");
        }
        for (Item item : items) {
            double middle = top + item.row() * ROW + ROW / 2;
            ProjectChange change = item.change();
            canvas.tip(span(change)).begin("g");
            if (change.isOneDay()) {
                double r = BAR * 0.65;
                double x = item.from() + BAR / 2;
                String diamond = Canvas.path(
                        "%s,%s %s,%s %s,%s %s,%s", x, middle - r, x + r, middle, x, middle + r, x - r, middle);
                canvas.element("polygon", "points", diamond, "fill", Palette.TEXT);
            } else {
                String fill = change.to().isPresent() ? Palette.Tint.BLUE.stroke() : Palette.Tint.BLUE.fill();
                canvas.rect(
                        item.from(),
                        middle - BAR / 2,
                        item.to() - item.from(),
                        BAR,
                        fill,
                        "stroke",
                        Palette.Tint.BLUE.stroke());
            }
            canvas.text(item.labelAt(), middle + 4, item.label(), Font.SMALL);
            canvas.end();
        }
    }

    /** The changes in words; empty if there are none. */
    String description() {
        if (items.isEmpty()) {
            return "";
        }
        return " " + words.say("Changes: {0}", words.list(items, MOST_DESCRIBED, item -> span(item.change()))) + ".";
    }

    private String span(ProjectChange change) {
        String from = change.from().toString();
        String days = change.isOneDay()
                ? from
                : change.to().map(to -> words.say("{0} to {1}", from, to)).orElseGet(() -> words.say("from {0}", from));
        return Font.SMALL.fit(change.title(), LONGEST) + ", " + days + ", " + words.say(change.outcome());
    }
}

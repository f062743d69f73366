package io.github.qic.pdsa.show;

import static io.github.qic.core.internal.svg.Canvas.path;

import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import io.github.qic.core.internal.svg.Palette;
import io.github.qic.core.internal.text.Words;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.Ramp;
import io.github.qic.pdsa.cycle.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;

/**
 * A ramp as a picture: a box for each cycle, placed higher the larger its test, with its new conditions and a wheel filled up to the
 * stage it has reached. A test smaller than the previous one is drawn lower: the picture shows the ramp as it was.
 */
public final class RampPicture {
    private static final double BOX = 176;
    private static final double HEIGHT = 148;
    private static final double GAP = 40;
    private static final double STEP = 44;
    private static final double MARGIN = 16;
    private static final double TOP = 48;
    private static final double NARROWEST = 480;
    private static final double TITLE_LINE = 20;
    private static final Font TEXT = Font.plain(12, Palette.TEXT);
    private static final Font DECISION = Font.bold(12);
    private static final Font SCALE = Font.bold(13);

    private final String title;
    private final Ramp ramp;
    private final List<Integer> levels;
    private final double width;
    private final List<String> heading;
    private final double base;

    private RampPicture(String title, Ramp ramp) {
        this.title = title;
        this.ramp = ramp;
        levels = levels(ramp);
        int highest = levels.stream().mapToInt(Integer::intValue).max().orElse(0);
        int count = ramp.cycles().size();
        width = Math.max(NARROWEST, 2 * MARGIN + count * BOX + (count - 1) * GAP);
        heading = Font.TITLE.wrap(title, width - 2 * MARGIN);
        base = TOP + (heading.size() - 1) * TITLE_LINE + highest * STEP + HEIGHT;
    }

    /** {@return the picture of a ramp, with a title such as the change idea} */
    public static RampPicture of(String title, Ramp ramp) {
        return new RampPicture(Objects.requireNonNull(title, "title"), ramp);
    }

    /** {@return the picture in SVG} */
    public String svg() {
        Canvas canvas = new Canvas(width, base + 2 * MARGIN + 12, "Ramp: " + title, description());
        canvas.text(MARGIN, 26, heading, Font.TITLE, TITLE_LINE);
        Set<String> known = new LinkedHashSet<>();
        for (int i = 0; i < ramp.cycles().size(); i++) {
            if (i > 0) {
                arrow(canvas, i);
            }
            List<String> added = ramp.cycles().get(i).plan().conditions().stream()
                    .filter(known::add)
                    .toList();
            box(canvas, i, added);
        }
        double right = x(ramp.cycles().size() - 1) + BOX;
        canvas.line(MARGIN, base + 14, right, base + 14, Palette.TEXT, "stroke-width", "1.5");
        String legend = ramp.cycles().size() == 1
                ? "One test; no other builds on it yet"
                : "Each test builds on the previous one; the higher the box, the larger the test";
        canvas.text(MARGIN, base + 32, legend, TEXT);
        return canvas.finish();
    }

    /** {@return the rank of each test among the scales of the ramp; a test without a scale has the rank of the one before} */
    private static List<Integer> levels(Ramp ramp) {
        List<Scale> ordered = ramp.cycles().stream()
                .flatMap(cycle -> cycle.plan().scale().stream())
                .distinct()
                .sorted()
                .toList();
        Map<Scale, Integer> ranks = new HashMap<>();
        ordered.forEach(scale -> ranks.put(scale, ranks.size()));
        List<Integer> levels = new ArrayList<>();
        int level = 0;
        for (Cycle cycle : ramp.cycles()) {
            level = cycle.plan().scale().map(ranks::get).orElse(level);
            levels.add(level);
        }
        return levels;
    }

    private String description() {
        StringJoiner text = new StringJoiner(" ");
        int number = 0;
        for (Cycle cycle : ramp.cycles()) {
            List<String> conditions = cycle.plan().conditions();
            String under = conditions.isEmpty() ? "" : ", under " + String.join(", ", conditions);
            number++;
            text.add("Cycle " + number + ": " + cycle.title() + ", " + scale(cycle) + under + ", " + end(cycle) + ".");
        }
        return text.toString();
    }

    private static String end(Cycle cycle) {
        return cycle.act().map(a -> Words.of(a.decision())).orElse(Words.of(cycle.stage()));
    }

    private static double x(int index) {
        return MARGIN + index * (BOX + GAP);
    }

    private double y(int index) {
        return base - HEIGHT - levels.get(index) * STEP;
    }

    private void arrow(Canvas canvas, int index) {
        double x1 = x(index - 1) + BOX;
        double x2 = x(index) - 2;
        double y1 = y(index - 1) + HEIGHT / 2;
        double y2 = y(index) + HEIGHT / 2;
        canvas.stroke(path("M%s %sH%sV%sH%s", x1, y1, (x1 + x2) / 2, y2, x2 - 6), Palette.TEXT, 1.5);
        canvas.element("path", "d", path("M%s %sl-8 -4.5v9z", x2, y2), "fill", Palette.TEXT);
    }

    private void box(Canvas canvas, int index, List<String> added) {
        Cycle cycle = ramp.cycles().get(index);
        double x = x(index);
        double y = y(index);
        canvas.rect(x, y, BOX, HEIGHT, Palette.WHITE, "rx", "6", "stroke", Palette.TEXT);
        CycleWheel.draw(canvas, cycle, x + BOX - 26, y + 24);
        canvas.text(x + 9, y + 19, "Cycle " + (index + 1), Font.SMALL);
        canvas.text(x + 9, y + 54, scale(cycle), SCALE);
        double at = canvas.text(x + 9, y + 73, shortened(cycle.title(), TEXT), TEXT, 15);
        if (!added.isEmpty()) {
            List<String> conditions = shortened("new: " + String.join(", ", added), Font.SMALL);
            canvas.text(x + 9, at, conditions, Font.SMALL, 14);
        }
        canvas.text(x + 9, y + HEIGHT - 9, end(cycle), DECISION);
    }

    private static String scale(Cycle cycle) {
        return cycle.plan().scale().map(Scale::text).orElse("scale not given");
    }

    /** The text in two lines at most. */
    private static List<String> shortened(String text, Font font) {
        double room = BOX - 18;
        List<String> lines = font.wrap(text, room);
        return lines.size() <= 2 ? lines : List.of(lines.get(0), font.fit(lines.get(1) + " " + lines.get(2), room));
    }
}

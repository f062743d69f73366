package io.github.qic.pdsa.show;

import static io.github.qic.core.internal.svg.Svg.number;

import io.github.qic.core.internal.svg.Svg;
import io.github.qic.core.internal.svg.TextWidth;
import io.github.qic.core.internal.text.Words;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.Ramp;
import io.github.qic.pdsa.cycle.Scale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A ramp as a picture: a box for each cycle, the higher the larger its test, with what is new about its conditions. The wheel of
 * each cycle is filled as far as the cycle has come. A test smaller than the one before stands lower: the picture shows the
 * ramp as it was, not as it should be.
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

    private final Svg svg;
    private final List<Integer> levels;
    private final double base;

    private RampPicture(Svg svg, List<Integer> levels, double base) {
        this.svg = svg;
        this.levels = levels;
        this.base = base;
    }

    /**
     * {@return the picture in SVG}
     *
     * @param title its title, such as the change idea
     * @param ramp the ramp
     */
    public static String svg(String title, Ramp ramp) {
        List<Integer> levels = levels(ramp);
        int highest = levels.stream().mapToInt(Integer::intValue).max().orElse(0);
        int count = ramp.cycles().size();
        double width = Math.max(NARROWEST, 2 * MARGIN + count * BOX + (count - 1) * GAP);
        List<String> heading = TextWidth.wrap(title, 17.6, width - 2 * MARGIN);
        double base = TOP + (heading.size() - 1) * TITLE_LINE + highest * STEP + HEIGHT;
        Svg svg = new Svg(width, base + 2 * MARGIN + 12, "Ramp: " + title, description(ramp));
        return new RampPicture(svg, levels, base).draw(heading, ramp);
    }

    /** {@return the rank of each test among the scales of the ramp; one without a scale stands with the one before} */
    private static List<Integer> levels(Ramp ramp) {
        Set<Scale> scales = new TreeSet<>();
        ramp.cycles().forEach(c -> c.plan().scale().ifPresent(scales::add));
        List<Scale> ordered = List.copyOf(scales);
        List<Integer> levels = new ArrayList<>();
        int level = 0;
        for (Cycle cycle : ramp.cycles()) {
            int before = level;
            level = cycle.plan().scale().map(ordered::indexOf).orElse(before);
            levels.add(level);
        }
        return levels;
    }

    private static String description(Ramp ramp) {
        StringBuilder words = new StringBuilder();
        int number = 0;
        for (Cycle cycle : ramp.cycles()) {
            words.append("Cycle ")
                    .append(++number)
                    .append(": ")
                    .append(cycle.title())
                    .append(", ")
                    .append(cycle.plan().scale().map(Scale::text).orElse("scale not given"))
                    .append(
                            cycle.plan().conditions().isEmpty()
                                    ? ""
                                    : ", under "
                                            + String.join(", ", cycle.plan().conditions()))
                    .append(", ")
                    .append(end(cycle))
                    .append(". ");
        }
        return words.toString().strip();
    }

    private static String end(Cycle cycle) {
        return cycle.act().map(a -> Words.of(a.decision())).orElse(Words.of(cycle.stage()));
    }

    private String draw(List<String> heading, Ramp ramp) {
        svg.element("rect", "width", "100%", "height", "100%", "fill", "#fff");
        svg.begin("g", "font-family", "Arial, Helvetica, sans-serif", "font-size", "12", "fill", "#000");
        for (int i = 0; i < heading.size(); i++) {
            text(heading.get(i), MARGIN, 26 + i * TITLE_LINE, "16", "bold");
        }
        Set<String> known = new LinkedHashSet<>();
        for (int i = 0; i < ramp.cycles().size(); i++) {
            if (i > 0) {
                arrow(i);
            }
            List<String> added = ramp.cycles().get(i).plan().conditions().stream()
                    .filter(known::add)
                    .toList();
            box(ramp.cycles().get(i), i, added);
        }
        double right = x(ramp.cycles().size() - 1) + BOX;
        svg.element(
                "path",
                "d",
                "M" + number(MARGIN) + " " + number(base + 14) + " H" + number(right),
                "stroke",
                "#000",
                "stroke-width",
                "1.5");
        text("Each test builds on the one before; the higher, the larger", MARGIN, base + 32, "12", "normal");
        return svg.finish();
    }

    private static double x(int index) {
        return MARGIN + index * (BOX + GAP);
    }

    private double y(int index) {
        return base - HEIGHT - levels.get(index) * STEP;
    }

    private void arrow(int index) {
        double x1 = x(index - 1) + BOX;
        double x2 = x(index) - 2;
        double y1 = y(index - 1) + HEIGHT / 2;
        double y2 = y(index) + HEIGHT / 2;
        String path = "M" + number(x1) + " " + number(y1) + " H" + number((x1 + x2) / 2) + " V" + number(y2) + " H"
                + number(x2 - 6);
        svg.element("path", "d", path, "fill", "none", "stroke", "#000", "stroke-width", "1.5");
        svg.element("path", "d", "M" + number(x2) + " " + number(y2) + " l-8 -4.5 v9 z", "fill", "#000");
    }

    private void box(Cycle cycle, int index, List<String> added) {
        double x = x(index);
        double y = y(index);
        svg.element(
                "rect",
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(BOX),
                "height",
                number(HEIGHT),
                "rx",
                "6",
                "fill",
                "#fff",
                "stroke",
                "#000");
        CycleWheel.draw(svg, cycle, x + BOX - 26, y + 24);
        text("Cycle " + (index + 1), x + 9, y + 19, "11", "normal");
        text(cycle.plan().scale().map(Scale::text).orElse("scale not given"), x + 9, y + 54, "13", "bold");
        double at = y + 73;
        for (String line : shortened(cycle.title(), 12)) {
            text(line, x + 9, at, "12", "normal");
            at += 15;
        }
        for (String line : shortened(added.isEmpty() ? "" : "new: " + String.join(", ", added), 11)) {
            text(line, x + 9, at, "11", "normal");
            at += 14;
        }
        text(end(cycle), x + 9, y + HEIGHT - 9, "12", "bold");
    }

    private static List<String> shortened(String text, double size) {
        double room = BOX - 18;
        List<String> lines = TextWidth.wrap(text, size, room);
        return lines.size() <= 2
                ? lines
                : List.of(lines.get(0), TextWidth.fit(lines.get(1) + " " + lines.get(2), size, room));
    }

    private void text(String text, double x, double y, String size, String weight) {
        svg.begin("text", "x", number(x), "y", number(y), "font-size", size, "font-weight", weight)
                .text(text)
                .end();
    }
}

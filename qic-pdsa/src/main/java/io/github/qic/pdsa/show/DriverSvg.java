package io.github.qic.pdsa.show;

import static io.github.qic.core.internal.svg.Svg.number;

import io.github.qic.core.internal.svg.Svg;
import io.github.qic.core.internal.svg.TextWidth;
import io.github.qic.pdsa.show.DriverTree.Kind;
import io.github.qic.pdsa.show.DriverTree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** Draws a driver diagram: a column for each kind, a parent beside the middle of its children. */
final class DriverSvg {
    private static final double BOX = 210;
    private static final double GAP = 46;
    private static final double MARGIN = 16;
    private static final double TOP = 70;
    private static final double LINE = 15;
    private static final double PAD = 8;
    private static final double BETWEEN = 12;
    private static final double LETTER = 12;

    /** Bold letters take about a tenth more room. */
    private static final double BOLD = 1.1 * LETTER;

    private record Box(Node node, List<String> label, List<String> detail, double x, double y, double height) {
        double middle() {
            return y + height / 2;
        }
    }

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final List<DriverTree.Link> lines = new ArrayList<>();
    private double bottom = TOP;

    private DriverSvg() {}

    static String draw(String title, DriverTree tree) {
        DriverSvg drawing = new DriverSvg();
        drawing.place(tree.aim(), TOP);
        tree.loose().forEach(node -> drawing.place(node, drawing.bottom));
        drawing.lines.addAll(tree.links());
        return drawing.picture(title, drawing.description(tree));
    }

    /** Places a node and all below it from a height downwards, and answers the height below them. */
    private double place(Node node, double top) {
        List<String> label = TextWidth.wrap(node.label(), node.kind() == Kind.IDEA ? BOLD : LETTER, BOX - 2 * PAD);
        List<String> detail = node.detail().isEmpty() ? List.of() : TextWidth.wrap(node.detail(), 11, BOX - 2 * PAD);
        double height = (label.size() + detail.size()) * LINE + 2 * PAD;
        double below = top;
        for (Node child : node.children()) {
            below = place(child, below);
            lines.add(new DriverTree.Link(node.id(), child.id()));
        }
        double room = Math.max(below - top - BETWEEN, height);
        double x = MARGIN + column(node.kind()) * (BOX + GAP);
        boxes.put(node.id(), new Box(node, label, detail, x, top + (room - height) / 2, height));
        bottom = Math.max(bottom, top + room + BETWEEN);
        return top + room + BETWEEN;
    }

    private static int column(Kind kind) {
        return switch (kind) {
            case AIM -> 0;
            case PRIMARY -> 1;
            case SECONDARY -> 2;
            case IDEA -> 3;
        };
    }

    private String picture(String title, String description) {
        double width = 2 * MARGIN + 4 * BOX + 3 * GAP;
        Svg svg = new Svg(width, bottom + MARGIN - BETWEEN, "Driver diagram: " + title, description);
        svg.element("rect", "width", "100%", "height", "100%", "fill", "#fff");
        svg.begin("g", "font-family", "Arial, Helvetica, sans-serif", "font-size", "12", "fill", "#000");
        // The whole title stands in the title element.
        text(svg, TextWidth.fit(title, 17.6, width - 2 * MARGIN), MARGIN, 26, "16", "bold");
        for (Kind kind : Kind.values()) {
            text(svg, kind.heading(), MARGIN + column(kind) * (BOX + GAP), 54, "13", "bold");
        }
        lines.forEach(line -> line(svg, line));
        boxes.values().forEach(box -> box(svg, box));
        return svg.finish();
    }

    /** Everything there is, each branch to its end, for those who cannot see the picture. */
    private String description(DriverTree tree) {
        return Stream.concat(
                        branch(tree.aim())
                                .map(node -> singular(node.kind()) + ": " + sentence(node) + also(tree, node)),
                        tree.loose().stream().map(node -> "Without a driver: " + sentence(node)))
                .collect(Collectors.joining(" "));
    }

    private static String singular(Kind kind) {
        return kind.heading().replaceFirst("s$", "");
    }

    private static String sentence(Node node) {
        return StringUtils.stripEnd(node.label(), ".") + (node.detail().isEmpty() ? "." : " (" + node.detail() + ").");
    }

    /** The further drivers of an idea. */
    private String also(DriverTree tree, Node idea) {
        return tree.links().stream()
                .filter(link -> link.to().equals(idea.id()))
                .flatMap(link -> Stream.ofNullable(boxes.get(link.from())))
                .map(driver -> " Works too on: " + sentence(driver.node()))
                .collect(Collectors.joining());
    }

    private static Stream<Node> branch(Node node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(DriverSvg::branch));
    }

    private void line(Svg svg, DriverTree.Link link) {
        Box from = boxes.get(link.from());
        Box to = boxes.get(link.to());
        if (from == null || to == null) {
            return;
        }
        double x1 = from.x() + BOX;
        double x2 = to.x();
        String path = "M" + number(x1) + " " + number(from.middle()) + " C" + number(x1 + GAP / 2) + " "
                + number(from.middle()) + " " + number(x2 - GAP / 2) + " " + number(to.middle()) + " " + number(x2)
                + " "
                + number(to.middle());
        svg.element("path", "d", path, "fill", "none", "stroke", "#555", "stroke-width", "1.2");
    }

    private static void box(Svg svg, Box box) {
        boolean idea = box.node().kind() == Kind.IDEA;
        svg.element(
                "rect",
                "x",
                number(box.x()),
                "y",
                number(box.y()),
                "width",
                number(BOX),
                "height",
                number(box.height()),
                "rx",
                idea ? "10" : "2",
                "fill",
                box.node().kind() == Kind.AIM ? "#e8eef7" : "#fff",
                "stroke",
                "#000",
                "stroke-width",
                box.node().kind() == Kind.AIM ? "2" : "1");
        double y = box.y() + PAD + LINE - 4;
        for (String line : box.label()) {
            text(svg, line, box.x() + PAD, y, "12", idea ? "bold" : "normal");
            y += LINE;
        }
        for (String line : box.detail()) {
            text(svg, line, box.x() + PAD, y, "11", "normal");
            y += LINE;
        }
    }

    private static void text(Svg svg, String text, double x, double y, String size, String weight) {
        svg.begin("text", "x", number(x), "y", number(y), "font-size", size, "font-weight", weight)
                .text(text)
                .end();
    }
}

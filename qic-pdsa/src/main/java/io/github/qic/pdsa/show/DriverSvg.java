package io.github.qic.pdsa.show;

import static io.github.qic.core.internal.svg.Canvas.path;

import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.internal.svg.Canvas;
import io.github.qic.core.internal.svg.Font;
import io.github.qic.core.internal.svg.Palette;
import io.github.qic.pdsa.show.DriverTree.Kind;
import io.github.qic.pdsa.show.DriverTree.Node;
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
    private static final Font HEADING = Font.bold(13);
    private static final Font IDEA = Font.bold(12);
    private static final Font LABEL = Font.plain(12, Palette.TEXT);

    private record Box(Node node, List<String> label, List<String> detail, double x, double y, double height) {
        Font font() {
            return node.kind() == Kind.IDEA ? IDEA : LABEL;
        }

        double middle() {
            return y + height / 2;
        }
    }

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private double bottom = TOP;

    private DriverSvg() {}

    static String draw(DriverTree tree) {
        DriverSvg drawing = new DriverSvg();
        drawing.place(tree.aim(), TOP);
        tree.loose().forEach(node -> drawing.place(node, drawing.bottom));
        return drawing.picture(tree);
    }

    /** Places a node and all below it from a height downwards; returns the height below them. */
    private double place(Node node, double top) {
        List<String> label = (node.kind() == Kind.IDEA ? IDEA : LABEL).wrap(node.label(), BOX - 2 * PAD);
        List<String> detail = node.detail().isEmpty() ? List.of() : Font.SMALL.wrap(node.detail(), BOX - 2 * PAD);
        double height = (label.size() + detail.size()) * LINE + 2 * PAD;
        double below = top;
        for (Node child : node.children()) {
            below = place(child, below);
        }
        double room = Math.max(below - top - BETWEEN, height);
        double x = MARGIN + node.kind().column * (BOX + GAP);
        boxes.put(node.id(), new Box(node, label, detail, x, top + (room - height) / 2, height));
        bottom = Math.max(bottom, top + room + BETWEEN);
        return top + room + BETWEEN;
    }

    private String picture(DriverTree tree) {
        double width = 2 * MARGIN + 4 * BOX + 3 * GAP;
        Canvas canvas =
                new Canvas(width, bottom + MARGIN - BETWEEN, "Driver diagram: " + tree.title(), description(tree));
        // The title element has the whole title.
        canvas.text(MARGIN, 26, Font.TITLE.fit(tree.title(), width - 2 * MARGIN), Font.TITLE);
        for (Kind kind : Kind.values()) {
            canvas.text(MARGIN + kind.column * (BOX + GAP), 54, kind.heading, HEADING);
        }
        tree.lines().forEach(line -> line(canvas, line));
        boxes.values().forEach(box -> box(canvas, box));
        return canvas.finish();
    }

    /** All nodes, branch by branch, for readers who cannot see the picture. */
    private String description(DriverTree tree) {
        Map<String, List<DriverTree.Link>> further = Maps.groups(tree.links(), DriverTree.Link::to);
        return Stream.concat(
                        tree.aim()
                                .branch()
                                .map(node -> StringUtils.stripEnd(node.kind().heading, "s") + ": " + sentence(node)
                                        + also(further.getOrDefault(node.id(), List.of()))),
                        tree.loose().stream().map(node -> "Without a driver: " + sentence(node)))
                .collect(Collectors.joining(" "));
    }

    private static String sentence(Node node) {
        return StringUtils.stripEnd(node.label(), ".") + (node.detail().isEmpty() ? "." : " (" + node.detail() + ").");
    }

    /** The further drivers of an idea. */
    private String also(List<DriverTree.Link> links) {
        return links.stream()
                .flatMap(link -> Stream.ofNullable(boxes.get(link.from())))
                .map(driver -> " Also works on: " + sentence(driver.node()))
                .collect(Collectors.joining());
    }

    private void line(Canvas canvas, DriverTree.Link link) {
        Box from = boxes.get(link.from());
        Box to = boxes.get(link.to());
        if (from == null || to == null) {
            return;
        }
        double x1 = from.x() + BOX;
        double x2 = to.x();
        double y1 = from.middle();
        double y2 = to.middle();
        String curve = path("M%s %sC%s %s %s %s %s %s", x1, y1, x1 + GAP / 2, y1, x2 - GAP / 2, y2, x2, y2);
        canvas.stroke(curve, Palette.QUIET, 1.2);
    }

    private static void box(Canvas canvas, Box box) {
        Kind kind = box.node().kind();
        canvas.rect(
                box.x(),
                box.y(),
                BOX,
                box.height(),
                kind.tint.fill(),
                "rx",
                kind == Kind.IDEA ? "10" : "2",
                "stroke",
                kind.tint.stroke(),
                "stroke-width",
                kind == Kind.AIM ? "2" : "1");
        double y = canvas.text(box.x() + PAD, box.y() + PAD + LINE - 4, box.label(), box.font(), LINE);
        canvas.text(box.x() + PAD, y, box.detail(), Font.SMALL, LINE);
    }
}

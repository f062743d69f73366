package io.github.qic.cmoc.show;

import io.github.qic.core.internal.text.Escape;
import java.util.HashMap;
import java.util.Map;

/** Writes a graph in DOT, the language of Graphviz. */
final class Dot {
    private static final int LINE = 28;

    private final StringBuilder out = new StringBuilder("digraph theory {\n")
            .append("  rankdir=LR\n  compound=true\n  fontname=\"Helvetica\"\n")
            .append("  node [fontname=\"Helvetica\", fontsize=11, style=filled]\n")
            .append("  edge [fontname=\"Helvetica\", fontsize=10]\n");

    /** The first node of each group: Graphviz draws an arrow to a group as one to a node, cut at the border. */
    private final Map<String, String> firsts = new HashMap<>();

    private Dot() {}

    static String write(Graph graph) {
        Dot dot = new Dot();
        graph.groups().forEach(dot::group);
        graph.loose().forEach(node -> dot.node(node, "  "));
        graph.edges().forEach(dot::edge);
        return dot.out.append("}\n").toString();
    }

    private void group(Graph.Group group) {
        if (group.nodes().isEmpty()) {
            node(new Graph.Node(group.id(), group.label(), Graph.Shape.CONFIGURATION), "  ");
            return;
        }
        firsts.put(group.id(), group.nodes().get(0).id());
        out.append("  subgraph cluster_")
                .append(group.id())
                .append(" {\n    label=")
                .append(quoted(group.label()))
                .append("\n");
        group.nodes().forEach(node -> node(node, "    "));
        out.append("  }\n");
    }

    private void node(Graph.Node node, String indent) {
        String shape = switch (node.shape()) {
            case CONTEXT -> "shape=box, fillcolor=\"#eef4fb\"";
            case MECHANISM -> "shape=hexagon, fillcolor=\"#fdf6e3\"";
            case OUTCOME -> "shape=box, style=\"rounded,filled\", fillcolor=\"#eef7ee\"";
            case CONFIGURATION, OTHER -> "shape=box, peripheries=2, fillcolor=\"#f4f4f4\"";
        };
        out.append(indent)
                .append(node.id())
                .append(" [label=")
                .append(quoted(node.label()))
                .append(", ")
                .append(shape)
                .append("]\n");
    }

    private void edge(Graph.Edge edge) {
        String line = switch (edge.line()) {
            case PLAIN -> "";
            case DASHED -> ", style=dashed";
            case STRONG -> ", penwidth=2.5";
            case FEEDBACK -> ", penwidth=2.5, constraint=false";
            case CONTRAST -> ", style=dotted, dir=none, constraint=false";
            case PART -> ", style=dotted, constraint=false";
            case HIDDEN -> ", style=invis";
        };
        String attributes = (edge.label().isEmpty() ? "" : ", label=" + quoted(edge.label()))
                + line
                + border(edge.from(), "ltail")
                + border(edge.to(), "lhead");
        out.append("  ").append(end(edge.from())).append(" -> ").append(end(edge.to()));
        out.append(attributes.isEmpty() ? "\n" : " [" + attributes.substring(2) + "]\n");
    }

    private String border(String id, String attribute) {
        return firsts.containsKey(id) ? ", " + attribute + "=cluster_" + id : "";
    }

    private String end(String id) {
        return firsts.getOrDefault(id, id);
    }

    private static String quoted(String text) {
        return '"' + Escape.dot(wrapped(text)) + '"';
    }

    /** Graphviz does not break lines. */
    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : text.split("\\s+", -1)) {
            boolean fits = length + word.length() < LINE;
            if (length > 0) {
                lines.append(fits ? ' ' : '\n');
            }
            length = (fits && length > 0 ? length + 1 : 0) + word.length();
            lines.append(word);
        }
        return lines.toString();
    }
}

package io.github.qic.core.internal.graph;

import io.github.qic.core.internal.text.Escape;
import io.github.qic.core.internal.text.Wrap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a graph in DOT, the language of Graphviz. */
final class DotWriter {
    static final int LINE = 28;

    private final StringBuilder out = new StringBuilder();
    private final Numbering names;

    /** The first node of each group: Graphviz draws an edge to a group as one to a node, cut at the border. */
    private final Map<String, String> firsts = new HashMap<>();

    private DotWriter(Graph graph) {
        names = new Numbering(graph);
        graph.allGroups()
                .filter(group -> !group.isEmpty())
                .forEach(group -> firsts.put(group.node().id(), group.first().id()));
    }

    static String write(Graph graph) {
        DotWriter writer = new DotWriter(graph);
        writer.out.append("""
                digraph %s {
                  rankdir=LR
                  compound=true
                  fontname="Helvetica"
                  node [fontname="Helvetica", fontsize=11, style=filled]
                  edge [fontname="Helvetica", fontsize=10]
                """.formatted(graph.name()));
        graph.groups().forEach(group -> writer.group(group, "  "));
        graph.loose().forEach(node -> writer.node(node, "  "));
        graph.edges().stream().filter(edge -> edge.line() != Graph.Line.HIDDEN).forEach(writer::edge);
        return writer.out.append("}\n").toString();
    }

    private void group(Graph.Group group, String indent) {
        if (group.isEmpty()) {
            node(group.node(), indent);
            return;
        }
        out.append("%ssubgraph cluster_%s {\n"
                .formatted(indent, names.of(group.node().id())));
        out.append("%s  label=%s\n".formatted(indent, quoted(group.node().label())));
        group.groups().forEach(inner -> group(inner, indent + "  "));
        group.nodes().forEach(node -> node(node, indent + "  "));
        out.append(indent).append("}\n");
    }

    private void node(Graph.Node node, String indent) {
        Graph.Shape shape = node.kind().shape();
        String look =
                "%s, fillcolor=\"%s\"".formatted(shape.dot, node.kind().tint().fill());
        String label = shape == Graph.Shape.JUNCTION ? "\"\"" : quoted(node.label());
        String url = node.attributes().getOrDefault(Graph.URL, "");
        String link = url.isEmpty() ? "" : ", URL=\"" + Escape.dot(Escape.url(url)) + '"';
        out.append("%s%s [label=%s, %s%s]\n".formatted(indent, names.of(node.id()), label, look, link));
    }

    private void edge(Graph.Edge edge) {
        String attributes = (edge.label().isEmpty() ? "" : ", label=" + quoted(edge.label()))
                + (edge.line().dot.isEmpty() ? "" : ", " + edge.line().dot)
                + (names.isJunction(edge.to()) ? ", arrowhead=none" : "")
                + border(edge.from(), "ltail")
                + border(edge.to(), "lhead");
        out.append("  ").append(end(edge.from())).append(" -> ").append(end(edge.to()));
        out.append(attributes.isEmpty() ? "\n" : " [" + attributes.substring(2) + "]\n");
    }

    private String border(String id, String attribute) {
        return firsts.containsKey(id) ? ", " + attribute + "=cluster_" + names.of(id) : "";
    }

    private String end(String id) {
        return names.of(firsts.getOrDefault(id, id));
    }

    /** Graphviz does not break lines. */
    private static String quoted(String text) {
        return text.lines()
                .flatMap(line -> Wrap.lines(line, LINE).stream())
                .map(Escape::dot)
                .collect(Collectors.joining("\\n", "\"", "\""));
    }
}

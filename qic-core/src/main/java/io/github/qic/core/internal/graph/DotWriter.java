package io.github.qic.core.internal.graph;

import io.github.qic.core.internal.text.Escape;
import io.github.qic.core.internal.text.Wrap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a graph in DOT, the language of Graphviz. */
final class DotWriter {
    private static final int LINE = 28;

    private final StringBuilder out = new StringBuilder();

    /** The first node of each group: Graphviz draws an edge to a group as one to a node, cut at the border. */
    private final Map<String, String> firsts = new HashMap<>();

    private DotWriter() {}

    static String write(Graph graph) {
        DotWriter writer = new DotWriter();
        writer.out.append("""
                digraph %s {
                  rankdir=LR
                  compound=true
                  fontname="Helvetica"
                  node [fontname="Helvetica", fontsize=11, style=filled]
                  edge [fontname="Helvetica", fontsize=10]
                """.formatted(graph.name()));
        graph.groups().forEach(writer::group);
        graph.loose().forEach(node -> writer.node(node, "  "));
        graph.edges().forEach(writer::edge);
        return writer.out.append("}\n").toString();
    }

    private void group(Graph.Group group) {
        if (group.nodes().isEmpty()) {
            node(group.node(), "  ");
            return;
        }
        firsts.put(group.node().id(), group.nodes().get(0).id());
        String label = quoted(group.node().label());
        out.append(
                "  subgraph cluster_%s {\n    label=%s\n".formatted(group.node().id(), label));
        group.nodes().forEach(node -> node(node, "    "));
        out.append("  }\n");
    }

    private void node(Graph.Node node, String indent) {
        String look = "%s, fillcolor=\"%s\""
                .formatted(node.kind().shape().dot, node.kind().tint().fill());
        out.append("%s%s [label=%s, %s]\n".formatted(indent, node.id(), quoted(node.label()), look));
    }

    private void edge(Graph.Edge edge) {
        String attributes = (edge.label().isEmpty() ? "" : ", label=" + quoted(edge.label()))
                + (edge.line().dot.isEmpty() ? "" : ", " + edge.line().dot)
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

    /** Graphviz does not break lines. */
    private static String quoted(String text) {
        return text.lines()
                .flatMap(line -> Wrap.lines(line, LINE).stream())
                .map(Escape::dot)
                .collect(Collectors.joining("\\n", "\"", "\""));
    }
}

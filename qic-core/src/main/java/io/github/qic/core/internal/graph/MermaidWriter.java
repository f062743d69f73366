package io.github.qic.core.internal.graph;

import io.github.qic.core.internal.text.Escape;

/** Writes a graph in Mermaid. Shapes alone tell the kinds apart; colours only help. */
final class MermaidWriter {
    private final StringBuilder out = new StringBuilder("flowchart LR\n");

    private MermaidWriter() {}

    static String write(Graph graph) {
        MermaidWriter writer = new MermaidWriter();
        graph.groups().forEach(writer::group);
        graph.loose().forEach(node -> writer.node(node, "  "));
        graph.edges().forEach(writer::edge);
        graph.kinds().forEach(writer::style);
        return writer.out.toString();
    }

    private void group(Graph.Group group) {
        if (group.nodes().isEmpty()) {
            node(group.node(), "  ");
            return;
        }
        out.append("  subgraph ")
                .append(group.node().id())
                .append('[')
                .append(quoted(group.node().label()));
        out.append("]\n    direction LR\n");
        group.nodes().forEach(node -> node(node, "    "));
        out.append("  end\n");
    }

    private void node(Graph.Node node, String indent) {
        Graph.Shape shape = node.kind().shape();
        out.append(indent).append(node.id()).append(shape.open).append(quoted(node.label()));
        out.append(shape.close).append(":::").append(node.kind().name()).append('\n');
    }

    private void edge(Graph.Edge edge) {
        String label = edge.label().isEmpty() ? "" : "|" + quoted(edge.label()) + "|";
        out.append("  ").append(edge.from()).append(' ').append(edge.line().mermaid);
        out.append(label).append(' ').append(edge.to()).append('\n');
    }

    private void style(Graph.Kind kind) {
        out.append("  classDef ")
                .append(kind.name())
                .append(" fill:")
                .append(kind.tint().fill());
        out.append(",stroke:").append(kind.tint().stroke()).append(",color:#111\n");
    }

    private static String quoted(String text) {
        return '"' + Escape.mermaid(text) + '"';
    }
}

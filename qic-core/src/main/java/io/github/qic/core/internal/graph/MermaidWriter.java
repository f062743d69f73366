package io.github.qic.core.internal.graph;

import io.github.qic.core.internal.svg.Palette;
import io.github.qic.core.internal.text.Escape;

/** Writes a graph in Mermaid. Shapes alone distinguish the kinds; colours only help. */
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
        String label = quoted(group.node().label());
        out.append(
                "  subgraph %s[%s]\n    direction LR\n".formatted(group.node().id(), label));
        group.nodes().forEach(node -> node(node, "    "));
        out.append("  end\n");
    }

    private void node(Graph.Node node, String indent) {
        Graph.Shape shape = node.kind().shape();
        String text = shape.open + quoted(node.label()) + shape.close;
        out.append(
                "%s%s%s:::%s\n".formatted(indent, node.id(), text, node.kind().name()));
    }

    private void edge(Graph.Edge edge) {
        String label = edge.label().isEmpty() ? "" : "|" + quoted(edge.label()) + "|";
        out.append("  %s %s%s %s\n".formatted(edge.from(), edge.line().mermaid, label, edge.to()));
    }

    private void style(Graph.Kind kind) {
        Palette.Tint tint = kind.tint();
        out.append("  classDef %s fill:%s,stroke:%s,color:#111\n".formatted(kind.name(), tint.fill(), tint.stroke()));
    }

    private static String quoted(String text) {
        return '"' + Escape.mermaid(text) + '"';
    }
}

package io.github.qic.core.internal.graph;

import io.github.qic.core.internal.svg.Palette;
import io.github.qic.core.internal.text.Escape;
import io.github.qic.core.valid.Problems;
import java.util.Locale;

/** Writes a graph in Mermaid. Shapes alone distinguish the kinds; colours only help. */
final class MermaidWriter {
    /** {@code maxEdges} and {@code maxTextSize} of Mermaid by default, since version 10. */
    private static final int MOST_EDGES = 500;

    private static final int MOST_CHARACTERS = 50_000;

    private final StringBuilder out = new StringBuilder("flowchart LR\n");
    private final Numbering names;

    private MermaidWriter(Graph graph) {
        names = new Numbering(graph);
    }

    static boolean fits(Graph graph, String text) {
        return graph.edges().size() <= MOST_EDGES && text.length() <= MOST_CHARACTERS;
    }

    static void requireFits(Graph graph, String text, String alternative) {
        new Problems()
                .require(
                        fits(graph, text),
                        "",
                        String.format(
                                Locale.ROOT,
                                "is too large for Mermaid, which draws %,d arrows and %,d characters at most, not %,d and %,d: %s",
                                MOST_EDGES,
                                MOST_CHARACTERS,
                                graph.edges().size(),
                                text.length(),
                                alternative))
                .throwIfAny();
    }

    static String write(Graph graph) {
        MermaidWriter writer = new MermaidWriter(graph);
        graph.groups().forEach(group -> writer.group(group, "  "));
        graph.loose().forEach(node -> writer.node(node, "  "));
        graph.edges().forEach(writer::edge);
        graph.drawn().map(Graph.Node::kind).distinct().forEach(writer::style);
        return writer.out.toString();
    }

    private void group(Graph.Group group, String indent) {
        if (group.isEmpty()) {
            node(group.node(), indent);
            return;
        }
        String label = quoted(group.node().label());
        out.append(indent).append("subgraph ").append(names.of(group.node().id()));
        out.append("[%s]\n%s  direction LR\n".formatted(label, indent));
        group.groups().forEach(inner -> group(inner, indent + "  "));
        group.nodes().forEach(node -> node(node, indent + "  "));
        out.append(indent).append("end\n");
    }

    private void node(Graph.Node node, String indent) {
        Graph.Shape shape = node.kind().shape();
        String label = shape == Graph.Shape.JUNCTION ? "\" \"" : quoted(node.label());
        String text = shape.open + label + shape.close;
        out.append("%s%s%s:::%s\n"
                .formatted(indent, names.of(node.id()), text, node.kind().name()));
        String url = node.attributes().getOrDefault(Graph.URL, "");
        if (!url.isEmpty()) {
            out.append("%sclick %s href \"%s\"\n".formatted(indent, names.of(node.id()), Escape.url(url)));
        }
    }

    private void edge(Graph.Edge edge) {
        String label = edge.label().isEmpty() ? "" : "|" + quoted(edge.label()) + "|";
        String line = names.isJunction(edge.to()) ? edge.line().headless : edge.line().mermaid;
        out.append("  %s %s%s %s\n".formatted(names.of(edge.from()), line, label, names.of(edge.to())));
    }

    private void style(Graph.Kind kind) {
        Palette.Tint tint = kind.tint();
        out.append("  classDef %s fill:%s,stroke:%s,color:#111\n".formatted(kind.name(), tint.fill(), tint.stroke()));
    }

    private static String quoted(String text) {
        return '"' + Escape.mermaid(text) + '"';
    }
}

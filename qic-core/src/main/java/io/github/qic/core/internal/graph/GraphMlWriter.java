package io.github.qic.core.internal.graph;

import io.github.qic.core.internal.text.Escape;
import io.github.qic.core.internal.text.Words;

/** Writes a graph as GraphML, for yEd, PRSM and Gephi. Groups become an attribute: few readers keep nested graphs. */
final class GraphMlWriter {
    private final StringBuilder out = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="label" for="node" attr.name="label" attr.type="string"/>
              <key id="kind" for="node" attr.name="kind" attr.type="string"/>
              <key id="group" for="node" attr.name="group" attr.type="string"/>
              <key id="relation" for="edge" attr.name="relation" attr.type="string"/>
              <key id="line" for="edge" attr.name="line" attr.type="string"/>
            """);

    private GraphMlWriter() {}

    static String write(Graph graph) {
        GraphMlWriter writer = new GraphMlWriter();
        writer.out.append("  <graph id=\"").append(graph.name()).append("\" edgedefault=\"directed\">\n");
        for (Graph.Group group : graph.groups()) {
            writer.node(group.node(), "");
            group.nodes().forEach(node -> writer.node(node, group.node().label()));
        }
        graph.loose().forEach(node -> writer.node(node, ""));
        graph.edges().stream().filter(edge -> edge.line() != Graph.Line.HIDDEN).forEach(writer::edge);
        return writer.out.append("  </graph>\n</graphml>\n").toString();
    }

    private void node(Graph.Node node, String group) {
        out.append("    <node id=\"%s\">\n".formatted(node.id()));
        data("label", node.label());
        data("kind", node.kind().name());
        data("group", group);
        out.append("    </node>\n");
    }

    private void edge(Graph.Edge edge) {
        out.append("    <edge source=\"%s\" target=\"%s\">\n".formatted(edge.from(), edge.to()));
        data("relation", edge.label());
        data("line", Words.hyphenated(edge.line()));
        out.append("    </edge>\n");
    }

    private void data(String key, String text) {
        if (!text.isEmpty()) {
            out.append("      <data key=\"%s\">%s</data>\n".formatted(key, Escape.html(text)));
        }
    }
}

package io.github.qic.cmoc.show;

import io.github.qic.core.internal.text.Escape;
import io.github.qic.core.internal.text.Words;

/** Writes a graph as GraphML, for yEd, PRSM and Gephi. Groups become an attribute: few readers keep nested graphs. */
final class GraphMl {
    private final StringBuilder out = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="label" for="node" attr.name="label" attr.type="string"/>
              <key id="kind" for="node" attr.name="kind" attr.type="string"/>
              <key id="group" for="node" attr.name="group" attr.type="string"/>
              <key id="relation" for="edge" attr.name="relation" attr.type="string"/>
              <key id="line" for="edge" attr.name="line" attr.type="string"/>
              <graph id="theory" edgedefault="directed">
            """);

    private GraphMl() {}

    static String write(Graph graph) {
        GraphMl xml = new GraphMl();
        for (Graph.Group group : graph.groups()) {
            xml.node(new Graph.Node(group.id(), group.label(), Graph.Shape.CONFIGURATION), "");
            group.nodes().forEach(node -> xml.node(node, group.label()));
        }
        graph.loose().forEach(node -> xml.node(node, ""));
        graph.edges().stream().filter(edge -> edge.line() != Graph.Line.HIDDEN).forEach(xml::edge);
        return xml.out.append("  </graph>\n</graphml>\n").toString();
    }

    private void node(Graph.Node node, String group) {
        out.append("    <node id=\"").append(node.id()).append("\">\n");
        data("label", node.label());
        data("kind", Words.hyphenated(node.shape()));
        data("group", group);
        out.append("    </node>\n");
    }

    private void edge(Graph.Edge edge) {
        out.append("    <edge source=\"")
                .append(edge.from())
                .append("\" target=\"")
                .append(edge.to());
        out.append("\">\n");
        data("relation", edge.label());
        data("line", Words.hyphenated(edge.line()));
        out.append("    </edge>\n");
    }

    private void data(String key, String text) {
        if (!text.isEmpty()) {
            out.append("      <data key=\"")
                    .append(key)
                    .append("\">")
                    .append(Escape.html(text))
                    .append("</data>\n");
        }
    }
}

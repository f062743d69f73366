package io.github.qic.core.internal.graph;

import io.github.qic.core.internal.text.Escape;
import io.github.qic.core.internal.text.Wrap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a graph as GraphML, for yEd, PRSM and Gephi: ids, labels and every attribute as data, and the drawing as yEd keeps it.
 * Groups become an attribute, the id of the group: few readers keep nested graphs.
 */
final class GraphMlWriter {
    private static final int LINE_HEIGHT = 16;
    private static final int CHARACTER_WIDTH = 7;

    private final Graph graph;
    private final Numbering names;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> nodeGroups = new LinkedHashMap<>();

    GraphMlWriter(Graph graph) {
        this.graph = graph;
        names = new Numbering(graph);
        graph.allGroups().forEach(group -> {
            String id = group.node().id();
            Stream.concat(group.groups().stream().map(Graph.Group::node), group.nodes().stream())
                    .forEach(node -> nodeGroups.put(node.id(), id));
        });
    }

    String write() {
        List<Graph.Node> nodes = Stream.concat(
                        graph.allGroups()
                                .flatMap(group -> Stream.concat(Stream.of(group.node()), group.nodes().stream())),
                        graph.loose().stream())
                .toList();
        Map<String, Map<String, String>> nodeData = new LinkedHashMap<>();
        nodes.forEach(node -> nodeData.put(node.id(), data(node)));
        List<Graph.Edge> edges = graph.edges().stream()
                .filter(edge -> edge.line() != Graph.Line.HIDDEN)
                .toList();
        out.append("""
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
                  <key id="node-drawing" for="node" yfiles.type="nodegraphics"/>
                  <key id="edge-drawing" for="edge" yfiles.type="edgegraphics"/>
                """);
        keys("node", nodeData.values().stream());
        keys("edge", edges.stream().map(GraphMlWriter::data));
        out.append("  <graph id=\"").append(graph.name()).append("\" edgedefault=\"directed\">\n");
        nodes.stream().distinct().forEach(node -> node(node, nodeData.getOrDefault(node.id(), Map.of())));
        for (int i = 0; i < edges.size(); i++) {
            edge(edges.get(i), "e" + i);
        }
        return out.append("  </graph>\n</graphml>\n").toString();
    }

    private Map<String, String> data(Graph.Node node) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("label", node.label());
        data.put("kind", node.kind().name());
        data.put("group", nodeGroups.getOrDefault(node.id(), ""));
        data.putAll(node.attributes());
        data.values().removeIf(String::isEmpty);
        return data;
    }

    private static Map<String, String> data(Graph.Edge edge) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("label", edge.label());
        data.putAll(edge.attributes());
        data.values().removeIf(String::isEmpty);
        return data;
    }

    private void keys(String of, Stream<Map<String, String>> data) {
        data.flatMap(values -> values.keySet().stream())
                .distinct()
                .forEach(name ->
                        out.append("  <key id=\"%1$s-%2$s\" for=\"%1$s\" attr.name=\"%2$s\" attr.type=\"string\"/>\n"
                                .formatted(of, name)));
    }

    private void node(Graph.Node node, Map<String, String> data) {
        out.append("    <node id=\"%s\">\n".formatted(node.id()));
        data.forEach((name, text) -> data("node", name, text));
        List<String> lines = node.kind().shape() == Graph.Shape.JUNCTION
                ? List.of()
                : node.label()
                        .lines()
                        .flatMap(line -> Wrap.lines(line, DotWriter.LINE).stream())
                        .toList();
        int width = lines.stream().mapToInt(String::length).max().orElse(0) * CHARACTER_WIDTH + LINE_HEIGHT;
        out.append(
                "      <data key=\"node-drawing\"><y:ShapeNode><y:Geometry x=\"0\" y=\"0\" height=\"%d\" width=\"%d\"/>"
                        .formatted((lines.size() + 1) * LINE_HEIGHT, width));
        out.append("<y:Fill color=\"%s\"/><y:BorderStyle color=\"%s\"/>"
                .formatted(node.kind().tint().fill(), node.kind().tint().stroke()));
        label("NodeLabel", lines);
        out.append("<y:Shape type=\"%s\"/></y:ShapeNode></data>\n    </node>\n"
                .formatted(node.kind().shape().yed));
    }

    private void edge(Graph.Edge edge, String id) {
        out.append("    <edge id=\"").append(id);
        out.append("\" source=\"").append(edge.from());
        out.append("\" target=\"").append(edge.to()).append("\">\n");
        data(edge).forEach((name, text) -> data("edge", name, text));
        out.append("      <data key=\"edge-drawing\"><y:PolyLineEdge><y:LineStyle type=\"");
        out.append(edge.line().isDashed() ? "dashed" : "line");
        out.append("\"/><y:Arrows target=\"").append(head(edge)).append("\"/>");
        label("EdgeLabel", edge.label().isEmpty() ? List.of() : List.of(edge.label()));
        out.append("</y:PolyLineEdge></data>\n    </edge>\n");
    }

    private String head(Graph.Edge edge) {
        if (names.isJunction(edge.to())) {
            return "none";
        }
        return switch (edge.line()) {
            case CONTRAST, BRANCH, HIDDEN -> "none";
            case BLOCKING, DASHED_BLOCKING -> "t_shape";
            case PLAIN, DASHED, STRONG, FEEDBACK, PATTERN -> "standard";
        };
    }

    private void label(String element, List<String> lines) {
        if (!lines.isEmpty()) {
            String text = lines.stream().map(Escape::xml).collect(Collectors.joining("\n"));
            out.append("<y:").append(element).append('>').append(text);
            out.append("</y:").append(element).append('>');
        }
    }

    private void data(String of, String name, String text) {
        out.append("      <data key=\"").append(of).append('-').append(name).append("\">");
        out.append(Escape.xml(text)).append("</data>\n");
    }
}

package io.github.qic.core.internal.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of nodes and groups in languages that reserve words and characters: n0, n1 and so on, in their order. */
final class Numbering {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Graph.Node> nodes = new HashMap<>();

    Numbering(Graph graph) {
        Stream.concat(graph.groups().stream().flatMap(Numbering::all), graph.loose().stream())
                .forEach(node -> {
                    names.putIfAbsent(node.id(), "n" + names.size());
                    nodes.put(node.id(), node);
                });
    }

    private static Stream<Graph.Node> all(Graph.Group group) {
        return Stream.concat(
                Stream.of(group.node()),
                Stream.concat(group.groups().stream().flatMap(Numbering::all), group.nodes().stream()));
    }

    String of(String id) {
        return Optional.ofNullable(names.get(id))
                .orElseThrow(() -> new IllegalArgumentException("an edge leads to no node: " + id));
    }

    boolean isJunction(String id) {
        Graph.Node node = nodes.get(id);
        return node != null && node.kind().shape() == Graph.Shape.JUNCTION;
    }
}

package io.github.qic.cmoc.show;

import io.github.qic.core.fact.Origin;
import io.github.qic.core.internal.graph.Graph;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The edges of a graph: the same one of several rows is drawn once, with the ids of all of them. */
final class TheoryEdges {
    private final Map<Graph.Edge, Set<String>> edges = new LinkedHashMap<>();

    /**
     * Adds an edge.
     *
     * @param relation what it says in an export
     * @param claim the id of the claim that it stands for; empty for none
     */
    void add(String from, String to, String label, Graph.Line line, String relation, String claim) {
        edges.computeIfAbsent(
                        new Graph.Edge(from, to, label, line, Map.of("kind", relation)), key -> new LinkedHashSet<>(2))
                .add(claim);
    }

    /** The line of a claim: dashed if its source does not state it, with a bar or cross if the cause prevents the effect. */
    static Graph.Line line(Optional<Origin> provenance, boolean blocking) {
        boolean stated = provenance.orElse(Origin.STATED) == Origin.STATED;
        if (blocking) {
            return stated ? Graph.Line.BLOCKING : Graph.Line.DASHED_BLOCKING;
        }
        return stated ? Graph.Line.PLAIN : Graph.Line.DASHED;
    }

    List<Graph.Edge> list() {
        return edges.entrySet().stream()
                .map(entry -> withClaims(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Graph.Edge withClaims(Graph.Edge edge, Set<String> claims) {
        Map<String, String> attributes = new LinkedHashMap<>(edge.attributes());
        attributes.put("claims", String.join("; ", claims));
        return new Graph.Edge(edge.from(), edge.to(), edge.label(), edge.line(), attributes);
    }
}

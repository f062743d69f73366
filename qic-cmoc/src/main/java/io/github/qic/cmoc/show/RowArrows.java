package io.github.qic.cmoc.show;

import io.github.qic.cmoc.theory.Activation;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.LinkKind;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.OutcomeReach;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.core.internal.graph.Graph;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The arrows of the rows of a configuration. Interventions, contexts and actors bear on the mechanisms of their row and not on one
 * another; the mechanisms lead to the outcomes, from near to far. Where links from element to element make a chain of the mechanisms
 * or outcomes of a row, only its ends are joined to the others.
 */
final class RowArrows {
    private final TheoryIndex index;
    private final TheoryEdges edges;
    private final Consumer<Graph.Node> junctions;
    private final ElementChains chains;

    /** The mechanisms on which the same causes bear, in any row. */
    private final Map<Causes, Set<String>> affected = new HashMap<>();

    private final Map<Causes, Graph.Node> shared = new HashMap<>();

    /** What bears on the mechanisms of a row, and whether its source states it; comparable for the sake of maps, as ids are. */
    private record Causes(List<String> ids, Graph.Line line) implements Comparable<Causes> {
        private static final Comparator<Causes> ORDER = Comparator.<Causes, String>comparing(
                        causes -> String.join(" ", causes.ids))
                .thenComparing(Causes::line);

        @Override
        public int compareTo(Causes other) {
            return ORDER.compare(this, other);
        }
    }

    private RowArrows(
            Configuration configuration, TheoryIndex index, TheoryEdges edges, Consumer<Graph.Node> junctions) {
        this.index = index;
        this.edges = edges;
        this.junctions = junctions;
        this.chains = new ElementChains(index.elementLinks(configuration));
        for (Link link : configuration.links()) {
            affected.computeIfAbsent(causes(link), key -> new HashSet<>()).addAll(chains.first(mechanisms(link)));
        }
    }

    /** Adds the arrows to the edges, and the junctions to where their configuration is drawn. */
    static void draw(
            Configuration configuration, TheoryIndex index, TheoryEdges edges, Consumer<Graph.Node> junctions) {
        RowArrows arrows = new RowArrows(configuration, index, edges, junctions);
        configuration.links().forEach(arrows::draw);
    }

    private static Causes causes(Link link) {
        return new Causes(RowElements.causes(link).map(Id::value).toList(), TheoryEdges.line(link.provenance(), false));
    }

    private static List<String> mechanisms(Link link) {
        return link.mechanisms().stream().map(Id::value).toList();
    }

    private void draw(Link link) {
        Causes causes = causes(link);
        List<String> mechanisms = mechanisms(link);
        List<String> last = causes.ids();
        if (!mechanisms.isEmpty()) {
            boolean many = affected.getOrDefault(causes, Set.of()).size() > 1;
            List<String> from = last.size() > 1 && many ? List.of(junction(causes, link)) : last;
            join(link, 2, from, chains.first(mechanisms), LinkKind.LEADS_TO, link.activation());
            last = chains.last(mechanisms);
        }
        List<List<String>> tiers = outcomes(link);
        List<String> all = tiers.stream().flatMap(List::stream).toList();
        for (int i = 0; i < tiers.size(); i++) {
            List<String> tier = tiers.get(i);
            List<String> to = i == 0 ? chains.first(tier) : chains.withoutCause(tier, all);
            join(link, 3 + i, last, to, i == 0 ? link.kind() : LinkKind.LEADS_TO, Optional.empty());
            last = chains.last(tier);
        }
    }

    /** The outcomes from near to far; those of unknown reach are among the nearest. */
    private List<List<String>> outcomes(Link link) {
        TreeMap<OutcomeReach, List<String>> byReach = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        for (Id<Outcome> id : link.outcomes()) {
            ((Outcome) index.element(id))
                    .reach()
                    .map(reach -> byReach.computeIfAbsent(reach, key -> new ArrayList<>()))
                    .orElse(unknown)
                    .add(id.value());
        }
        if (byReach.size() < 2) {
            List<String> all = link.outcomes().stream().map(Id::value).toList();
            return all.isEmpty() ? List.of() : List.of(all);
        }
        byReach.firstEntry().getValue().addAll(unknown);
        return List.copyOf(byReach.values());
    }

    /** The junction of causes that bear on several mechanisms, in one row or in several. */
    private String junction(Causes causes, Link link) {
        Graph.Node node = shared.computeIfAbsent(causes, key -> junction(link, 1));
        causes.ids().forEach(cause -> add(link, cause, node.id(), "", causes.line(), LinkKind.LEADS_TO));
        return node.id();
    }

    private Graph.Node junction(Link link, int step) {
        Graph.Node node = TheoryNodes.junction(link, step);
        junctions.accept(node);
        return node;
    }

    private void join(
            Link link, int step, List<String> from, List<String> to, LinkKind kind, Optional<Activation> activation) {
        boolean blocked =
                kind.hinders() || activation.filter(Activation.NONE::equals).isPresent();
        String label = activation.map(TheoryCells::title).orElse(kind == LinkKind.LEADS_TO ? "" : kind.title());
        Graph.Line line = TheoryEdges.line(link.provenance(), blocked);
        if (from.size() <= 1 || to.size() <= 1) {
            from.forEach(start -> to.forEach(end -> add(link, start, end, label, line, kind)));
        } else {
            String node = junction(link, step).id();
            Graph.Line open = TheoryEdges.line(link.provenance(), false);
            from.forEach(start -> add(link, start, node, "", open, kind));
            to.forEach(end -> add(link, node, end, label, line, kind));
        }
    }

    private void add(Link link, String from, String to, String label, Graph.Line line, LinkKind kind) {
        edges.add(from, to, label, line, kind.title(), link.id().value());
    }
}

package io.github.qic.cmoc.show;

import io.github.qic.cmoc.theory.Activation;
import io.github.qic.cmoc.theory.ElementLink;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.LinkKind;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.OutcomeReach;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.core.internal.graph.Graph;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The arrows of a row. Its interventions, contexts and actors bear on its mechanisms and not on one another; the mechanisms
 * lead to the outcomes, from near to far. Where links from element to element make a chain of the mechanisms or outcomes of a row,
 * only its ends are joined to the others.
 */
final class RowArrows {
    private final Link link;
    private final TheoryIndex index;
    private final TheoryEdges edges;
    private final Consumer<Graph.Node> junctions;

    /** The ends of each link from element to element of the configuration that promotes its effect. */
    private final List<ElementLink> chains;

    private RowArrows(
            Link link, List<ElementLink> chains, TheoryIndex index, TheoryEdges edges, Consumer<Graph.Node> junctions) {
        this.link = link;
        this.chains = chains;
        this.index = index;
        this.edges = edges;
        this.junctions = junctions;
    }

    static void draw(
            Link link,
            List<ElementLink> elementLinks,
            TheoryIndex index,
            TheoryEdges edges,
            Consumer<Graph.Node> junctions) {
        List<ElementLink> chains =
                elementLinks.stream().filter(chain -> chain.kind().promotes()).toList();
        new RowArrows(link, chains, index, edges, junctions).draw();
    }

    private void draw() {
        List<String> last = RowElements.causes(link).map(Id::value).toList();
        List<String> mechanisms = link.mechanisms().stream().map(Id::value).toList();
        int step = 1;
        if (!mechanisms.isEmpty()) {
            join(step++, last, first(mechanisms), LinkKind.LEADS_TO, link.activation());
            last = last(mechanisms);
        }
        LinkKind kind = link.kind();
        for (List<String> outcomes : outcomes()) {
            join(step++, last, first(outcomes), kind, Optional.empty());
            last = last(outcomes);
            kind = LinkKind.LEADS_TO;
        }
    }

    /** The outcomes from near to far; those of unknown reach are among the nearest. */
    private List<List<String>> outcomes() {
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

    /** Those of a slot that no other of it leads to. */
    private List<String> first(List<String> slot) {
        return without(slot, ElementLink::effect, ElementLink::cause);
    }

    /** Those of a slot that lead to no other of it. */
    private List<String> last(List<String> slot) {
        return without(slot, ElementLink::cause, ElementLink::effect);
    }

    /** All of them if they lead to one another in a circle. */
    private List<String> without(
            List<String> slot, Function<ElementLink, Id<?>> end, Function<ElementLink, Id<?>> other) {
        Set<String> all = Set.copyOf(slot);
        Set<String> chained = chains.stream()
                .filter(chain -> all.contains(other.apply(chain).value()))
                .map(chain -> end.apply(chain).value())
                .collect(Collectors.toSet());
        List<String> rest = slot.stream().filter(id -> !chained.contains(id)).toList();
        return rest.isEmpty() ? slot : rest;
    }

    private void join(int step, List<String> from, List<String> to, LinkKind kind, Optional<Activation> activation) {
        boolean blocked =
                kind.hinders() || activation.filter(Activation.NONE::equals).isPresent();
        String label = activation.map(TheoryCells::title).orElse(kind == LinkKind.LEADS_TO ? "" : kind.title());
        Graph.Line line = TheoryEdges.line(link.provenance(), blocked);
        if (from.size() <= 1 || to.size() <= 1) {
            from.forEach(start -> to.forEach(end -> add(start, end, label, line, kind)));
        } else {
            Graph.Node junction = TheoryNodes.junction(link, step);
            junctions.accept(junction);
            Graph.Line open = TheoryEdges.line(link.provenance(), false);
            from.forEach(start -> add(start, junction.id(), "", open, kind));
            to.forEach(end -> add(junction.id(), end, label, line, kind));
        }
    }

    private void add(String from, String to, String label, Graph.Line line, LinkKind kind) {
        edges.add(from, to, label, line, kind.title(), link.id().value());
    }
}

package io.github.qic.cmoc.show;

import io.github.qic.cmoc.theory.Activation;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.OutcomeReach;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.internal.graph.Graph;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The arrows of a row. Its interventions, contexts and actors bear on its mechanisms and not on one another; the mechanisms
 * lead to the outcomes, from near to far.
 */
final class RowArrows {
    /** The heading over elements in no row. */
    static final String UNUSED = "In no configuration";

    private final Link link;
    private final TheoryIndex index;
    private final TheoryEdges edges;
    private final Consumer<Graph.Node> junctions;
    private final boolean stated;
    private int step;

    private RowArrows(Link link, TheoryIndex index, TheoryEdges edges, Consumer<Graph.Node> junctions) {
        this.link = link;
        this.index = index;
        this.edges = edges;
        this.junctions = junctions;
        this.stated = link.provenance().orElse(Origin.STATED) == Origin.STATED;
    }

    /** The ids of the elements of a row, in the order of pictures and tables. */
    static Stream<Id<? extends Element>> elements(Link link) {
        return Stream.of(link.interventions(), link.contexts(), link.actors(), link.mechanisms(), link.outcomes())
                .flatMap(List::stream);
    }

    /** The elements in no row of a theory, in the same order. */
    static Stream<Element> unused(ProgrammeTheory theory) {
        return Stream.<List<? extends Element>>of(
                        theory.interventions(),
                        theory.contexts(),
                        theory.actors(),
                        theory.mechanisms(),
                        theory.outcomes())
                .<Element>flatMap(List::stream)
                .filter(element ->
                        theory.index().configurationsWith(element.id()).isEmpty());
    }

    static void draw(Link link, TheoryIndex index, TheoryEdges edges, Consumer<Graph.Node> junctions) {
        new RowArrows(link, index, edges, junctions).draw();
    }

    private void draw() {
        List<String> before = Stream.of(link.interventions(), link.contexts(), link.actors())
                .flatMap(List::stream)
                .map(Id::value)
                .toList();
        List<String> mechanisms = link.mechanisms().stream().map(Id::value).toList();
        List<List<String>> steps = new ArrayList<>(List.of(before, mechanisms));
        steps.addAll(outcomes());
        steps.removeIf(List::isEmpty);
        boolean activated = !mechanisms.isEmpty();
        for (int i = 1; i < steps.size(); i++) {
            join(steps.get(i - 1), steps.get(i), activated && i == 1);
        }
    }

    /** The outcomes from near to far; those of unknown reach are among the nearest. */
    private List<List<String>> outcomes() {
        TreeMap<OutcomeReach, List<String>> byReach = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        for (Id<Outcome> id : link.outcomes()) {
            Outcome outcome = (Outcome) index.element(id);
            outcome.reach()
                    .map(reach -> byReach.computeIfAbsent(reach, key -> new ArrayList<>()))
                    .orElse(unknown)
                    .add(id.value());
        }
        if (byReach.size() < 2) {
            return List.of(link.outcomes().stream().map(Id::value).toList());
        }
        byReach.firstEntry().getValue().addAll(unknown);
        return List.copyOf(byReach.values());
    }

    private void join(List<String> from, List<String> to, boolean activating) {
        step++;
        boolean blocked =
                activating && link.activation().filter(Activation.NONE::equals).isPresent();
        String label = activating ? link.activation().map(TheoryCells::title).orElse("") : "";
        Graph.Line last = line(blocked);
        if (from.size() == 1 || to.size() == 1) {
            from.forEach(start -> to.forEach(end -> add(start, end, label, last)));
        } else {
            Graph.Node junction = TheoryNodes.junction(link, step);
            junctions.accept(junction);
            from.forEach(start -> add(start, junction.id(), "", line(false)));
            to.forEach(end -> add(junction.id(), end, label, last));
        }
    }

    private Graph.Line line(boolean blocked) {
        if (blocked) {
            return stated ? Graph.Line.BLOCKING : Graph.Line.DASHED_BLOCKING;
        }
        return stated ? Graph.Line.PLAIN : Graph.Line.DASHED;
    }

    private void add(String from, String to, String label, Graph.Line line) {
        edges.add(from, to, label, line, "leads to", link.id().value());
    }
}

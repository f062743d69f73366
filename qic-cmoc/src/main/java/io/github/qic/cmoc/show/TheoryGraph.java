package io.github.qic.cmoc.show;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.DemiRegularity;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.ElementLink;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.LinkKind;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Ripple;
import io.github.qic.cmoc.theory.RippleKind;
import io.github.qic.cmoc.theory.TheoryIndex;
import io.github.qic.core.internal.graph.Graph;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws configurations with their elements. */
final class TheoryGraph {
    private final ProgrammeTheory theory;
    private final Function<Element, String> label;
    private final Set<Id<Configuration>> shown;
    private final TheoryFrames frames;
    private final TheoryEdges edges = new TheoryEdges();
    private final Set<String> drawn = new HashSet<>();

    private final Map<Id<Configuration>, List<Graph.Node>> nodesByFrame = new HashMap<>();
    private final List<Graph.Node> loose = new ArrayList<>();

    private TheoryGraph(
            ProgrammeTheory theory,
            Set<Id<Configuration>> shown,
            Function<Element, String> text,
            List<ElementDetail> details) {
        this.theory = theory;
        this.label = element -> label(element, text.apply(element), details, theory.index());
        this.shown = shown;
        this.frames = new TheoryFrames(theory, shown);
        for (Configuration configuration : theory.configurations()) {
            if (shown.contains(configuration.id())) {
                rows(configuration);
            }
        }
    }

    /** Every configuration, and the elements of none. */
    static Graph whole(ProgrammeTheory theory, List<ElementDetail> details) {
        TheoryGraph graph = new TheoryGraph(theory, ids(theory.configurations()), Element::label, details);
        theory.elementLinks().forEach(graph::elementLink);
        theory.demiRegularities().forEach(graph::pattern);
        List<Graph.Node> unused = RowElements.unused(theory)
                .map(element -> TheoryNodes.of(element, graph.label.apply(element)))
                .toList();
        unused.forEach(node -> graph.drawn.add(node.id()));
        Graph framed = graph.framed();
        if (unused.isEmpty()) {
            return framed;
        }
        List<Graph.Group> groups = new ArrayList<>(framed.groups());
        groups.add(new Graph.Group(TheoryNodes.frame("_unused", RowElements.UNUSED), unused));
        return new Graph(framed.name(), groups, framed.loose(), framed.edges());
    }

    /** Some configurations with the labels of their elements. */
    static Graph some(ProgrammeTheory theory, List<Configuration> configurations, List<ElementDetail> details) {
        return new TheoryGraph(theory, ids(configurations), Element::label, details).framed();
    }

    /** One configuration with its parts and full texts. */
    static Graph one(ProgrammeTheory theory, Configuration configuration, List<ElementDetail> details) {
        TheoryGraph graph =
                new TheoryGraph(theory, TheoryFrames.withParts(theory, configuration), Element::text, details);
        if (graph.shown.size() > 1) {
            return graph.framed();
        }
        List<Graph.Node> elements = graph.nodesIn(configuration);
        return graph.of(List.of(), elements.isEmpty() ? List.of(TheoryNodes.of(configuration)) : elements);
    }

    private static String label(Element element, String text, List<ElementDetail> details, TheoryIndex index) {
        String bracketed = ElementDetail.bracketed(element, details, index);
        return bracketed.isEmpty() ? text : text + "\n" + bracketed;
    }

    private static Set<Id<Configuration>> ids(List<Configuration> configurations) {
        return configurations.stream().map(Configuration::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Graph framed() {
        chain();
        return of(groups(frames.outermost()), loose);
    }

    private Graph of(List<Graph.Group> groups, List<Graph.Node> loose) {
        return new Graph("theory", groups, loose, edges.list());
    }

    private List<Graph.Group> groups(List<Configuration> configurations) {
        List<Graph.Group> groups = new ArrayList<>();
        for (Configuration configuration : configurations) {
            List<Graph.Group> parts = groups(frames.in(configuration));
            groups.add(new Graph.Group(TheoryNodes.of(configuration), parts, nodesIn(configuration)));
        }
        return groups;
    }

    private List<Graph.Node> nodesIn(Configuration configuration) {
        return nodesByFrame.getOrDefault(configuration.id(), List.of());
    }

    private void put(Optional<Id<Configuration>> frame, Graph.Node node) {
        if (drawn.add(node.id())) {
            frame.map(id -> nodesByFrame.computeIfAbsent(id, key -> new ArrayList<>()))
                    .orElse(loose)
                    .add(node);
        }
    }

    private void rows(Configuration configuration) {
        configuration.links().forEach(link -> RowElements.of(link).forEach(this::element));
        Optional<Id<Configuration>> frame = Optional.of(configuration.id());
        RowArrows.draw(configuration, theory.index(), edges, junction -> put(frame, junction));
        theory.index().elementLinks(configuration).forEach(this::elementLink);
    }

    /** Adds an element once; one of several configurations is in the frame around all of them. */
    private void element(Id<? extends Element> id) {
        if (!drawn.contains(id.value())) {
            List<Configuration> users = users(id);
            Element element = theory.index().element(id);
            put(frames.around(users), TheoryNodes.of(element, label.apply(element)));
        }
    }

    /** The configurations shown that have an element in a row, or else name a link to or from it. */
    private List<Configuration> users(Id<? extends Element> id) {
        List<Configuration> ofRows = theory.index().configurationsWith(id).stream()
                .filter(user -> shown.contains(user.id()))
                .toList();
        return !ofRows.isEmpty()
                ? ofRows
                : theory.index().elementLinks(id).stream()
                        .flatMap(link -> link.configurations().stream())
                        .filter(shown::contains)
                        .distinct()
                        .map(theory.index()::configuration)
                        .toList();
    }

    private void elementLink(ElementLink link) {
        element(link.cause());
        element(link.effect());
        edges.add(
                link.cause().value(),
                link.effect().value(),
                link.kind() == LinkKind.LEADS_TO ? "" : link.kind().title(),
                TheoryEdges.line(link.provenance(), link.kind().hinders()),
                link.kind().title(),
                link.id().value());
    }

    private void pattern(DemiRegularity pattern) {
        String id = pattern.id().value();
        put(Optional.empty(), TheoryNodes.of(pattern));
        pattern.contexts()
                .forEach(context -> edges.add(context.value(), id, "", Graph.Line.CONTRAST, "demi-regularity", id));
        pattern.outcomes()
                .forEach(outcome -> edges.add(id, outcome.value(), "", Graph.Line.PATTERN, "demi-regularity", id));
    }

    private void chain() {
        for (Ripple ripple : theory.ripples()) {
            if (shown.contains(ripple.upstream()) && shown.contains(ripple.downstream())) {
                String from = end(ripple.outcome(), ripple.upstream());
                String to = end(ripple.context(), ripple.downstream());
                TheoryOverview.ripple(edges, ripple, from, to, "");
                if (ripple.kind() != RippleKind.FEEDBACK
                        && !to.equals(ripple.downstream().value())) {
                    place(from, to, theory.index().configuration(ripple.downstream()));
                }
            }
        }
        theory.configurations().stream()
                .filter(configuration -> shown.contains(configuration.id()))
                .forEach(configuration -> TheoryOverview.contrast(edges, configuration, shown));
    }

    /** Keeps a configuration together: all its rows are drawn to the right of the outcome that one of them continues from. */
    private void place(String from, String to, Configuration configuration) {
        for (Link link : configuration.links()) {
            RowElements.of(link)
                    .map(Id::value)
                    .limit(1)
                    .filter(first -> !first.equals(to))
                    .forEach(first -> edges.add(from, first, "", Graph.Line.HIDDEN, "", ""));
        }
    }

    private String end(Optional<? extends Id<?>> element, Id<Configuration> configuration) {
        return element.map(Id::value).filter(drawn::contains).orElse(configuration.value());
    }
}

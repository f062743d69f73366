package io.github.qic.cmoc.show;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Ripple;
import io.github.qic.cmoc.theory.RippleKind;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.internal.graph.Graph;
import io.github.qic.core.internal.svg.Palette.Tint;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes graphs from a theory. */
final class TheoryGraph {
    private static final Graph.Kind CONTEXT = new Graph.Kind("context", Graph.Shape.BOX, Tint.BLUE);
    private static final Graph.Kind MECHANISM = new Graph.Kind("mechanism", Graph.Shape.HEXAGON, Tint.YELLOW);
    private static final Graph.Kind OUTCOME = new Graph.Kind("outcome", Graph.Shape.ROUNDED, Tint.GREEN);
    private static final Graph.Kind CONFIGURATION = new Graph.Kind("configuration", Graph.Shape.DOUBLE, Tint.GREY);

    /** An intervention or actor. */
    private static final Graph.Kind OTHER = new Graph.Kind("other", Graph.Shape.DOUBLE, Tint.GREY);

    private final ProgrammeTheory theory;
    private final Function<Element, String> label;
    private final Map<Id<?>, String> names = new LinkedHashMap<>();
    private final Set<Graph.Edge> edges = new LinkedHashSet<>();

    private TheoryGraph(ProgrammeTheory theory, Function<Element, String> label) {
        this.theory = theory;
        this.label = label;
    }

    /** Every configuration as a group; elements that several share are outside the groups. */
    static Graph whole(ProgrammeTheory theory) {
        TheoryGraph graph = new TheoryGraph(theory, Element::label);
        Map<Id<?>, Graph.Node> shared = new LinkedHashMap<>();
        List<Graph.Group> groups = theory.configurations().stream()
                .map(configuration -> graph.group(configuration, shared))
                .toList();
        graph.chain();
        return graph.of(groups, shared.values());
    }

    /** One configuration with its full texts. */
    static Graph one(ProgrammeTheory theory, Configuration configuration) {
        TheoryGraph graph = new TheoryGraph(theory, Element::text);
        Map<Id<?>, Graph.Node> nodes = new LinkedHashMap<>();
        for (Link link : configuration.links()) {
            graph.elements(link).forEach(element -> nodes.computeIfAbsent(element.id(), id -> graph.node(element)));
            graph.arrows(link);
        }
        return graph.of(List.of(), nodes.values());
    }

    /** The configurations alone and the ripples between them. */
    static Graph ripples(ProgrammeTheory theory) {
        TheoryGraph graph = new TheoryGraph(theory, Element::label);
        Set<Id<?>> connected = theory.ripples().stream()
                .flatMap(ripple -> Stream.of(ripple.upstream(), ripple.downstream()))
                .collect(Collectors.toSet());
        List<Graph.Node> nodes = theory.configurations().stream()
                .filter(configuration -> connected.contains(configuration.id()))
                .map(graph::node)
                .toList();
        for (Ripple ripple : theory.ripples()) {
            String carried =
                    ripple.outcome().map(id -> graph.element(id).label()).orElse("");
            boolean feedback = ripple.kind() == RippleKind.FEEDBACK;
            graph.edge(
                    ripple.upstream(),
                    ripple.downstream(),
                    feedback ? "feedback: " + carried : carried,
                    feedback ? Graph.Line.FEEDBACK : Graph.Line.STRONG);
        }
        return graph.of(List.of(), nodes);
    }

    private Graph of(List<Graph.Group> groups, Collection<Graph.Node> loose) {
        return new Graph("theory", groups, List.copyOf(loose), edges);
    }

    private Graph.Group group(Configuration configuration, Map<Id<?>, Graph.Node> shared) {
        Graph.Node node = node(configuration);
        Map<Id<?>, Graph.Node> own = new LinkedHashMap<>();
        for (Link link : configuration.links()) {
            for (Element element : elements(link)) {
                boolean alone = theory.index().configurationsWith(element.id()).size() == 1;
                (alone ? own : shared).computeIfAbsent(element.id(), id -> node(element));
            }
            arrows(link);
        }
        return new Graph.Group(node, List.copyOf(own.values()));
    }

    private List<Element> elements(Link link) {
        return link.elements().<Element>map(this::element).toList();
    }

    private Element element(Id<? extends Element> id) {
        return theory.index().element(id);
    }

    private Graph.Node node(Element element) {
        Graph.Kind kind = switch (element.claimKind()) {
            case CONTEXT -> CONTEXT;
            case MECHANISM -> MECHANISM;
            case OUTCOME -> OUTCOME;
            case INTERVENTION, ACTOR -> OTHER;
            case CONFIGURATION, LINK, RIPPLE, DEMI_REGULARITY, CONDITION ->
                throw new IllegalStateException(element.claimKind() + " is not an element");
        };
        return new Graph.Node(name(element.id()), sign(element) + label.apply(element), kind);
    }

    private Graph.Node node(Configuration configuration) {
        return new Graph.Node(name(configuration.id()), configuration.label(), CONFIGURATION);
    }

    private static String sign(Element element) {
        if (!(element instanceof Outcome outcome) || outcome.polarity().isEmpty()) {
            return "";
        }
        return switch (outcome.polarity().get()) {
            case POSITIVE -> "+ ";
            case NEGATIVE -> "\u2212 ";
            case MIXED -> "\u00b1 ";
            case NEUTRAL -> "";
        };
    }

    /** Interventions and actors lead to the contexts or mechanisms, which lead to the outcomes. */
    private void arrows(Link link) {
        boolean stated = link.provenance().orElse(Origin.STATED) == Origin.STATED;
        Graph.Line line = stated ? Graph.Line.PLAIN : Graph.Line.DASHED;
        List<Id<?>> before = new ArrayList<>(link.interventions());
        before.addAll(link.actors());
        List<List<? extends Id<?>>> steps = List.of(before, link.contexts(), link.mechanisms(), link.outcomes());
        List<? extends Id<?>> last = List.of();
        for (List<? extends Id<?>> step : steps) {
            for (Id<?> from : last) {
                step.forEach(to -> edge(from, to, "", line));
            }
            last = step.isEmpty() ? last : step;
        }
    }

    private void chain() {
        for (Ripple ripple : theory.ripples()) {
            Id<?> from = ripple.outcome().<Id<?>>map(id -> id).orElse(ripple.upstream());
            Id<?> to = ripple.context().<Id<?>>map(id -> id).orElse(ripple.downstream());
            boolean feedback = ripple.kind() == RippleKind.FEEDBACK;
            edge(from, to, feedback ? "feedback" : "", feedback ? Graph.Line.FEEDBACK : Graph.Line.STRONG);
            if (!feedback && ripple.context().isPresent()) {
                place(from, to, theory.index().configuration(ripple.downstream()));
            }
        }
        for (Configuration configuration : theory.configurations()) {
            configuration
                    .contrasts()
                    .ifPresent(main -> edge(configuration.id(), main, "counter-case", Graph.Line.CONTRAST));
            configuration.partOf().ifPresent(whole -> edge(configuration.id(), whole, "part of", Graph.Line.PART));
        }
    }

    /** Keeps a configuration together: all its links are drawn to the right of the outcome that one of them continues from. */
    private void place(Id<?> from, Id<?> to, Configuration configuration) {
        for (Link link : configuration.links()) {
            Stream.concat(link.contexts().stream(), link.mechanisms().stream())
                    .limit(1)
                    .filter(first -> !first.equals(to))
                    .forEach(first -> edge(from, first, "", Graph.Line.HIDDEN));
        }
    }

    private void edge(Id<?> from, Id<?> to, String text, Graph.Line line) {
        edges.add(new Graph.Edge(name(from), name(to), text, line));
    }

    /** Nodes are numbered, because the diagram languages reserve words and characters that ids may contain. */
    private String name(Id<?> id) {
        return names.computeIfAbsent(id, key -> "n" + names.size());
    }
}

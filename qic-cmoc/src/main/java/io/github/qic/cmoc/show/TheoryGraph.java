package io.github.qic.cmoc.show;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Ripple;
import io.github.qic.cmoc.theory.RippleKind;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes graphs from a theory. */
final class TheoryGraph {
    private final ProgrammeTheory theory;
    private final Function<Element, String> label;
    private final Map<Id<?>, String> names = new LinkedHashMap<>();
    private final Set<Graph.Edge> edges = new LinkedHashSet<>();

    private TheoryGraph(ProgrammeTheory theory, Function<Element, String> label) {
        this.theory = theory;
        this.label = label;
    }

    /** Every configuration as a group; what several share stands between them. */
    static Graph whole(ProgrammeTheory theory) {
        TheoryGraph graph = new TheoryGraph(theory, Element::label);
        List<Graph.Group> groups = new ArrayList<>();
        Map<Id<?>, Graph.Node> shared = new LinkedHashMap<>();
        for (Configuration configuration : theory.configurations()) {
            groups.add(graph.group(configuration, shared));
        }
        graph.chain();
        return new Graph(groups, List.copyOf(shared.values()), List.copyOf(graph.edges));
    }

    /** One configuration with its full texts. */
    static Graph one(ProgrammeTheory theory, Configuration configuration) {
        TheoryGraph graph = new TheoryGraph(theory, Element::text);
        Map<Id<?>, Graph.Node> nodes = new LinkedHashMap<>();
        for (Link link : configuration.links()) {
            graph.elements(link)
                    .forEach(element -> nodes.computeIfAbsent(element.claimId(), id -> graph.node(element)));
            graph.arrows(link);
        }
        return new Graph(List.of(), List.copyOf(nodes.values()), List.copyOf(graph.edges));
    }

    /** The configurations alone, and how they follow from one another. */
    static Graph ripples(ProgrammeTheory theory) {
        TheoryGraph graph = new TheoryGraph(theory, Element::label);
        Set<Id<?>> inChain = new LinkedHashSet<>();
        theory.ripples().forEach(ripple -> {
            inChain.add(ripple.upstream());
            inChain.add(ripple.downstream());
        });
        List<Graph.Node> nodes = theory.configurations().stream()
                .filter(configuration -> inChain.contains(configuration.id()))
                .map(configuration -> new Graph.Node(
                        graph.name(configuration.id()), configuration.label(), Graph.Shape.CONFIGURATION))
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
        return new Graph(List.of(), nodes, List.copyOf(graph.edges));
    }

    private Graph.Group group(Configuration configuration, Map<Id<?>, Graph.Node> shared) {
        String name = name(configuration.id());
        Map<Id<?>, Graph.Node> own = new LinkedHashMap<>();
        for (Link link : configuration.links()) {
            for (Element element : elements(link)) {
                boolean alone =
                        theory.index().configurationsWith(element.claimId()).size() == 1;
                (alone ? own : shared).computeIfAbsent(element.claimId(), id -> node(element));
            }
            arrows(link);
        }
        return new Graph.Group(name, configuration.label(), List.copyOf(own.values()));
    }

    private List<Element> elements(Link link) {
        return link.elements().<Element>map(this::element).toList();
    }

    private Element element(Id<? extends Element> id) {
        return theory.index().element(id);
    }

    private Graph.Node node(Element element) {
        Graph.Shape shape = switch (element.claimKind()) {
            case CONTEXT -> Graph.Shape.CONTEXT;
            case MECHANISM -> Graph.Shape.MECHANISM;
            case OUTCOME -> Graph.Shape.OUTCOME;
            default -> Graph.Shape.OTHER;
        };
        return new Graph.Node(name(element.claimId()), sign(element) + label.apply(element), shape);
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

    /** Interventions and actors lead into the contexts or mechanisms, those into the outcomes. */
    private void arrows(Link link) {
        Graph.Line line = link.provenance().filter(p -> p == Origin.STATED).isPresent()
                        || link.provenance().isEmpty()
                ? Graph.Line.PLAIN
                : Graph.Line.DASHED;
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
                behind(from, to, theory.index().configuration(ripple.downstream()));
            }
        }
        for (Configuration configuration : theory.configurations()) {
            configuration
                    .contrasts()
                    .ifPresent(main -> edge(configuration.id(), main, "counter-case", Graph.Line.CONTRAST));
            configuration.partOf().ifPresent(whole -> edge(configuration.id(), whole, "part of", Graph.Line.PART));
        }
    }

    /** Keeps a configuration together: all its rows stand behind the outcome that one of them goes on from. */
    private void behind(Id<?> from, Id<?> to, Configuration configuration) {
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

    /** Names of nodes are numbers, for the languages of diagrams reserve words and characters that ids may hold. */
    private String name(Id<?> id) {
        return names.computeIfAbsent(id, key -> "n" + names.size());
    }
}

package io.github.qic.cmoc.show;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Ripple;
import io.github.qic.cmoc.theory.RippleKind;
import io.github.qic.core.internal.graph.Graph;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws configurations without their elements. */
final class TheoryOverview {
    private final ProgrammeTheory theory;
    private final Function<Id<Configuration>, String> link;
    private final TheoryEdges edges = new TheoryEdges();

    private TheoryOverview(ProgrammeTheory theory, Function<Id<Configuration>, String> link) {
        this.theory = theory;
        this.link = link;
    }

    /** The configurations that ripples connect. */
    static Graph ripples(ProgrammeTheory theory) {
        Set<Id<Configuration>> connected = theory.ripples().stream()
                .flatMap(ripple -> Stream.of(ripple.upstream(), ripple.downstream()))
                .collect(Collectors.toSet());
        TheoryOverview overview = new TheoryOverview(theory, id -> "");
        overview.ripples();
        List<Graph.Node> nodes = theory.configurations().stream()
                .filter(configuration -> connected.contains(configuration.id()))
                .map(TheoryNodes::of)
                .toList();
        return new Graph("theory", List.of(), nodes, overview.edges.list());
    }

    /** All configurations in the frames of their areas. */
    static Graph all(ProgrammeTheory theory, Function<Id<Configuration>, String> link) {
        Set<Id<Configuration>> all =
                theory.configurations().stream().map(Configuration::id).collect(Collectors.toSet());
        TheoryFrames frames = new TheoryFrames(theory, all);
        TheoryOverview overview = new TheoryOverview(theory, link);
        overview.ripples();
        theory.configurations().forEach(configuration -> contrast(overview.edges, configuration, all));
        return new Graph("theory", overview.groups(frames, frames.outermost()), List.of(), overview.edges.list());
    }

    private void ripples() {
        for (Ripple ripple : theory.ripples()) {
            String carried = ripple.outcome()
                    .map(id -> theory.index().element(id).label())
                    .orElse("");
            ripple(edges, ripple, ripple.upstream().value(), ripple.downstream().value(), carried);
        }
    }

    private List<Graph.Group> groups(TheoryFrames frames, List<Configuration> configurations) {
        List<Graph.Group> groups = new ArrayList<>();
        for (Configuration configuration : configurations) {
            Graph.Node node = TheoryNodes.of(configuration);
            Map<String, String> attributes = new LinkedHashMap<>(node.attributes());
            attributes.put(Graph.URL, link.apply(configuration.id()));
            groups.add(new Graph.Group(
                    new Graph.Node(node.id(), node.label(), node.kind(), attributes),
                    groups(frames, frames.in(configuration)),
                    List.of()));
        }
        return groups;
    }

    static void ripple(TheoryEdges edges, Ripple ripple, String from, String to, String carried) {
        boolean feedback = ripple.kind() == RippleKind.FEEDBACK;
        String label = !feedback ? carried : carried.isEmpty() ? "feedback" : "feedback: " + carried;
        Graph.Line line = feedback ? Graph.Line.FEEDBACK : Graph.Line.STRONG;
        edges.add(
                from,
                to,
                label,
                line,
                feedback ? "feedback" : "ripple",
                ripple.id().value());
    }

    static void contrast(TheoryEdges edges, Configuration configuration, Set<Id<Configuration>> shown) {
        configuration
                .contrasts()
                .filter(shown::contains)
                .ifPresent(main -> edges.add(
                        configuration.id().value(),
                        main.value(),
                        "counter-case",
                        Graph.Line.CONTRAST,
                        "counter-case",
                        configuration.id().value()));
    }
}

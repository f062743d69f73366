package io.github.qic.pdsa.show;

import io.github.qic.core.internal.collect.CharacterLimit;
import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.internal.graph.Graph;
import io.github.qic.core.internal.svg.Palette.Tint;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.idea.Driver;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.project.Aim;
import io.github.qic.pdsa.project.Project;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A driver diagram before it is written in any format: a tree, and the lines that a tree cannot hold.
 *
 * @param title the title of the project
 * @param aim the root
 * @param links from further drivers of an idea to the idea
 * @param loose ideas without a driver
 */
record DriverTree(String title, Node aim, List<Link> links, List<Node> loose) {
    /** The kinds of nodes, each in its column from the left. */
    enum Kind {
        AIM("Aim", 0, Graph.Shape.BOX, Tint.BLUE),
        PRIMARY("Primary drivers", 1, Graph.Shape.BOX, Tint.NONE),
        SECONDARY("Secondary drivers", 2, Graph.Shape.BOX, Tint.NONE),
        IDEA("Change ideas", 3, Graph.Shape.ROUNDED, Tint.NONE);

        final String heading;
        final int column;
        final Graph.Shape shape;
        final Tint tint;

        Kind(String heading, int column, Graph.Shape shape, Tint tint) {
            this.heading = heading;
            this.column = column;
            this.shape = shape;
            this.tint = tint;
        }
    }

    /** A node with its label and, for an idea, a second line with its stage, cycles and measures. */
    record Node(String id, Kind kind, String label, String detail, List<Node> children) {
        /** This node and all below it, parents first. */
        Stream<Node> branch() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Node::branch));
        }
    }

    record Link(String from, String to) {}

    /** All nodes, those of the tree first. */
    Stream<Node> nodes() {
        return Stream.concat(aim.branch(), loose.stream());
    }

    /** All lines, those of the tree first. */
    Stream<Link> lines() {
        Stream<Link> tree =
                aim.branch().flatMap(node -> node.children().stream().map(child -> new Link(node.id(), child.id())));
        return Stream.concat(tree, links.stream());
    }

    Graph graph() {
        return new Graph(
                "drivers",
                List.of(),
                nodes().map(node -> new Graph.Node(
                                node.id(),
                                node.label() + (node.detail().isEmpty() ? "" : "\n(" + node.detail() + ")"),
                                new Graph.Kind(Words.of(node.kind()), node.kind().shape, node.kind().tint)))
                        .toList(),
                lines().map(line -> new Graph.Edge(line.from(), line.to(), "", Graph.Line.BRANCH))
                        .toList());
    }

    static DriverTree of(Project project) {
        return new Reader(project).read();
    }

    private static final class Reader {
        private final Project project;
        private final Map<Id<ChangeIdea>, Integer> numbers = new HashMap<>();
        private final Map<Id<Measure>, Integer> places = new HashMap<>();
        private final Map<Id<Driver>, List<ChangeIdea>> ideas = new HashMap<>();
        private final Map<Id<ChangeIdea>, List<Cycle>> cycles;
        private final Set<Id<ChangeIdea>> placed = new HashSet<>();
        private final List<Link> links = new ArrayList<>();
        private int drivers;
        private long repeated;

        Reader(Project project) {
            this.project = project;
            this.cycles = Maps.groupsOf(project.cycles(), Cycle::idea);
            project.measures().forEach(measure -> places.put(measure.id(), places.size()));
            for (ChangeIdea idea : project.ideas()) {
                numbers.put(idea.id(), numbers.size() + 1);
                idea.drivers().stream()
                        .distinct()
                        .forEach(driver -> ideas.computeIfAbsent(driver, d -> new ArrayList<>())
                                .add(idea));
            }
        }

        DriverTree read() {
            List<Node> primary =
                    project.drivers().stream().map(d -> driver(d, Kind.PRIMARY)).toList();
            List<Node> loose = project.ideas().stream()
                    .filter(i -> !placed.contains(i.id()))
                    .map(this::idea)
                    .toList();
            String label = project.aim().map(Aim::statement).orElse(project.title());
            Node aim = new Node("aim", Kind.AIM, label, "", primary);
            return new DriverTree(project.title(), aim, List.copyOf(links), loose);
        }

        private Node driver(Driver driver, Kind kind) {
            String id = "driver" + ++drivers;
            List<Node> children = new ArrayList<>();
            driver.secondary().forEach(d -> children.add(driver(d, Kind.SECONDARY)));
            for (ChangeIdea idea : ideas.getOrDefault(driver.id(), List.of())) {
                if (placed.add(idea.id())) {
                    children.add(idea(idea));
                } else {
                    links.add(new Link(id, ideaId(idea)));
                    repeat(driver.name());
                }
            }
            return new Node(id, kind, driver.name(), "", List.copyOf(children));
        }

        private Node idea(ChangeIdea idea) {
            return new Node(ideaId(idea), Kind.IDEA, idea.title(), detail(idea), List.of());
        }

        /** Counts names that the ideas share: a small project could have long ones at any number of ideas. */
        private void repeat(String names) {
            repeated += names.length();
            CharacterLimit.require(
                    repeated,
                    CharacterLimit.PICTURE,
                    "/ideas",
                    "the names of measures and further drivers, counted for each idea");
        }

        private String ideaId(ChangeIdea idea) {
            return "idea" + numbers.get(idea.id());
        }

        private String detail(ChangeIdea idea) {
            int tested = cycles.getOrDefault(idea.id(), List.of()).size();
            String measures = idea.measures().stream()
                    .distinct()
                    .sorted(Comparator.comparing(places::get))
                    .flatMap(id -> project.measure(id).stream())
                    .map(Measure::name)
                    .collect(Collectors.joining(", "));
            repeat(measures);
            return Words.of(idea.stage()) + "; " + Words.count(tested, "cycle")
                    + (measures.isEmpty() ? "" : "; to move: " + measures);
        }
    }
}

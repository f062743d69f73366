package io.github.qic.core.internal.graph;

import io.github.qic.core.internal.svg.Palette;
import io.github.qic.core.valid.InvalidValueException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a diagram shows, whatever language it is written in. Mermaid and DOT number the nodes, since they reserve words and
 * characters; GraphML has their ids.
 *
 * @param name the name of the diagram: one word
 * @param groups frames around nodes
 * @param loose nodes in no group
 * @param edges the lines between nodes or groups
 */
public record Graph(String name, List<Group> groups, List<Node> loose, Collection<Edge> edges) {
    /** The name of the attribute of a node that makes it a link. */
    public static final String URL = "url";

    /** The shape of a node in Mermaid (its two brackets), DOT (its attributes) and yEd. */
    public enum Shape {
        /** Corners. */
        BOX("[", "]", "shape=box", "rectangle"),
        /** Six sides. */
        HEXAGON("{{", "}}", "shape=hexagon", "hexagon"),
        /** Round corners. */
        ROUNDED("([", "])", "shape=box, style=\"rounded,filled\"", "roundrectangle"),
        /** A double border. */
        DOUBLE("[[", "]]", "shape=box, peripheries=2", "rectangle3d"),
        /** A sheet of paper, for a remark. */
        NOTE(">", "]", "shape=note", "rectangle"),
        /** Slanted sides. */
        SLANTED("[/", "/]", "shape=parallelogram", "parallelogram"),
        /** A dot without text, where edges join: an edge that ends here has no arrow. */
        JUNCTION("((", "))", "shape=circle, width=0.12, fixedsize=true", "ellipse");

        final String open;
        final String close;
        final String dot;
        final String yed;

        Shape(String open, String close, String dot, String yed) {
            this.open = open;
            this.close = close;
            this.dot = dot;
            this.yed = yed;
        }
    }

    /** How an edge is drawn in Mermaid (its arrow, and its line if it ends at a junction) and DOT (its attributes). */
    public enum Line {
        /** An arrow. */
        PLAIN("-->", "---", ""),
        /** For what a reader inferred. */
        DASHED("-.->", "-.-", "style=dashed"),
        /** It ends with a bar or cross, for what prevents its end. */
        BLOCKING("--x", "---", "arrowhead=tee"),
        /** For what a reader inferred to prevent its end. */
        DASHED_BLOCKING("-.-x", "-.-", "style=dashed, arrowhead=tee"),
        /** From one configuration to the next. */
        STRONG("==>", "===", "penwidth=2.5"),
        /** From one configuration back to an earlier one. */
        FEEDBACK("==>", "===", "penwidth=2.5, constraint=false"),
        /** Without direction, to a counter-case. */
        CONTRAST("-.-", "-.-", "style=dotted, dir=none, constraint=false"),
        /** To and from a pattern that no cause explains yet. */
        PATTERN("-.->", "-.-", "style=dotted, constraint=false"),
        /** Without an arrow, down a tree. */
        BRANCH("---", "---", "dir=none"),
        /** In Mermaid alone, and not drawn: it only places its end to the right of its start. */
        HIDDEN("~~~", "~~~", "");

        final String mermaid;
        final String headless;
        final String dot;

        Line(String mermaid, String headless, String dot) {
            this.mermaid = mermaid;
            this.headless = headless;
            this.dot = dot;
        }

        boolean isDashed() {
            return mermaid.startsWith("-.");
        }
    }

    /**
     * What a node is, and its look.
     *
     * @param name one word
     * @param shape its shape
     * @param tint its colours
     */
    public record Kind(String name, Shape shape, Palette.Tint tint) {}

    /**
     * A node.
     *
     * @param id its id
     * @param label its text
     * @param kind what it is
     * @param attributes what else is known of it, by names that are words
     */
    public record Node(String id, String label, Kind kind, Map<String, String> attributes) {
        /** Makes a node without attributes. */
        public Node(String id, String label, Kind kind) {
            this(id, label, kind, Map.of());
        }
    }

    /**
     * A frame around nodes and other frames.
     *
     * @param node the group itself, drawn as a node if it is empty
     * @param groups the groups in the frame
     * @param nodes the nodes in the frame
     */
    public record Group(Node node, List<Group> groups, List<Node> nodes) {
        /** Makes a frame around nodes only. */
        public Group(Node node, List<Node> nodes) {
            this(node, List.of(), nodes);
        }

        boolean isEmpty() {
            return groups.isEmpty() && nodes.isEmpty();
        }

        /** The first node that is drawn in the frame, or the group itself if it is empty. */
        Node first() {
            return !nodes.isEmpty()
                    ? nodes.get(0)
                    : groups.isEmpty() ? node : groups.get(0).first();
        }

        /** This group and those in it, outermost first. */
        Stream<Group> all() {
            return Stream.concat(Stream.of(this), groups.stream().flatMap(Group::all));
        }

        /** The nodes that are drawn as nodes. */
        Stream<Node> drawn() {
            return isEmpty() ? Stream.of(node) : Stream.concat(groups.stream().flatMap(Group::drawn), nodes.stream());
        }
    }

    /**
     * A line between nodes or groups.
     *
     * @param from the id of its start
     * @param to the id of its end
     * @param label its text, may be empty
     * @param line how it is drawn
     * @param attributes what else is known of it, by names that are words
     */
    public record Edge(String from, String to, String label, Line line, Map<String, String> attributes) {
        /** Makes a line without attributes. */
        public Edge(String from, String to, String label, Line line) {
            this(from, to, label, line, Map.of());
        }
    }

    /** {@return whether Mermaid draws the diagram in its default configuration: see {@link #mermaid}} */
    public boolean fitsMermaid() {
        return MermaidWriter.fits(this, MermaidWriter.write(this));
    }

    /**
     * {@return the diagram in Mermaid}
     *
     * @param alternative what to do if it is too large, as a clause
     * @throws InvalidValueException if the diagram has more than 500 lines between nodes or 50,000 characters: in its default
     *     configuration Mermaid draws an error instead
     */
    public String mermaid(String alternative) {
        String text = MermaidWriter.write(this);
        MermaidWriter.requireFits(this, text, alternative);
        return text;
    }

    /** {@return the diagram in DOT, for Graphviz} */
    public String dot() {
        return DotWriter.write(this);
    }

    /** {@return the diagram as GraphML, without a layout, for graph editors} */
    public String graphMl() {
        return new GraphMlWriter(this).write();
    }

    /** All groups, each before those in it. */
    Stream<Group> allGroups() {
        return groups.stream().flatMap(Group::all);
    }

    /** All nodes that are drawn as nodes. */
    Stream<Node> drawn() {
        return Stream.concat(groups.stream().flatMap(Group::drawn), loose.stream());
    }
}

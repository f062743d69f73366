package io.github.qic.core.internal.graph;

import io.github.qic.core.internal.svg.Palette;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a diagram shows, whatever language it is written in. Ids of nodes and groups are letters and digits only.
 *
 * @param name the name of the diagram: one word
 * @param groups nodes drawn in one frame; a node is in one group at most
 * @param loose nodes in no group
 * @param edges the lines between nodes or groups
 */
public record Graph(String name, List<Group> groups, List<Node> loose, Collection<Edge> edges) {
    /** The shape of a node in Mermaid (its two brackets) and DOT (its attributes). */
    public enum Shape {
        /** Corners. */
        BOX("[", "]", "shape=box"),
        /** Six sides. */
        HEXAGON("{{", "}}", "shape=hexagon"),
        /** Round corners. */
        ROUNDED("([", "])", "shape=box, style=\"rounded,filled\""),
        /** A double border. */
        DOUBLE("[[", "]]", "shape=box, peripheries=2");

        final String open;
        final String close;
        final String dot;

        Shape(String open, String close, String dot) {
            this.open = open;
            this.close = close;
            this.dot = dot;
        }
    }

    /** How an edge is drawn in Mermaid (its arrow) and DOT (its attributes). */
    public enum Line {
        /** An arrow. */
        PLAIN("-->", ""),
        /** For what a reader inferred. */
        DASHED("-.->", "style=dashed"),
        /** From one configuration to the next. */
        STRONG("==>", "penwidth=2.5"),
        /** From one configuration back to an earlier one. */
        FEEDBACK("==>", "penwidth=2.5, constraint=false"),
        /** Without direction, to a counter-case. */
        CONTRAST("-.-", "style=dotted, dir=none, constraint=false"),
        /** To the configuration that this one is a part of. */
        PART("-.->", "style=dotted, constraint=false"),
        /** Without an arrow, down a tree. */
        BRANCH("---", "dir=none"),
        /** Not drawn: it only places its end to the right of its start. */
        HIDDEN("~~~", "style=invis");

        final String mermaid;
        final String dot;

        Line(String mermaid, String dot) {
            this.mermaid = mermaid;
            this.dot = dot;
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
     */
    public record Node(String id, String label, Kind kind) {}

    /**
     * A frame around nodes.
     *
     * @param node the group itself, drawn as a node if it is empty
     * @param nodes the nodes in the frame
     */
    public record Group(Node node, List<Node> nodes) {}

    /**
     * A line between nodes or groups.
     *
     * @param from the id of its start
     * @param to the id of its end
     * @param label its text, may be empty
     * @param line how it is drawn
     */
    public record Edge(String from, String to, String label, Line line) {}

    /** {@return the diagram in Mermaid} */
    public String mermaid() {
        return MermaidWriter.write(this);
    }

    /** {@return the diagram in DOT, for Graphviz} */
    public String dot() {
        return DotWriter.write(this);
    }

    /** {@return the diagram as GraphML, without a layout, for graph editors} */
    public String graphMl() {
        return GraphMlWriter.write(this);
    }

    /** The kinds of all nodes that are drawn, in order of appearance. */
    Stream<Kind> kinds() {
        Stream<Node> grouped = groups.stream()
                .flatMap(group -> group.nodes().isEmpty() ? Stream.of(group.node()) : group.nodes().stream());
        return Stream.concat(grouped, loose.stream()).map(Node::kind).distinct();
    }
}

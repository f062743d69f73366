package io.github.qic.cmoc.show;

import java.util.List;

/**
 * What a diagram shows, before it is written in any language.
 *
 * @param groups nodes that belong together; a node stands in one group at most
 * @param loose nodes in no group
 * @param edges the arrows, from and to nodes or groups
 */
record Graph(List<Group> groups, List<Node> loose, List<Edge> edges) {
    /** What a node stands for, which gives it its shape. */
    enum Shape {
        CONTEXT,
        MECHANISM,
        OUTCOME,
        CONFIGURATION,
        /** An intervention or actor. */
        OTHER
    }

    /** Which arrow an edge is drawn with. */
    enum Line {
        PLAIN,
        /** For what a reader inferred. */
        DASHED,
        /** From one configuration to the next. */
        STRONG,
        /** From one configuration back to an earlier one. */
        FEEDBACK,
        /** Without direction, to a counter-case. */
        CONTRAST,
        /** To the configuration that this one is a part of. */
        PART,
        /** Not drawn: it only puts what it leads to behind what it starts from. */
        HIDDEN
    }

    record Node(String id, String label, Shape shape) {}

    record Group(String id, String label, List<Node> nodes) {}

    record Edge(String from, String to, String label, Line line) {}
}

package io.github.qic.pdsa.show;

import io.github.qic.core.internal.text.Escape;
import io.github.qic.core.internal.text.Wrap;
import io.github.qic.pdsa.show.DriverTree.Node;
import java.util.stream.Stream;

/** Writes a driver diagram in the languages of Mermaid and Graphviz. */
final class DriverText {
    private static final int LINE = 30;

    private DriverText() {}

    static String mermaid(DriverTree tree) {
        StringBuilder out = new StringBuilder("flowchart LR\n");
        nodes(tree)
                .forEach(node -> out.append("  ")
                        .append(node.id())
                        .append(node.kind() == DriverTree.Kind.IDEA ? "([\"" : "[\"")
                        .append(Escape.mermaid(text(node, "\n")))
                        .append(node.kind() == DriverTree.Kind.IDEA ? "\"])\n" : "\"]\n"));
        edges(tree)
                .forEach(edge -> out.append("  ")
                        .append(edge.from())
                        .append(" --- ")
                        .append(edge.to())
                        .append('\n'));
        return out.toString();
    }

    static String dot(DriverTree tree) {
        StringBuilder out = new StringBuilder("graph drivers {\n  rankdir=LR\n")
                .append("  node [shape=box, fontname=\"Helvetica\", fontsize=11]\n");
        nodes(tree)
                .forEach(node -> out.append("  ")
                        .append(node.id())
                        .append(" [label=\"")
                        .append(Escape.dot(wrapped(node)))
                        .append(node.kind() == DriverTree.Kind.IDEA ? "\", style=rounded]\n" : "\"]\n"));
        edges(tree)
                .forEach(edge -> out.append("  ")
                        .append(edge.from())
                        .append(" -- ")
                        .append(edge.to())
                        .append('\n'));
        return out.append("}\n").toString();
    }

    private static String text(Node node, String between) {
        return node.label() + (node.detail().isEmpty() ? "" : between + "(" + node.detail() + ")");
    }

    private static String wrapped(Node node) {
        return String.join(
                "\n",
                Stream.of(node.label(), node.detail().isEmpty() ? "" : "(" + node.detail() + ")")
                        .filter(text -> !text.isEmpty())
                        .flatMap(text -> Wrap.lines(text, LINE).stream())
                        .toList());
    }

    private static Stream<Node> nodes(DriverTree tree) {
        return Stream.concat(below(tree.aim()), tree.loose().stream());
    }

    private static Stream<Node> below(Node node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(DriverText::below));
    }

    private static Stream<DriverTree.Link> edges(DriverTree tree) {
        return Stream.concat(
                below(tree.aim()).flatMap(n -> n.children().stream().map(c -> new DriverTree.Link(n.id(), c.id()))),
                tree.links().stream());
    }
}

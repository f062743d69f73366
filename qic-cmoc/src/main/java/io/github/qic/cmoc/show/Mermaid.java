package io.github.qic.cmoc.show;

import io.github.qic.core.internal.text.Escape;

/** Writes a graph in the language of Mermaid. Shapes alone tell the kinds apart; colours only help. */
final class Mermaid {
    private final StringBuilder out = new StringBuilder("flowchart LR\n");

    private Mermaid() {}

    static String write(Graph graph) {
        Mermaid mermaid = new Mermaid();
        for (Graph.Group group : graph.groups()) {
            mermaid.group(group);
        }
        graph.loose().forEach(node -> mermaid.node(node, "  "));
        graph.edges().forEach(mermaid::edge);
        return mermaid.out
                .append("  classDef context fill:#eef4fb,stroke:#33597f,color:#111\n")
                .append("  classDef mechanism fill:#fdf6e3,stroke:#7a5c00,color:#111\n")
                .append("  classDef outcome fill:#eef7ee,stroke:#2f6b2f,color:#111\n")
                .append("  classDef other fill:#f4f4f4,stroke:#555555,color:#111\n")
                .toString();
    }

    private void group(Graph.Group group) {
        if (group.nodes().isEmpty()) {
            node(new Graph.Node(group.id(), group.label(), Graph.Shape.CONFIGURATION), "  ");
            return;
        }
        out.append("  subgraph ")
                .append(group.id())
                .append("[\"")
                .append(Escape.mermaid(group.label()))
                .append("\"]\n    direction LR\n");
        group.nodes().forEach(node -> node(node, "    "));
        out.append("  end\n");
    }

    private void node(Graph.Node node, String indent) {
        String text = '"' + Escape.mermaid(node.label()) + '"';
        String shape = switch (node.shape()) {
            case CONTEXT -> "[" + text + "]:::context";
            case MECHANISM -> "{{" + text + "}}:::mechanism";
            case OUTCOME -> "([" + text + "]):::outcome";
            case CONFIGURATION, OTHER -> "[[" + text + "]]:::other";
        };
        out.append(indent).append(node.id()).append(shape).append('\n');
    }

    private void edge(Graph.Edge edge) {
        String arrow = switch (edge.line()) {
            case PLAIN -> " -->";
            case DASHED, PART -> " -.->";
            case STRONG, FEEDBACK -> " ==>";
            case CONTRAST -> " -.-";
            case HIDDEN -> " ~~~";
        };
        String label = edge.label().isEmpty() ? "" : "|\"" + Escape.mermaid(edge.label()) + "\"|";
        out.append("  ")
                .append(edge.from())
                .append(arrow)
                .append(label)
                .append(' ')
                .append(edge.to())
                .append('\n');
    }
}

package io.github.qic.core.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.internal.svg.Palette.Tint;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class GraphTest {
    private static final Graph.Kind BOX = new Graph.Kind("box", Graph.Shape.BOX, Tint.BLUE);
    private static final Graph.Kind FRAME = new Graph.Kind("frame", Graph.Shape.DOUBLE, Tint.GREY);

    /** A group of two nodes, an empty group and a loose node; an edge from group to group and one of each other line. */
    private static Graph graph() {
        List<Graph.Edge> edges = Stream.of(Graph.Line.values())
                .map(line -> new Graph.Edge("a", "c", line.name(), line))
                .toList();
        return new Graph(
                "test",
                List.of(
                        new Graph.Group(
                                new Graph.Node("g", "A & B", FRAME),
                                List.of(new Graph.Node("a", "one\ntwo", BOX), new Graph.Node("b", "\"]<b>", BOX))),
                        new Graph.Group(new Graph.Node("e", "empty", FRAME), List.of())),
                List.of(new Graph.Node("c", "a label of more than twenty-eight letters", BOX)),
                Stream.concat(Stream.of(new Graph.Edge("g", "e", "", Graph.Line.PLAIN)), edges.stream())
                        .toList());
    }

    @Test
    void mermaid_has_frames_shapes_arrows_and_the_styles_that_are_used() {
        assertThat(graph().mermaid())
                .startsWith(
                        "flowchart LR\n  subgraph g[\"A #amp; B\"]\n    direction LR\n    a[\"one<br/>two\"]:::box\n")
                .contains("    b[\"#quot;]#lt;b#gt;\"]:::box\n  end\n  e[[\"empty\"]]:::frame\n")
                .contains(
                        "  g --> e\n", "  a -.->|\"DASHED\"| c\n", "  a ---|\"BRANCH\"| c\n", "  a ~~~|\"HIDDEN\"| c\n")
                .endsWith("""
                          classDef box fill:#eef4fb,stroke:#33597f,color:#111
                          classDef frame fill:#f4f4f4,stroke:#555555,color:#111
                        """);
    }

    @Test
    void dot_has_clusters_broken_labels_and_edges_that_end_at_a_border() {
        assertThat(graph().dot())
                .startsWith("digraph test {\n")
                .contains("  subgraph cluster_g {\n    label=\"A &amp; B\"\n")
                .contains("    a [label=\"one\\ntwo\", shape=box, fillcolor=\"#eef4fb\"]\n", "label=\"\\\"]<b>\"")
                .contains("  c [label=\"a label of more than\\ntwenty-eight letters\", ")
                .contains("  a -> e [ltail=cluster_g]\n", "  a -> c [label=\"DASHED\", style=dashed]\n");
    }

    @Test
    void graphml_has_groups_as_an_attribute_and_no_hidden_edges() throws Exception {
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(graph().graphMl())));
        assertThat(xml.getElementsByTagName("node").getLength()).isEqualTo(5);
        assertThat(xml.getElementsByTagName("edge").getLength()).isEqualTo(Graph.Line.values().length);
        assertThat(xml.getElementsByTagName("node").item(1).getTextContent()).contains("one\ntwo", "box", "A & B");
    }
}

package io.github.qic.core.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.internal.svg.Palette.Tint;
import io.github.qic.core.valid.InvalidValueException;
import java.io.StringReader;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class GraphTest {
    private static final Graph.Kind BOX = new Graph.Kind("box", Graph.Shape.BOX, Tint.BLUE);
    private static final Graph.Kind FRAME = new Graph.Kind("frame", Graph.Shape.DOUBLE, Tint.GREY);
    private static final Graph.Kind DOT = new Graph.Kind("dot", Graph.Shape.JUNCTION, Tint.GREY);

    /** A group of two nodes, an empty group and a loose node; an edge from group to group and one of each other line. */
    private static Graph graph() {
        List<Graph.Edge> edges = Stream.of(Graph.Line.values())
                .map(line -> new Graph.Edge("end", "style", line.name(), line))
                .toList();
        return new Graph(
                "test",
                List.of(
                        new Graph.Group(
                                new Graph.Node("g", "A & B", FRAME),
                                List.of(new Graph.Node("end", "one\ntwo", BOX), new Graph.Node("b", "\"]<b>", BOX))),
                        new Graph.Group(new Graph.Node("e", "empty", FRAME), List.of())),
                List.of(new Graph.Node(
                        "style", "a label of more than twenty-eight letters", BOX, Map.of("level", "meso"))),
                Stream.concat(Stream.of(new Graph.Edge("g", "e", "", Graph.Line.PLAIN)), edges.stream())
                        .toList());
    }

    /** Two nodes joined before a third, in a frame within a frame. */
    private static Graph joined() {
        return new Graph(
                "test",
                List.of(new Graph.Group(
                        new Graph.Node("outer", "Outer", FRAME),
                        List.of(new Graph.Group(
                                new Graph.Node("inner", "Inner", FRAME),
                                List.of(
                                        new Graph.Node("a", "a", BOX),
                                        new Graph.Node("b", "b", BOX),
                                        new Graph.Node("j", "row-1", DOT)))),
                        List.of(new Graph.Node("c", "c", BOX)))),
                List.of(),
                List.of(
                        new Graph.Edge("a", "j", "", Graph.Line.PLAIN),
                        new Graph.Edge("b", "j", "", Graph.Line.DASHED),
                        new Graph.Edge("j", "c", "weakly", Graph.Line.PLAIN, Map.of("kind", "leads to"))));
    }

    /** Ids may be words that a language reserves. */
    @Test
    void mermaid_has_numbers_frames_shapes_arrows_and_the_styles_that_are_used() {
        assertThat(graph().mermaid("split it"))
                .startsWith(
                        "flowchart LR\n  subgraph n0[\"A #amp; B\"]\n    direction LR\n    n1[\"one<br/>two\"]:::box\n")
                .contains("    n2[\"#quot;]#lt;b#gt;\"]:::box\n  end\n  n3[[\"empty\"]]:::frame\n")
                .contains("  n0 --> n3\n", "  n1 -.->|\"DASHED\"| n4\n", "  n1 ---|\"BRANCH\"| n4\n")
                .contains("  n1 --x|\"BLOCKING\"| n4\n", "  n1 ~~~|\"HIDDEN\"| n4\n")
                .endsWith("""
                          classDef box fill:#eef4fb,stroke:#33597f,color:#111
                          classDef frame fill:#f4f4f4,stroke:#555555,color:#111
                        """);
    }

    @Test
    void dot_has_clusters_broken_labels_and_edges_that_end_at_a_border() {
        assertThat(graph().dot())
                .startsWith("digraph test {\n")
                .contains("  subgraph cluster_n0 {\n    label=\"A &amp; B\"\n")
                .contains("    n1 [label=\"one\\ntwo\", shape=box, fillcolor=\"#eef4fb\"]\n", "label=\"\\\"]<b>\"")
                .contains("  n4 [label=\"a label of more than\\ntwenty-eight letters\", ")
                .contains("  n1 -> n3 [ltail=cluster_n0]\n", "  n1 -> n4 [label=\"DASHED\", style=dashed]\n")
                .doesNotContain("HIDDEN");
    }

    @Test
    void an_edge_that_ends_at_a_junction_has_no_arrow_and_frames_may_hold_frames() {
        assertThat(joined().mermaid("split it"))
                .contains("  subgraph n0[\"Outer\"]\n    direction LR\n    subgraph n1[\"Inner\"]\n")
                .contains("      n4((\" \"))", "  n2 --- n4\n  n3 -.- n4\n  n4 -->|\"weakly\"| n5\n");
        assertThat(joined().dot())
                .contains("  subgraph cluster_n0 {\n    label=\"Outer\"\n    subgraph cluster_n1 {\n")
                .contains("n4 [label=\"\", shape=circle")
                .contains("  n2 -> n4 [arrowhead=none]\n  n3 -> n4 [style=dashed, arrowhead=none]\n");
    }

    @Test
    void graphml_has_ids_labels_attributes_and_the_group_as_an_attribute() throws Exception {
        Document xml = parse(graph().graphMl());
        NodeList nodes = xml.getElementsByTagName("node");
        NodeList edges = xml.getElementsByTagName("edge");
        assertThat(nodes.getLength()).isEqualTo(5);
        assertThat(edges.getLength()).isEqualTo(Graph.Line.values().length);
        assertThat(data(xml, nodes.item(1))).containsEntry("label", "one\ntwo").containsEntry("group", "g");
        assertThat(data(xml, nodes.item(4))).containsEntry("level", "meso").containsEntry("kind", "box");
        assertThat(((Element) nodes.item(4)).getAttribute("id")).isEqualTo("style");
        assertThat(((Element) edges.item(1)).getAttribute("id")).isEqualTo("e1");
        assertThat(data(xml, edges.item(1))).containsEntry("label", "PLAIN");
        Document inner = parse(joined().graphMl());
        assertThat(data(inner, inner.getElementsByTagName("node").item(1))).containsEntry("group", "outer");
        assertThat(data(inner, inner.getElementsByTagName("edge").item(2))).containsEntry("kind", "leads to");
    }

    /** A line of text is 16 pixels high and a letter 7 wide, with half a line around them. */
    @Test
    void graphml_has_a_drawing_that_yed_shows_before_any_layout() {
        assertThat(graph().graphMl())
                .contains("<y:Geometry x=\"0\" y=\"0\" height=\"48\" width=\"37\"/>"
                        + "<y:Fill color=\"#eef4fb\"/><y:BorderStyle color=\"#33597f\"/>"
                        + "<y:NodeLabel>one\ntwo</y:NodeLabel><y:Shape type=\"rectangle\"/>")
                .contains("<y:NodeLabel>a label of more than\ntwenty-eight letters</y:NodeLabel>")
                .contains(drawn("line", "standard", "PLAIN"), drawn("dashed", "standard", "DASHED"))
                .contains(drawn("line", "t_shape", "BLOCKING"), drawn("dashed", "none", "CONTRAST"))
                .contains("<y:LineStyle type=\"line\"/><y:Arrows target=\"standard\"/></y:PolyLineEdge>");
        assertThat(joined().graphMl())
                .contains("height=\"16\" width=\"16\"/>")
                .doesNotContain("<y:NodeLabel>row-1", "<y:NodeLabel></")
                .contains("<y:LineStyle type=\"line\"/><y:Arrows target=\"none\"/></y:PolyLineEdge>");
    }

    private static String drawn(String line, String arrow, String label) {
        return "<y:LineStyle type=\"%s\"/><y:Arrows target=\"%s\"/><y:EdgeLabel>%s</y:EdgeLabel>"
                .formatted(line, arrow, label);
    }

    /** Mermaid 10 and 11: the 501st edge is an error, and so is the 50,001st character. */
    @Test
    void a_graph_that_mermaid_would_not_draw_is_refused_with_the_way_out() {
        Graph most = edges(500);
        Graph more = edges(501);
        assertThat(most.fitsMermaid()).isTrue();
        assertThat(more.fitsMermaid()).isFalse();
        assertThatThrownBy(() -> more.mermaid("split it"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(
                        "is too large for Mermaid, which draws 500 arrows and 50,000 characters at most, not 501 and")
                .hasMessageContaining(": split it");
        Graph long1 = new Graph("test", List.of(), List.of(new Graph.Node("a", "x".repeat(50_000), BOX)), List.of());
        assertThat(long1.fitsMermaid()).isFalse();
        assertThat(more.dot()).contains("n0 -> n1");
    }

    private static Graph edges(int count) {
        return new Graph(
                "test",
                List.of(),
                List.of(new Graph.Node("a", "a", BOX), new Graph.Node("b", "b", BOX)),
                Collections.nCopies(count, new Graph.Edge("a", "b", "", Graph.Line.PLAIN)));
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    /** The data of a node or edge by the names of their keys. */
    private static Map<String, String> data(Document xml, org.w3c.dom.Node of) {
        Map<String, String> names = new HashMap<>();
        NodeList keys = xml.getElementsByTagName("key");
        for (int i = 0; i < keys.getLength(); i++) {
            Element key = (Element) keys.item(i);
            names.put(key.getAttribute("id"), key.getAttribute("attr.name"));
        }
        Map<String, String> data = new HashMap<>();
        NodeList all = ((Element) of).getElementsByTagName("data");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            data.put(names.get(element.getAttribute("key")), element.getTextContent());
        }
        return data;
    }
}

package io.github.qic.cmoc.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Golden;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.valid.Id;
import org.junit.jupiter.api.Test;

class TheoryDiagramTest {
    private static final String FOLDER = "src/test/resources/golden/";

    /** The golden files were drawn by Mermaid and Graphviz and looked at. */
    @Test
    void peach_is_drawn_as_it_was_looked_at() {
        Golden.assertSame(TheoryDiagram.of(PeachInquiry.theory()).mermaid(), FOLDER + "peach-whole.mmd");
        Golden.assertSame(TheoryDiagram.of(PeachInquiry.theory()).dot(), FOLDER + "peach-whole.dot");
        Golden.assertSame(TheoryDiagram.ofRipples(PeachInquiry.theory()).mermaid(), FOLDER + "peach-ripples.mmd");
        Golden.assertSame(TheoryDiagram.ofRipples(PeachInquiry.theory()).dot(), FOLDER + "peach-ripples.dot");
        TheoryDiagram first = TheoryDiagram.of(PeachInquiry.theory(), Id.of("cmoc-1"));
        Golden.assertSame(first.mermaid(), FOLDER + "peach-cmoc-1.mmd");
        Golden.assertSame(first.dot(), FOLDER + "peach-cmoc-1.dot");
    }

    @Test
    void a_configuration_leads_to_the_one_it_is_part_of() {
        Configuration whole = Configuration.builder().id(Id.of("whole")).build();
        Configuration part =
                Configuration.builder().id(Id.of("part")).partOf(whole.id()).build();
        TheoryDiagram diagram = TheoryDiagram.of(
                ProgrammeTheory.builder().addConfigurations(whole, part).build());
        assertThat(diagram.mermaid()).contains("n1 -.->|\"part of\"| n0\n");
        assertThat(diagram.dot()).contains("n1 -> n0 [label=\"part of\", style=dotted, constraint=false]\n");
        assertThat(diagram.graphMl()).contains("<data key=\"relation\">part of</data>");
    }

    @Test
    void text_cannot_break_out_of_a_label_and_ids_never_reach_the_diagram() {
        Context hostile = Context.builder()
                .id(Id.of("end"))
                .text("a \"]; click <b>\\ here")
                .build();
        Link link = Link.builder().id(Id.of("x-1")).addContexts(hostile.id()).build();
        ProgrammeTheory theory = ProgrammeTheory.builder()
                .addContexts(hostile)
                .addConfigurations(
                        Configuration.builder().id(Id.of("x")).addLinks(link).build())
                .build();
        TheoryDiagram diagram = TheoryDiagram.of(theory, Id.of("x"));
        assertThat(diagram.mermaid()).contains("n0[\"a #quot;]; click #lt;b#gt;#92; here\"]");
        assertThat(diagram.dot()).contains("label=\"a \\\"]; click <b>\\\\ here\"");
    }
}

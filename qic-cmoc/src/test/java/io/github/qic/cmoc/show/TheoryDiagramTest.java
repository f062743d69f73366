package io.github.qic.cmoc.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.qic.cmoc.confidence.Confidence;
import io.github.qic.cmoc.confidence.ConfidenceLevel;
import io.github.qic.cmoc.inquiry.NightNurses;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.shapes.PublishedShapes;
import io.github.qic.cmoc.theory.Activation;
import io.github.qic.cmoc.theory.Actor;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.DemiRegularity;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.ElementLevel;
import io.github.qic.cmoc.theory.ElementLink;
import io.github.qic.cmoc.theory.Golden;
import io.github.qic.cmoc.theory.Intervention;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.LinkKind;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.MechanismKind;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.OutcomeReach;
import io.github.qic.cmoc.theory.Polarity;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Ripple;
import io.github.qic.cmoc.theory.RippleKind;
import io.github.qic.cmoc.theory.Statement;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

    private static Context context(String id) {
        return Context.builder().id(Id.of(id)).text("Context " + id).build();
    }

    private static Mechanism mechanism(String id) {
        return Mechanism.builder().id(Id.of(id)).text("Mechanism " + id).build();
    }

    private static Outcome.Builder outcome(String id) {
        return Outcome.builder().id(Id.of(id)).text("Outcome " + id);
    }

    /** A row with every slot: i c a m o; further elements are used by the tests. */
    private static ProgrammeTheory theory(Link... links) {
        return ProgrammeTheory.builder()
                .addInterventions(
                        Intervention.builder().id(Id.of("i")).text("Strategy").build())
                .addActors(Actor.builder().id(Id.of("a")).text("Staff").build())
                .addContexts(context("c"), context("c2"))
                .addMechanisms(mechanism("m"), mechanism("m2"))
                .addOutcomes(
                        outcome("far").reach(OutcomeReach.FINAL).build(),
                        outcome("near").reach(OutcomeReach.PROXIMAL).build(),
                        outcome("o").build(),
                        outcome("o2").build())
                .addConfigurations(
                        Configuration.builder().id(Id.of("x")).addLinks(links).build())
                .build();
    }

    private static Link.Builder link() {
        return Link.builder().id(Id.of("x-1"));
    }

    /** The edges as from-line-to, by ids, read from the GraphML. */
    private static List<String> arrows(TheoryDiagram diagram) {
        return Pattern.compile("<edge id=\"e[0-9]+\" source=\"([^\"]+)\" target=\"([^\"]+)\"")
                .matcher(diagram.graphMl())
                .results()
                .map(edge -> edge.group(1) + " " + edge.group(2))
                .toList();
    }

    /** De Weger et al. 2020: the intervention is the resource, and the actor whose reasoning it is. */
    @Test
    void interventions_contexts_and_actors_bear_on_the_mechanism_and_not_on_one_another() {
        ProgrammeTheory theory = theory(link().addInterventions(Id.of("i"))
                .addContexts(Id.of("c"))
                .addActors(Id.of("a"))
                .addMechanisms(Id.of("m"))
                .addOutcomes(Id.of("o"))
                .build());
        assertThat(arrows(TheoryDiagram.of(theory, Id.of("x")))).containsExactly("i m", "c m", "a m", "m o");
    }

    @Test
    void a_row_without_mechanism_and_outcome_has_no_arrows() {
        ProgrammeTheory theory = theory(
                link().addInterventions(Id.of("i")).addContexts(Id.of("c")).build());
        assertThat(arrows(TheoryDiagram.of(theory, Id.of("x")))).isEmpty();
    }

    @Test
    void many_causes_of_many_effects_go_through_one_node() {
        ProgrammeTheory theory = theory(link().addContexts(Id.of("c"), Id.of("c2"))
                .addMechanisms(Id.of("m"), Id.of("m2"))
                .addOutcomes(Id.of("o"))
                .build());
        TheoryDiagram diagram = TheoryDiagram.of(theory, Id.of("x"));
        assertThat(arrows(diagram)).containsExactly("c _1.x-1", "c2 _1.x-1", "_1.x-1 m", "_1.x-1 m2", "m o", "m2 o");
        assertThat(diagram.mermaid()).contains("n5((\" \")):::junction", "  n0 --- n5\n", "  n5 --> n2\n");
    }

    /** A merged cell of a published table: four mechanisms under one intervention, context and actor. */
    @Test
    void causes_that_several_rows_share_go_through_one_node() {
        assertThat(arrows(TheoryDiagram.of(NightNurses.theory(), Id.of("night"))))
                .startsWith(
                        "i _1.row-1", "c _1.row-1", "a _1.row-1", "_1.row-1 m1", "m1 o1.1", "_1.row-1 m2", "m2 o2.1")
                .hasSize(3 + 4 + 11);
    }

    @Test
    void outcomes_of_one_row_are_drawn_from_near_to_far() {
        ProgrammeTheory theory = theory(link().addMechanisms(Id.of("m"))
                .addOutcomes(Id.of("far"), Id.of("near"))
                .build());
        assertThat(arrows(TheoryDiagram.of(theory, Id.of("x")))).containsExactly("m near", "near far");
    }

    @Test
    void outcomes_whose_order_is_not_known_are_side_by_side() {
        ProgrammeTheory theory = theory(link().addMechanisms(Id.of("m"))
                .addOutcomes(Id.of("far"), Id.of("o"))
                .build());
        assertThat(arrows(TheoryDiagram.of(theory, Id.of("x")))).containsExactly("m far", "m o");
    }

    @Test
    void a_mechanism_that_does_not_fire_is_seen() {
        Link.Builder row =
                link().addContexts(Id.of("c")).addMechanisms(Id.of("m")).addOutcomes(Id.of("o"));
        TheoryDiagram none =
                TheoryDiagram.of(theory(row.activation(Activation.NONE).build()), Id.of("x"));
        assertThat(none.mermaid()).contains("  n0 --x|\"does not fire\"| n1\n  n1 --> n2\n");
        assertThat(none.dot()).contains("n0 -> n1 [label=\"does not fire\", arrowhead=tee]");
        TheoryDiagram weak =
                TheoryDiagram.of(theory(row.activation(Activation.WEAK).build()), Id.of("x"));
        assertThat(weak.mermaid()).contains("  n0 -->|\"fires weakly\"| n1\n");
    }

    @Test
    void a_row_says_what_its_mechanisms_do_to_its_outcomes() {
        ProgrammeTheory theory = theory(link().addMechanisms(Id.of("m"))
                .kind(LinkKind.BLOCKS)
                .addOutcomes(Id.of("o"))
                .build());
        assertThat(TheoryDiagram.of(theory, Id.of("x")).mermaid()).contains("  n0 --x|\"blocks\"| n1\n");
    }

    private static ElementLink elementLink(String cause, LinkKind kind, String effect) {
        return ElementLink.builder()
                .id(Id.of(cause + "-" + effect))
                .cause(Id.<Element>of(cause))
                .kind(kind)
                .effect(Id.<Element>of(effect))
                .build();
    }

    /** Richmond et al. 2020: fear adds to load, which leads to the error; fear alone is what the context brings about. */
    @Test
    void a_chain_of_mechanisms_in_one_row_is_joined_at_its_ends() {
        ProgrammeTheory theory = theory(link().addContexts(Id.of("c"))
                        .addMechanisms(Id.of("m2"), Id.of("m"))
                        .addOutcomes(Id.of("o"))
                        .build())
                .toBuilder()
                .addElementLinks(elementLink("m", LinkKind.TRIGGERS, "m2"))
                .build();
        TheoryDiagram diagram = TheoryDiagram.of(theory, Id.of("x"));
        assertThat(arrows(diagram)).containsExactly("c m", "m2 o", "m m2");
        assertThat(diagram.dot()).contains("n2 -> n1 [label=\"triggers\"]");
    }

    @Test
    void what_moderates_or_inhibits_another_mechanism_of_its_row_is_joined_to_causes_and_outcomes_itself() {
        ProgrammeTheory theory = theory(link().addContexts(Id.of("c"))
                        .addMechanisms(Id.of("m"), Id.of("m2"))
                        .addOutcomes(Id.of("o"))
                        .build())
                .toBuilder()
                .addElementLinks(elementLink("m", LinkKind.INHIBITS, "m2"))
                .build();
        TheoryDiagram diagram = TheoryDiagram.of(theory, Id.of("x"));
        assertThat(arrows(diagram)).containsExactly("c m", "c m2", "m o", "m2 o", "m m2");
        assertThat(diagram.mermaid()).contains("  n1 --x|\"inhibits\"| n2\n");
    }

    @Test
    void a_farther_outcome_that_a_nearer_one_enables_has_no_second_arrow() {
        ProgrammeTheory theory =
                theory(link().addMechanisms(Id.of("m"))
                                .addOutcomes(Id.of("near"), Id.of("far"))
                                .build())
                        .toBuilder()
                        .addElementLinks(elementLink("near", LinkKind.ENABLES, "far"))
                        .build();
        assertThat(arrows(TheoryDiagram.of(theory, Id.of("x")))).containsExactly("m near", "near far");
    }

    @Test
    void mechanisms_that_lead_to_one_another_in_a_circle_are_all_joined() {
        ProgrammeTheory theory =
                theory(link().addContexts(Id.of("c"))
                                .addMechanisms(Id.of("m"), Id.of("m2"))
                                .build())
                        .toBuilder()
                        .addElementLinks(
                                elementLink("m", LinkKind.LEADS_TO, "m2"), elementLink("m2", LinkKind.LEADS_TO, "m"))
                        .build();
        assertThat(arrows(TheoryDiagram.of(theory, Id.of("x")))).containsExactly("c m", "c m2", "m m2", "m2 m");
    }

    @Test
    void a_demi_regularity_is_a_note_between_its_contexts_and_outcomes() {
        ProgrammeTheory theory = theory().toBuilder()
                .addDemiRegularities(DemiRegularity.builder()
                        .id(Id.of("demi"))
                        .text("o tends to follow c")
                        .addContexts(Id.of("c"))
                        .addOutcomes(Id.of("o"))
                        .build())
                .build();
        TheoryDiagram diagram = TheoryDiagram.of(theory);
        assertThat(arrows(diagram)).containsExactly("c demi", "demi o");
        assertThat(diagram.mermaid()).contains(">\"o tends to follow c\"]:::demi-regularity");
    }

    @Test
    void confidence_is_seen_on_a_configuration() {
        ProgrammeTheory theory = ProgrammeTheory.builder()
                .addConfigurations(Configuration.builder()
                        .id(Id.of("x"))
                        .confidence(Confidence.builder()
                                .level(ConfidenceLevel.VERY_LOW)
                                .build())
                        .build())
                .build();
        assertThat(TheoryDiagram.overview(theory).mermaid()).contains("[[\"x<br/>(confidence: very low)\"]]");
    }

    /** The texts that Mermaid, Graphviz and a graph editor each get. */
    @ParameterizedTest
    @MethodSource("shapes")
    void every_element_statement_and_pattern_of_a_published_shape_is_drawn(String shape, ProgrammeTheory theory) {
        String xml = TheoryDiagram.of(theory).graphMl();
        String mermaid = TheoryDiagram.of(theory).mermaid();
        for (TheoryClaim claim : theory.index().claims()) {
            if (claim instanceof Element element) {
                assertThat(xml).contains("<node id=\"" + element.id() + "\">", ">" + element.text() + "<");
                assertThat(mermaid).contains(element.label());
            } else if (claim instanceof Configuration configuration
                    && configuration.links().isEmpty()) {
                assertThat(mermaid).contains(configuration.wording());
            } else if (claim instanceof DemiRegularity pattern) {
                assertThat(mermaid).contains(pattern.text());
            }
        }
    }

    static Stream<Arguments> shapes() {
        return PublishedShapes.all().entrySet().stream().map(shape -> arguments(shape.getKey(), shape.getValue()));
    }

    @Test
    void elements_in_no_row_are_drawn_in_a_frame_of_their_own() {
        ProgrammeTheory theory =
                theory(link().addMechanisms(Id.of("m")).addOutcomes(Id.of("o")).build());
        String whole = TheoryDiagram.of(theory).mermaid();
        assertThat(whole.substring(whole.indexOf("[\"In no configuration\"]")))
                .contains("Strategy", "Staff", "Context c2", "Mechanism m2", "Outcome far")
                .doesNotContain("Outcome o\"");
    }

    /** Area 1 holds 1a and 1b; both use o, 1a alone c, and 2 uses m as 1a does. */
    private static ProgrammeTheory areas() {
        ProgrammeTheory base = theory();
        Configuration area = Configuration.builder()
                .id(Id.of("area"))
                .heading("Trust")
                .statement(Statement.builder()
                        .ifPart("staff are trusted")
                        .thenPart("they stay")
                        .build())
                .build();
        return base.toBuilder()
                .configurations(List.of(
                        area,
                        part("1a", "c", "m", "o").partOf(area.id()).build(),
                        part("1b", "c2", "m2", "o").partOf(area.id()).build(),
                        part("2", "a", "m", "o2")
                                .contrasts(Id.<Configuration>of("1a"))
                                .build()))
                .addRipples(Ripple.builder()
                        .id(Id.of("r"))
                        .upstream(Id.of("1a"))
                        .outcome(Id.<Outcome>of("o"))
                        .downstream(Id.of("1b"))
                        .kind(RippleKind.PRODUCES)
                        .build())
                .build();
    }

    private static Configuration.Builder part(String id, String cause, String mechanism, String outcome) {
        Link.Builder link = Link.builder()
                .id(Id.of(id + "-row"))
                .addMechanisms(Id.of(mechanism))
                .addOutcomes(Id.of(outcome));
        return Configuration.builder()
                .id(Id.of(id))
                .addLinks((cause.equals("a") ? link.addActors(Id.of(cause)) : link.addContexts(Id.of(cause))).build());
    }

    @Test
    void the_parts_of_a_theory_area_are_in_its_frame_with_what_they_share() {
        assertThat(TheoryDiagram.of(areas()).mermaid()).startsWith("""
                flowchart LR
                  subgraph n0["Trust"]
                    direction LR
                    subgraph n1["1a"]
                      direction LR
                      n2["Context c"]:::context
                    end
                    subgraph n3["1b"]
                      direction LR
                      n4["Context c2"]:::context
                      n5{{"Mechanism m2"}}:::mechanism
                    end
                    n6(["Outcome o"]):::outcome
                  end
                  subgraph n7["2"]
                    direction LR
                    n8[["Staff"]]:::actor
                    n9(["Outcome o2"]):::outcome
                  end
                """);
    }

    @Test
    void an_area_a_choice_and_the_overview_draw_parts_of_the_theory() {
        TheoryDiagram area = TheoryDiagram.of(areas(), Id.of("area"));
        assertThat(area.mermaid())
                .contains("[\"Trust\"]", "[\"1a\"]", "[\"1b\"]")
                .doesNotContain("[\"2\"]", "Staff");
        assertThat(arrows(area)).containsExactly("c m", "m o", "c2 m2", "m2 o", "o 1b");
        TheoryDiagram chosen = TheoryDiagram.of(areas(), List.of(Id.of("1a"), Id.of("2")));
        assertThat(arrows(chosen)).containsExactly("c m", "m o", "a m", "m o2", "2 1a");
        TheoryDiagram overview = TheoryDiagram.overview(areas(), id -> id + ".svg");
        assertThat(arrows(overview)).containsExactly("1a 1b", "2 1a");
        assertThat(overview.mermaid())
                .contains("  subgraph n0[\"Trust\"]\n    direction LR\n    n1[[\"1a\"]]:::configuration\n")
                .contains("    click n1 href \"1a.svg\"\n");
        assertThat(overview.dot()).contains("URL=\"1a.svg\"");
    }

    /** Published if-then lists have no rows: s13012-018-0811-0, table 2. */
    @Test
    void a_configuration_of_a_statement_alone_is_drawn_as_the_statement() {
        ProgrammeTheory theory = ProgrammeTheory.builder()
                .addConfigurations(Configuration.builder()
                        .id(Id.of("if-1"))
                        .statement(Statement.builder()
                                .ifPart("a leader asks")
                                .thenPart("staff try")
                                .build())
                        .build())
                .build();
        assertThat(TheoryDiagram.of(theory, Id.of("if-1")).mermaid())
                .contains("n0[[\"if-1: If a leader asks, then staff try.\"]]:::configuration");
    }

    /** 30 configurations of 3 by 3 by 3 took 540 arrows one by one, and take 12 each through two nodes. */
    @Test
    void a_theory_too_large_for_mermaid_is_refused_with_the_way_out() {
        assertThat(arrows(TheoryDiagram.of(large(30)))).hasSize(30 * 12);
        TheoryDiagram large = TheoryDiagram.of(large(42));
        assertThat(large.fitsMermaid()).isFalse();
        assertThatThrownBy(large::mermaid)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("500 arrows")
                .hasMessageContaining("not 504 and")
                .hasMessageContaining("draw the overview");
        assertThat(TheoryDiagram.overview(large(42)).fitsMermaid()).isTrue();
        assertThat(large.dot()).startsWith("digraph theory {");
    }

    private static ProgrammeTheory large(int configurations) {
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder();
        for (int i = 0; i < configurations; i++) {
            Link.Builder link = Link.builder().id(Id.of("row-" + i));
            for (int j = 0; j < 3; j++) {
                String id = i + "." + j;
                theory.addContexts(context("c" + id));
                theory.addMechanisms(mechanism("m" + id));
                theory.addOutcomes(outcome("o" + id).build());
                link.addContexts(Id.of("c" + id)).addMechanisms(Id.of("m" + id)).addOutcomes(Id.of("o" + id));
            }
            theory.addConfigurations(Configuration.builder()
                    .id(Id.of("x" + i))
                    .addLinks(link.build())
                    .build());
        }
        return theory.build();
    }

    /** 5,000 levels: frames end at the fifth. */
    @Test
    void deep_nesting_is_drawn_without_error() {
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder();
        Configuration.Builder last = Configuration.builder().id(Id.of("x0"));
        theory.addConfigurations(last.build());
        for (int i = 1; i < 5_000; i++) {
            theory.addConfigurations(Configuration.builder()
                    .id(Id.of("x" + i))
                    .partOf(Id.<Configuration>of("x" + (i - 1)))
                    .build());
        }
        assertThat(TheoryDiagram.overview(theory.build()).dot()).contains("x4999");
        assertThat(TheoryDiagram.of(theory.build(), Id.of("x0")).graphMl()).contains("x4999");
    }

    @Test
    void graphml_has_every_attribute_of_an_element() {
        ProgrammeTheory theory = ProgrammeTheory.builder()
                .addActors(Actor.builder().id(Id.of("a")).text("Staff").build())
                .addContexts(
                        Context.builder()
                                .id(Id.of("c"))
                                .text("Time to talk")
                                .level(ElementLevel.MESO)
                                .modifiable(true)
                                .addTags("time", "talk")
                                .codingProvenance(Origin.INFERRED)
                                .provenance(Origin.STATED)
                                .note("Two homes")
                                .build(),
                        context("c2").toBuilder().modifiable(false).build())
                .addMechanisms(mechanism("m").toBuilder()
                        .kind(MechanismKind.POWER)
                        .resource("A visit")
                        .reasoning("They care")
                        .actor(Id.of("a"))
                        .build())
                .addOutcomes(outcome("o")
                        .polarity(Polarity.NEGATIVE)
                        .reach(OutcomeReach.FINAL)
                        .intended(false)
                        .build())
                .build();
        assertThat(TheoryDiagram.of(theory).graphMl())
                .contains(data("text", "Time to talk"), data("level", "meso"), data("modifiable", "yes"))
                .contains(data("tags", "time; talk"), data("coding_provenance", "inferred"))
                .contains(data("provenance", "stated"), data("note", "Two homes"), data("modifiable", "no"))
                .contains(data("resource", "A visit"), data("reasoning", "They care"), data("actor", "a"))
                .contains(data("kind", "mechanism"), data("mechanism_kind", "power"))
                .contains(data("polarity", "negative"), data("reach", "final"), data("intended", "no"))
                .doesNotContain("\"></data>");
    }

    @Test
    void graphml_has_every_attribute_of_a_configuration_and_a_pattern() {
        Confidence moderate =
                Confidence.builder().level(ConfidenceLevel.MODERATE).build();
        Configuration.Builder row = Configuration.builder()
                .id(Id.of("x"))
                .heading("Talk helps")
                .statement(Statement.builder()
                        .ifPart("staff have time")
                        .thenPart("falls become fewer")
                        .build())
                .confidence(moderate)
                .addBoundaryConditions("by day")
                .addModerators("turnover")
                .addCounterExamples("Oak House")
                .addTags("staffing")
                .provenance(Origin.STATED)
                .note("Asked twice");
        ProgrammeTheory theory = ProgrammeTheory.builder()
                .addConfigurations(
                        row.build(),
                        Configuration.builder()
                                .id(Id.of("y"))
                                .heading("Talk tires")
                                .contrasts(Id.<Configuration>of("x"))
                                .build())
                .addDemiRegularities(DemiRegularity.builder()
                        .id(Id.of("d"))
                        .text("Small homes improve sooner")
                        .addConfigurations(Id.of("x"), Id.of("y"))
                        .confidence(moderate)
                        .addBoundaryConditions("in summer")
                        .addModerators("size")
                        .addCounterExamples("Elm House")
                        .addTags("size of home")
                        .provenance(Origin.DERIVED)
                        .note("Nine homes")
                        .build())
                .build();
        assertThat(TheoryDiagram.of(theory).graphMl())
                .contains(data("text", "Talk helps"), data("confidence", "moderate"))
                .contains(data("statement", "If staff have time, then falls become fewer."))
                .contains(data("boundary_conditions", "by day"), data("moderators", "turnover"))
                .contains(data("counter_examples", "Oak House"), data("tags", "staffing"))
                .contains(data("provenance", "stated"), data("note", "Asked twice"), data("counter_case_of", "x"))
                .contains(data("explained_by", "x; y"), data("boundary_conditions", "in summer"))
                .contains(data("moderators", "size"), data("counter_examples", "Elm House"))
                .contains(data("tags", "size of home"), data("provenance", "derived"), data("note", "Nine homes"));
    }

    private static String data(String attribute, String text) {
        return "<data key=\"node-" + attribute + "\">" + text + "</data>";
    }

    @Test
    void graphml_has_what_is_recorded_of_each_claim() {
        String xml = TheoryDiagram.of(PeachInquiry.theory()).graphMl();
        assertThat(xml)
                .contains("<node id=\"cmoc-1\">", "<key id=\"node-level\" for=\"node\" attr.name=\"level\"")
                .contains("<data key=\"node-polarity\">positive</data>", "<data key=\"edge-kind\">leads to</data>")
                .contains("<data key=\"node-group\">cmoc-1</data>");
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

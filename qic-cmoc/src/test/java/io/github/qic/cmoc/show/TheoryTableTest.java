package io.github.qic.cmoc.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.confidence.Concern;
import io.github.qic.cmoc.confidence.ConcernLevel;
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
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.LinkKind;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.MechanismKind;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.OutcomeReach;
import io.github.qic.cmoc.theory.Polarity;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Statement;
import io.github.qic.cmoc.theory.StudyCount;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.internal.text.Escape;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TheoryTableTest {
    private static Statement statement(String cause, String effect) {
        return Statement.builder().ifPart(cause).thenPart(effect).build();
    }

    /** An area with a part of one row, a statement alone, and an actor in no row. */
    private static ProgrammeTheory theory() {
        return ProgrammeTheory.builder()
                .addContexts(Context.builder()
                        .id(Id.of("quiet"))
                        .text("The room is quiet")
                        .level(ElementLevel.INSTITUTION)
                        .modifiable(true)
                        .addTags("night", "space")
                        .build())
                .addMechanisms(Mechanism.builder()
                        .id(Id.of("calm"))
                        .text("Staff come back calm")
                        .resource("a room")
                        .reasoning("staff feel looked after")
                        .actor(Id.<Actor>of("nurses"))
                        .kind(MechanismKind.PROCESS)
                        .build())
                .addOutcomes(Outcome.builder()
                        .id(Id.of("sleep"))
                        .text("Residents sleep on")
                        .polarity(Polarity.POSITIVE)
                        .reach(OutcomeReach.FINAL)
                        .intended(false)
                        .provenance(Origin.INFERRED)
                        .note("Seen once")
                        .build())
                .addActors(
                        Actor.builder().id(Id.of("nurses")).text("Night nurses").build())
                .addConfigurations(
                        Configuration.builder()
                                .id(Id.of("pt1"))
                                .shortName("Rest")
                                .heading("Rest matters")
                                .statement(statement("staff rest", "care is gentle"))
                                .build(),
                        Configuration.builder()
                                .id(Id.of("pt2"))
                                .statement(statement("nobody is asked", "nobody tells"))
                                .contrasts(Id.<Configuration>of("pt1"))
                                .note("Nights only")
                                .build(),
                        Configuration.builder()
                                .id(Id.of("pt1a"))
                                .partOf(Id.<Configuration>of("pt1"))
                                .addAbout(Id.of("nurses"))
                                .addLinks(Link.builder()
                                        .id(Id.of("pt1a-1"))
                                        .addContexts(Id.of("quiet"))
                                        .addMechanisms(Id.of("calm"))
                                        .addOutcomes(Id.of("sleep"))
                                        .activation(Activation.NONE)
                                        .provenance(Origin.STATED)
                                        .note("One ward")
                                        .build())
                                .build())
                .build();
    }

    @Test
    void parts_follow_their_area_statements_are_headings_and_what_is_in_no_row_comes_last() {
        assertThat(TheoryTable.of(theory()).markdown()).isEqualTo("""
                **Rest: Rest matters**

                **Rest › pt1a**

                | Context | Mechanism | Activation | Outcome |
                | --- | --- | --- | --- |
                | The room is quiet | Staff come back calm | does not fire | Residents sleep on |

                **pt2: If nobody is asked, then nobody tells.**

                Counter-case of: Rest

                **In no configuration**

                | Element | Text |
                | --- | --- |
                | Actor | Night nurses |

                """);
    }

    @Test
    void text_and_html_indent_the_parts_of_an_area() {
        assertThat(TheoryTable.of(theory()).text())
                .startsWith("Rest: Rest matters\n\n  pt1a\n  Context            Mechanism");
        assertThat(TheoryTable.of(theory()).html())
                .startsWith("<table class=\"grid\">\n<thead>\n<tr><th scope=\"col\">Context</th>")
                .contains("<th class=\"block\" scope=\"rowgroup\" colspan=\"4\" style=\"padding-left: 2em\">pt1a</th>")
                .contains("<h2>In no configuration</h2>");
    }

    @Test
    void columns_about_configurations_are_lines_of_their_block_unless_the_block_shows_them() {
        TheoryTable table = TheoryTable.of(theory())
                .withColumns(
                        TheoryColumn.ID,
                        TheoryColumn.PART_OF,
                        TheoryColumn.STATEMENT,
                        TheoryColumn.COUNTER_CASE_OF,
                        TheoryColumn.OUTCOME);
        assertThat(table.markdown()).startsWith("""
                **Rest: Rest matters**

                Id: pt1

                Statement: If staff rest, then care is gentle.

                **Rest › pt1a**

                | Outcome |
                | --- |
                | Residents sleep on |

                **pt2: If nobody is asked, then nobody tells.**

                Counter-case of: Rest

                """);
        assertThat(table.html()).contains("Rest matters<div>Id: pt1</div><div>Statement: If staff rest");
    }

    @Test
    void every_column_is_in_the_flat_table_for_a_spreadsheet() {
        assertThat(TheoryTable.of(theory())
                        .withColumns(TheoryColumn.values())
                        .table()
                        .csv()
                        .lines())
                .containsExactly(
                        "Part of,Id,Configuration,Statement,Counter-case of,Confidence,Boundary conditions,Moderators,"
                                + "Counter-examples,Further links,Tags,About,Note on the configuration,Intervention,Context,Actor,Mechanism,"
                                + "Mechanism: resource,Mechanism: reasoning,Activation,Outcome,Studies,Provenance,Note",
                        ",pt1,Rest: Rest matters,\"If staff rest, then care is gentle.\",,,,,,,,,,,,,,,,,,,,",
                        ",pt2,\"pt2: If nobody is asked, then nobody tells.\",\"If nobody is asked, then nobody tells.\","
                                + "Rest,,,,,,,,Nights only,,,,,,,,,,,",
                        "Rest,pt1a,pt1a,,,,,,,,,Night nurses,,,The room is quiet,,Staff come back calm,a room,staff feel looked after,"
                                + "does not fire,Residents sleep on,,stated,One ward",
                        ",,,,,,,,,,,,,,,Night nurses,,,,,,,,");
    }

    @Test
    void details_follow_the_text_of_an_element_in_tables_and_diagrams() {
        String table =
                TheoryTable.of(theory()).withDetails(ElementDetail.values()).markdown();
        assertThat(table)
                .contains("The room is quiet (institution; modifiable; night, space)")
                .contains("Residents sleep on (positive; final; not intended; inferred; Seen once)")
                .contains("| Staff come back calm (Night nurses; process) |");
        assertThat(TheoryDiagram.of(theory())
                        .withDetails(ElementDetail.LEVEL, ElementDetail.REACH)
                        .mermaid())
                .contains("[\"The room is quiet<br/>(institution)\"]", "([\"+ Residents sleep on<br/>(final)\"])");
    }

    /** FIRE, s13012-018-0811-0, table 2, has no rows at all. */
    @Test
    void a_list_of_statements_has_no_empty_tables() {
        ProgrammeTheory statements = ProgrammeTheory.builder()
                .addConfigurations(Configuration.builder()
                        .id(Id.of("1"))
                        .statement(statement("a leader asks", "staff try"))
                        .build())
                .build();
        assertThat(TheoryTable.of(statements).markdown()).isEqualTo("**1: If a leader asks, then staff try.**\n\n");
        assertThat(TheoryTable.of(statements).text()).isEqualTo("1: If a leader asks, then staff try.\n\n");
        assertThat(TheoryTable.of(statements).html()).doesNotContain("<thead>");
        assertThat(TheoryTable.of(statements).table().csv())
                .isEqualTo("Configuration\r\n\"1: If a leader asks, then staff try.\"\r\n");
    }

    /** GRADE-CERQual (Lewin et al. 2018), and Haynes et al. 2018, s12961-018-0277-1, table 4. */
    @Test
    void confidence_studies_and_links_between_elements_are_in_the_table_by_default() {
        ProgrammeTheory theory = theory().toBuilder()
                .addOutcomes(Outcome.builder()
                        .id(Id.of("rest"))
                        .text("Staff rest")
                        .shortName("rest")
                        .build())
                .configurations(List.of(Configuration.builder()
                        .id(Id.of("x"))
                        .confidence(Confidence.builder()
                                .level(ConfidenceLevel.LOW)
                                .explanation("two studies")
                                .adequacy(Concern.builder()
                                        .level(ConcernLevel.SERIOUS)
                                        .reason("thin data")
                                        .build())
                                .build())
                        .addLinks(Link.builder()
                                .id(Id.of("x-1"))
                                .addMechanisms(Id.of("calm"))
                                .kind(LinkKind.ENABLES)
                                .addOutcomes(Id.of("sleep"), Id.of("rest"))
                                .addStudies(StudyCount.builder()
                                        .outcome(Id.of("rest"))
                                        .reporting(2)
                                        .total(3)
                                        .build())
                                .build())
                        .build()))
                .addElementLinks(ElementLink.builder()
                        .id(Id.of("l"))
                        .cause(Id.<Element>of("sleep"))
                        .kind(LinkKind.ENABLES)
                        .effect(Id.<Element>of("rest"))
                        .text("nobody calls")
                        .build())
                .build();
        assertThat(TheoryTable.of(theory).markdown()).startsWith("""
                **x**

                Confidence: low: two studies; adequacy: serious concerns, thin data

                Further links: Residents sleep on → enables rest (nobody calls)

                | Context | Mechanism | Outcome | Studies |
                | --- | --- | --- | --- |
                |  | Staff come back calm | enables: Residents sleep on<br>Staff rest | rest: 2 of 3 studies |
                """);
    }

    @ParameterizedTest
    @MethodSource("io.github.qic.cmoc.show.TheoryDiagramTest#shapes")
    void every_text_of_a_published_shape_is_in_its_report(String shape, ProgrammeTheory theory) {
        String page = TheoryReport.of(theory).htmlPage();
        for (TheoryClaim claim : theory.index().claims()) {
            if (claim instanceof Element || claim instanceof Configuration || claim instanceof DemiRegularity) {
                assertThat(page).contains(Escape.html(claim.wording()));
            }
        }
        String sheet = TheoryTable.of(theory)
                .withColumns(TheoryColumn.values())
                .withDetails(ElementDetail.values())
                .table()
                .csv();
        assertThat(theory.configurations().stream()
                        .flatMap(c -> Stream.of(
                                        c.tags().stream(),
                                        c.moderators().stream(),
                                        c.links().stream()
                                                .flatMap(link ->
                                                        link.studies().stream().map(StudyCount::text)))
                                .flatMap(texts -> texts)))
                .allSatisfy(text -> assertThat(sheet).contains(text));
    }

    /** The pictures were drawn by Mermaid and looked at. */
    @Test
    void the_published_shapes_are_shown_as_they_were_looked_at() {
        String page = PublishedShapes.all().entrySet().stream()
                .map(shape -> "## " + StringUtils.capitalize(shape.getKey()) + "\n\n"
                        + TheoryTable.of(shape.getValue())
                                .withDetails(ElementDetail.LEVEL, ElementDetail.REACH)
                                .markdown()
                        + patterns(shape.getValue()) + "```mermaid\n"
                        + TheoryDiagram.of(shape.getValue())
                                .withDetails(ElementDetail.LEVEL, ElementDetail.REACH)
                                .mermaid()
                        + "```\n")
                .collect(Collectors.joining(
                        "\n", "# Published shapes of realist theories\n\nThe content is made up.\n\n", ""));
        Golden.assertSame(page, "docs/published-shapes.md");
    }

    private static String patterns(ProgrammeTheory theory) {
        return theory.demiRegularities().isEmpty()
                ? ""
                : TheoryReport.demiRegularities(theory).markdown() + "\n";
    }

    @Test
    void a_report_has_each_part_of_the_theory_and_leaves_out_what_it_has_not() {
        String peach = TheoryReport.of(PeachInquiry.theory()).markdown();
        assertThat(peach)
                .startsWith("# Programme theory: PEACH\n\n- Aim: ")
                .contains(
                        "- Status: final\n",
                        TheoryTable.of(PeachInquiry.theory()).markdown())
                .contains("\n## Ripples\n", "\n## Conditions\n", "\n## Limitations\n", "\n## Recommendations\n");
        assertThat(TheoryReport.of(NightNurses.theory()).text())
                .startsWith("PROGRAMME THEORY\n\nForm            ICAMO\n")
                .doesNotContain("Ripples", "Demi-regularities");
        assertThat(TheoryReport.of(PeachInquiry.theory()).htmlPage())
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<meta charset=\"utf-8\">",
                        TheoryTable.of(PeachInquiry.theory()).html());
    }

    /** A heading of 10,000 characters is in each row of 5,001 links. */
    @Test
    void rows_of_too_many_characters_are_refused() {
        Configuration.Builder configuration =
                Configuration.builder().id(Id.of("k")).heading("x".repeat(10_000));
        for (int i = 0; i < 5_001; i++) {
            configuration.addLinks(Link.builder().id(Id.of("l" + i)).build());
        }
        ProgrammeTheory theory = ProgrammeTheory.builder()
                .addConfigurations(configuration.build())
                .build();
        TheoryTable table = TheoryTable.of(theory).withColumns(TheoryColumn.CONFIGURATION);
        assertThatThrownBy(table::table)
                .hasMessage("/configurations: must have at most 50,000,000 characters in all, counted with each link");
    }
}

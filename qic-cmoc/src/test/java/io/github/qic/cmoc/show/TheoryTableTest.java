package io.github.qic.cmoc.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.inquiry.NightNurses;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.theory.Activation;
import io.github.qic.cmoc.theory.Actor;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.ContextLevel;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.OutcomeReach;
import io.github.qic.cmoc.theory.Polarity;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Statement;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.valid.Id;
import org.junit.jupiter.api.Test;

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
                        .level(ContextLevel.INSTITUTION)
                        .modifiable(true)
                        .addTags("night", "space")
                        .build())
                .addMechanisms(Mechanism.builder()
                        .id(Id.of("calm"))
                        .text("Staff come back calm")
                        .resource("a room")
                        .reasoning("staff feel looked after")
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
                                .build(),
                        Configuration.builder()
                                .id(Id.of("pt1a"))
                                .partOf(Id.<Configuration>of("pt1"))
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
                        "Part of,Id,Configuration,Statement,Counter-case of,Intervention,Context,Actor,Mechanism,"
                                + "Mechanism: resource,Mechanism: reasoning,Activation,Outcome,Provenance,Note",
                        ",pt1,Rest: Rest matters,\"If staff rest, then care is gentle.\",,,,,,,,,,,",
                        ",pt2,\"pt2: If nobody is asked, then nobody tells.\",\"If nobody is asked, then nobody tells.\","
                                + "Rest,,,,,,,,,,",
                        "Rest,pt1a,pt1a,,,,The room is quiet,,Staff come back calm,a room,staff feel looked after,"
                                + "does not fire,Residents sleep on,stated,One ward",
                        ",,,,,,,Night nurses,,,,,,,");
    }

    @Test
    void details_follow_the_text_of_an_element_in_tables_and_diagrams() {
        String table =
                TheoryTable.of(theory()).withDetails(ElementDetail.values()).markdown();
        assertThat(table)
                .contains("The room is quiet (institution; modifiable; night, space)")
                .contains("Residents sleep on (positive; final; not intended; inferred; Seen once)")
                .contains("| Staff come back calm |");
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
}

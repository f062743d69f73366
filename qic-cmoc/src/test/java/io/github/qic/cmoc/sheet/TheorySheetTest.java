package io.github.qic.cmoc.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qic.cmoc.inquiry.NightNurses;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheorySheetTest {
    private static final String PAPER = """
            configuration;context;mechanism;outcome
            Nights;Soft shoes;No steps are heard;Sleep
            Nights;"A dark; quiet ward";Eyes stay closed;
            Days;Light;People wake;Sleep
            """;

    @Test
    void the_links_of_peach_come_back() {
        ProgrammeTheory back = TheorySheet.of(BlankCells.EMPTY)
                .read(SheetSource.of(TheorySheet.table(PeachInquiry.theory()).csv()))
                .orThrow();
        assertThat(TheorySheet.table(back).csv())
                .isEqualTo(TheorySheet.table(PeachInquiry.theory()).csv());
        assertThat(back.configurations()).hasSameSizeAs(PeachInquiry.theory().configurations());
        for (int i = 0; i < back.configurations().size(); i++) {
            Configuration read = back.configurations().get(i);
            Configuration written = PeachInquiry.theory().configurations().get(i);
            assertThat(read.heading()).isEqualTo(written.heading());
            assertThat(read.links())
                    .extracting(l -> l.id() + " " + l.elements().toList())
                    .isEqualTo(written.links().stream()
                            .map(l -> l.id() + " " + l.elements().toList())
                            .toList());
        }
    }

    @Test
    void a_link_with_many_outcomes_is_many_lines_and_one_link_again() {
        String csv = TheorySheet.table(NightNurses.theory()).csv();
        assertThat(csv.lines()).hasSize(1 + 1 + 2 + 3 + 5);
        assertThat(TheorySheet.of(BlankCells.REFUSED)
                        .read(SheetSource.of(csv))
                        .orThrow()
                        .configurations()
                        .get(0)
                        .links())
                .extracting(link -> link.outcomes().size())
                .containsExactly(1, 2, 3, 5);
    }

    @Test
    void only_columns_with_content_are_written_beside_the_usual_ones() {
        assertThat(TheorySheet.table(NightNurses.theory()).csv())
                .startsWith(
                        "configuration,short_name,row,intervention_id,intervention,context_id,context,actor_id,actor,"
                                + "actor_roles,mechanism_id,mechanism,reasoning,mechanism_actor,outcome_id,outcome,polarity,"
                                + "theory_status,theory_variant\r\n"
                                + "night,Nights,row-1,i,A night service of nurses,c,A nurse can be called at night,"
                                + "a,Care workers on night duty,care-home-worker,m1,Reaction 1,");
        assertThat(TheorySheet.table(ProgrammeTheory.builder().build()).csv())
                .isEqualTo("configuration,row,context_id,context,mechanism_id,mechanism,outcome_id,outcome\r\n");
    }

    /** An ICMO table: the intervention is the merged cell, and a blank actor is nobody. */
    @Test
    void a_table_with_interventions_is_read_and_none_is_required() {
        String csv = """
                configuration,intervention,context,actor,mechanism,outcome
                a,Night service,Shoes,,Steps,Sleep
                ,,Light,Nurses,Voices,Sleep
                """;
        assertThat(interventionsAndActors(BlankCells.MERGED, csv)).containsExactly(tuple(1, 0), tuple(1, 1));
        assertThat(interventionsAndActors(BlankCells.REFUSED, csv.replace("\n,,", "\na,,")))
                .containsExactly(tuple(1, 0), tuple(0, 1));
    }

    private static List<Tuple> interventionsAndActors(BlankCells blank, String csv) {
        return TheorySheet.of(blank).read(SheetSource.of(csv)).orThrow().configurations().get(0).links().stream()
                .map(link -> tuple(link.interventions().size(), link.actors().size()))
                .toList();
    }

    @Test
    void a_merged_cell_applies_within_its_configuration() {
        ProgrammeTheory theory =
                TheorySheet.of(BlankCells.MERGED).read(SheetSource.of(PAPER)).orThrow();
        assertThat(theory.outcomes()).hasSize(1);
        assertThat(theory.contexts()).extracting(Context::text).contains("A dark; quiet ward");
        assertThat(theory.configurations()).extracting(Configuration::label).containsExactly("Nights", "Days");
        assertThat(theory.configurations().get(0).links().get(1).outcomes())
                .isEqualTo(theory.configurations().get(0).links().get(0).outcomes());
    }

    /** Word and web pages put U+00A0 in empty cells, and narrower kinds of it beside words. */
    @Test
    void a_cell_of_non_breaking_spaces_is_blank() {
        String csv = PAPER.replace("closed;\n", "closed;\u00a0\n").replace("Light", "\u00a0Light\u202f")
                + "\u00a0;\u00a0;\u00a0;\u00a0\n";
        assertThat(TheorySheet.of(BlankCells.MERGED).read(SheetSource.of(csv)).orThrow())
                .isEqualTo(TheorySheet.of(BlankCells.MERGED)
                        .read(SheetSource.of(PAPER))
                        .orThrow());
    }

    @Test
    void a_merged_cell_never_reaches_into_another_configuration() {
        String csv = PAPER.replace("Days;Light;People wake;Sleep", "Days;Light;People wake;");
        assertThatThrownBy(() -> TheorySheet.of(BlankCells.MERGED)
                        .read(SheetSource.of(csv))
                        .orThrow())
                .hasMessageStartingWith("/line/4/column/D: outcome is missing");
        String back = PAPER + "Nights;Warm beds;People doze;\n";
        assertThatThrownBy(() -> TheorySheet.of(BlankCells.MERGED)
                        .read(SheetSource.of(back))
                        .orThrow())
                .hasMessageStartingWith("/line/5/column/D: outcome is missing");
    }

    @Test
    void every_fault_is_reported_with_line_and_column() {
        String csv = """
                configuration,context_id,context,mechanism,outcome
                a,c1,Shoes,Steps,
                a,c1,Boots,Steps,Sleep
                b,c 2,Shoes,Steps
                ,c3,Light,Steps,Sleep
                c,c 4,Light,Steps,Sleep
                """;
        assertThat(TheorySheet.of(BlankCells.REFUSED).read(SheetSource.of(csv)).problems())
                .extracting(Problem::path)
                .containsExactlyInAnyOrder(
                        "/line/2/column/E",
                        "/line/3/column/C",
                        "/line/4/column/B",
                        "/line/4/column/E",
                        "/line/5/column/A",
                        "/line/6/column/B");
    }

    @Test
    void a_merged_configuration_cell_applies_up_to_the_next_one() {
        String csv = PAPER.replace("Nights;\"A dark", ";\"A dark");
        assertThat(TheorySheet.of(BlankCells.MERGED).read(SheetSource.of(csv)).orThrow())
                .isEqualTo(TheorySheet.of(BlankCells.MERGED)
                        .read(SheetSource.of(PAPER))
                        .orThrow());
        assertThatThrownBy(() -> TheorySheet.of(BlankCells.EMPTY)
                        .read(SheetSource.of(csv))
                        .orThrow())
                .hasMessage("/line/3/column/A: configuration is missing");
        assertThatThrownBy(() -> TheorySheet.of(BlankCells.MERGED)
                        .read(SheetSource.of("configuration,context,mechanism,outcome\n,a,b,c\n"))
                        .orThrow())
                .hasMessage("/line/2/column/A: configuration is missing");
    }

    /** Filled down, as spreadsheets do. */
    @Test
    void an_element_that_is_repeated_within_a_link_is_in_it_once() {
        String csv = """
                configuration,row,context,mechanism,outcome
                a,r,Shoes,Steps,Sleep
                a,r,Shoes,Voices,Sleep
                """;
        Link row = TheorySheet.of(BlankCells.REFUSED)
                .read(SheetSource.of(csv))
                .orThrow()
                .configurations()
                .get(0)
                .links()
                .get(0);
        assertThat(row.contexts()).hasSize(1);
        assertThat(row.mechanisms()).hasSize(2);
        assertThat(row.outcomes()).hasSize(1);
    }

    /** Tables with the resource and the reasoning of mechanisms in two columns have none for the whole. */
    @Test
    void a_blank_mechanism_is_made_of_its_parts() {
        String csv = """
                configuration,context,mechanism,resource,reasoning,outcome
                a,Shoes,,Felt soles,They feel at ease,Sleep
                a,Light,,,They are startled,
                """;
        assertThat(TheorySheet.of(BlankCells.MERGED)
                        .read(SheetSource.of(csv))
                        .orThrow()
                        .mechanisms())
                .extracting(Mechanism::text)
                .containsExactly("Felt soles; They feel at ease", "They are startled");
    }

    @Test
    void a_control_character_is_reported_with_its_cell() {
        String csv = "configuration,context,mechanism,outcome\na,Sh\u0007oes,Steps,Sleep\nb,Light,Steps,\u0007\n";
        assertThatThrownBy(() -> TheorySheet.of(BlankCells.REFUSED)
                        .read(SheetSource.of(csv))
                        .orThrow())
                .hasMessage("/line/2/column/B: context must not contain control characters, bidirectional controls"
                        + " or unpaired surrogates, but has U+0007\n"
                        + "/line/3/column/D: outcome must not contain control characters, bidirectional controls"
                        + " or unpaired surrogates, but has U+0007");
    }

    @Test
    void lines_that_contradict_each_other_about_one_configuration_or_mechanism_are_refused() {
        String csv = """
                configuration,short_name,heading,context,mechanism,resource,reasoning,outcome
                a,Nights,All is well,Shoes,Steps,Felt,At ease,Sleep
                a,Days,,Light,Steps,Felt,Startled,Sleep
                b,,All is well,Light,Steps,,,Sleep
                a,,All is bad,Dark,Steps,,,Sleep
                """;
        assertThat(TheorySheet.of(BlankCells.REFUSED).read(SheetSource.of(csv)).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "/line/3/column/B: short_name differs from line 2",
                        "/line/3/column/G: reasoning differs from line 2",
                        "/line/5/column/C: heading differs from line 2");
    }

    @Test
    void an_id_that_names_two_things_is_refused_with_its_line() {
        String csv = """
                configuration,row,context,context_id,mechanism,mechanism_id,outcome
                a,r,Shoes,x,Steps,x,Sleep
                b,r,Light,c,Steps,m,Sleep
                d,s,Dark,a,Steps,m,Sleep
                """;
        assertThat(TheorySheet.of(BlankCells.REFUSED).read(SheetSource.of(csv)).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "/line/2/column/F: mechanism_id x already names a context in line 2",
                        "/line/3/column/B: row r already names a row in line 2",
                        "/line/4/column/D: context_id a already names a configuration in line 2");
    }

    @Test
    void what_somebody_typed_in_place_of_an_id_is_not_repeated_when_two_configurations_have_it() {
        String csv = """
                configuration,row,context,mechanism,outcome
                a,Jane Example,Shoes,Steps,Sleep
                b,Jane Example,Light,Steps,Sleep
                """;
        assertThat(TheorySheet.of(BlankCells.REFUSED).read(SheetSource.of(csv)).problems())
                .extracting(Problem::path)
                .containsExactly("/line/2/column/B", "/line/3/column/B");
        assertThat(TheorySheet.of(BlankCells.REFUSED).read(SheetSource.of(csv)).problems())
                .noneMatch(problem -> problem.message().contains("Jane"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "configuration,context,mechanism\n",
                "configuration,context,mechanism,outcome,colour\n",
                "configuration,context,context,mechanism,outcome\n"
            })
    void wrong_headings_are_refused(String csv) {
        assertThatThrownBy(() -> TheorySheet.of(BlankCells.EMPTY)
                        .read(SheetSource.of(csv))
                        .orThrow())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("/line/1");
    }

    /** A sheet that was written with ids, with one row taken out and new lines without ids put in. */
    @Test
    void generated_ids_differ_from_those_that_another_line_gives() {
        String csv = """
                configuration,row,context_id,context,mechanism,outcome
                A,A-2,context-1,Rest,Calm,Care
                A,,,Light,Calm,Care
                A,A-3,,Shoes,Calm,Care
                Night shifts,,,Shoes,Calm,Care
                configuration-2,,,Shoes,Calm,Care
                """;
        ProgrammeTheory theory =
                TheorySheet.of(BlankCells.REFUSED).read(SheetSource.of(csv)).orThrow();
        assertThat(theory.configurations().get(0).links())
                .extracting(Link::id, Link::contexts)
                .containsExactly(
                        tuple(Id.of("A-2"), List.of(Id.of("context-1"))),
                        tuple(Id.of("A-4"), List.of(Id.of("context-2"))),
                        tuple(Id.of("A-3"), List.of(Id.of("context-3"))));
        assertThat(theory.configurations())
                .extracting(Configuration::id)
                .containsExactly(Id.of("A"), Id.of("configuration-3"), Id.of("configuration-2"));
    }

    @Test
    void every_blank_cell_of_a_merged_table_is_reported_if_blanks_are_refused() {
        String csv = "configuration,context,mechanism,outcome\nA,Rest,Calm,Care\n,,Patience,\n";
        assertThat(TheorySheet.of(BlankCells.REFUSED).read(SheetSource.of(csv)).problems())
                .extracting(Problem::path)
                .containsExactly("/line/3/column/A", "/line/3/column/B", "/line/3/column/D");
    }

    @Test
    void a_formula_is_disarmed_on_the_way_out_and_itself_again_on_the_way_in() {
        ProgrammeTheory theory = TheorySheet.of(BlankCells.REFUSED)
                .read(SheetSource.of("configuration,context,mechanism,outcome\na,'=1+1,+ more,- less\n"))
                .orThrow();
        assertThat(theory.contexts().get(0).text()).isEqualTo("=1+1");
        String csv = TheorySheet.table(theory).csv();
        assertThat(csv).contains("'=1+1", "'+ more", "'- less");
        assertThat(TheorySheet.of(BlankCells.REFUSED)
                        .read(SheetSource.of(csv))
                        .orThrow()
                        .contexts())
                .isEqualTo(theory.contexts());
    }
}

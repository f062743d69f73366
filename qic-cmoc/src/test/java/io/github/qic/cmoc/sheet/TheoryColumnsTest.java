package io.github.qic.cmoc.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.ElementLevel;
import io.github.qic.cmoc.theory.Intervention;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.LinkKind;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.Polarity;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Ripple;
import io.github.qic.cmoc.theory.Statement;
import io.github.qic.cmoc.theory.StudyCount;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problem;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TheoryColumnsTest {
    private static SheetResult<ProgrammeTheory> read(BlankCells blanks, String csv) {
        return TheorySheet.of(blanks).read(SheetSource.of(csv));
    }

    private static ProgrammeTheory theory(BlankCells blanks, String csv) {
        return read(blanks, csv).orThrow();
    }

    private static List<String> problems(SheetResult<?> result) {
        return result.problems().stream().map(Problem::toString).toList();
    }

    private static Link link(ProgrammeTheory theory) {
        return theory.configurations().get(0).links().get(0);
    }

    /** The headings of published tables that were tried. */
    @Test
    void headings_are_known_as_papers_write_them_and_the_mechanism_may_be_in_two_columns() {
        ProgrammeTheory theory = theory(BlankCells.REFUSED, """
                CMOC,Title,Strategy,Contexts,Mechanism (resource),Mechanism (reasoning),Outcome (O)
                1,Rest,Sofas,Nights are long,A place to rest,Staff feel looked after,Calm care
                """);
        Mechanism mechanism = theory.mechanisms().get(0);
        assertThat(mechanism.text()).isEqualTo("A place to rest; Staff feel looked after");
        assertThat(mechanism.resource()).contains("A place to rest");
        assertThat(mechanism.reasoning()).contains("Staff feel looked after");
        assertThat(theory.interventions()).extracting(Intervention::text).containsExactly("Sofas");
        assertThat(theory.configurations().get(0).heading()).contains("Rest");
        assertThat(link(theory(BlankCells.REFUSED, "No.,C,M,O\n1,a,b,c\n")).elements())
                .hasSize(3);
    }

    @Test
    void a_sheet_without_mechanisms_is_refused_unless_it_has_statements() {
        assertThat(problems(read(BlankCells.REFUSED, "configuration,context\na,b\n")))
                .containsExactly(
                        "/line/1: column mechanism is missing, and columns resource and reasoning are missing too",
                        "/line/1: column outcome is missing");
        ProgrammeTheory list = theory(BlankCells.REFUSED, """
                No.,If,Then,Because,part of
                1,staff can rest,care is calm,they feel looked after,
                2,the sofa is worn,nobody rests,,1
                """);
        assertThat(list.configurations())
                .containsExactly(
                        Configuration.builder()
                                .id(Id.of("1"))
                                .statement(Statement.builder()
                                        .ifPart("staff can rest")
                                        .thenPart("care is calm")
                                        .becausePart("they feel looked after")
                                        .build())
                                .build(),
                        Configuration.builder()
                                .id(Id.of("2"))
                                .statement(Statement.builder()
                                        .ifPart("the sofa is worn")
                                        .thenPart("nobody rests")
                                        .build())
                                .partOf(Id.of("1"))
                                .build());
    }

    @Test
    void blank_cells_may_have_another_meaning_in_each_column() {
        String csv = """
                configuration,context,mechanism,outcome
                Rest,Nights,Calm,Care
                ,,Patience,
                ,Days,,
                """;
        TheorySheet sheet = TheorySheet.of(BlankCells.REFUSED)
                .with(ClaimKind.CONFIGURATION, BlankCells.MERGED)
                .with(ClaimKind.CONTEXT, BlankCells.MERGED)
                .with(ClaimKind.OUTCOME, BlankCells.EMPTY);
        SheetResult<ProgrammeTheory> refused = sheet.read(SheetSource.of(csv));
        assertThat(problems(refused))
                .containsExactly("/line/4/column/C: mechanism is missing; if cells are merged or not filled in yet,"
                        + " say so with BlankCells");
        List<Link> links = sheet.with(ClaimKind.MECHANISM, BlankCells.EMPTY)
                .read(SheetSource.of(csv))
                .orThrow()
                .configurations()
                .get(0)
                .links();
        assertThat(links).extracting(l -> l.contexts().size()).containsExactly(1, 1, 1);
        assertThat(links.get(1).contexts()).isEqualTo(links.get(0).contexts());
        assertThat(links).extracting(l -> l.mechanisms().size()).containsExactly(1, 1, 0);
        assertThat(links).extracting(l -> l.outcomes().size()).containsExactly(1, 0, 0);
        assertThatThrownBy(() -> sheet.with(ClaimKind.RIPPLE, BlankCells.EMPTY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_made_id_fits_however_long_that_of_the_configuration_is() {
        String longest = "c".repeat(64);
        ProgrammeTheory theory = theory(
                BlankCells.REFUSED,
                "configuration,context,mechanism,outcome\n%1$s,a,b,c\n%1$s,d,e,f\n".formatted(longest));
        assertThat(theory.configurations().get(0).id().value()).isEqualTo(longest);
        assertThat(theory.configurations().get(0).links())
                .extracting(l -> l.id().value())
                .containsExactly("c".repeat(54) + "1", "c".repeat(54) + "2");
    }

    @Test
    void a_merged_row_may_say_more_of_its_configuration_but_not_contradict_it() {
        String csv = """
                configuration,heading,note,context,mechanism,outcome
                a,Rest,,Nights,Calm,Care
                ,%s,Ask again,Days,Calm,Care
                """;
        ProgrammeTheory theory = theory(BlankCells.MERGED, csv.formatted(""));
        assertThat(theory.configurations().get(0).note()).contains("Ask again");
        assertThat(theory.configurations().get(0).heading()).contains("Rest");
        assertThat(problems(read(BlankCells.MERGED, csv.formatted("Unrest"))))
                .containsExactly("/line/3/column/B: heading differs from line 2");
    }

    @Test
    void attributes_of_links_and_elements_have_columns() {
        ProgrammeTheory theory = theory(BlankCells.REFUSED, """
                configuration,link kind,context,context level,context_modifiable,context tags,mechanism,outcome,polarity,studies
                a,blocks,Nights,Meso,no,shift; rest;; sleep,Calm,Care,Positive,3 of 4
                """);
        Context context = theory.contexts().get(0);
        Outcome outcome = theory.outcomes().get(0);
        assertThat(context.level()).contains(ElementLevel.MESO);
        assertThat(context.modifiable()).contains(false);
        assertThat(context.tags()).containsExactly("shift", "rest; sleep");
        assertThat(outcome.polarity()).contains(Polarity.POSITIVE);
        assertThat(link(theory).kind()).isEqualTo(LinkKind.BLOCKS);
        assertThat(link(theory).studies())
                .containsExactly(StudyCount.builder()
                        .outcome(outcome.id())
                        .reporting(3)
                        .total(4)
                        .build());
    }

    @Test
    void a_ripple_has_a_row_of_its_own_or_shares_one() {
        ProgrammeTheory theory = theory(BlankCells.REFUSED, """
                configuration,context,mechanism,outcome,outcome_id,ripple_from,ripple_to,ripple_outcome,ripple_kind
                a,Nights,Calm,Care,o1,a,b,o1,later
                b,Days,Calm,Trust,,,,,
                ,,,,,b,a,,feedback
                """);
        assertThat(theory.ripples())
                .extracting(Ripple::id, Ripple::upstream, Ripple::downstream)
                .containsExactly(
                        tuple(Id.of("ripple-1"), Id.of("a"), Id.of("b")),
                        tuple(Id.of("ripple-2"), Id.of("b"), Id.of("a")));
    }

    @Test
    void a_row_of_one_element_without_a_configuration_is_an_element_without_a_link() {
        String csv = "configuration,context,mechanism,outcome\na,Nights,Calm,Care\n,Days,,\n";
        assertThat(theory(BlankCells.EMPTY, csv).contexts())
                .extracting(Context::text)
                .containsExactly("Nights", "Days");
        assertThat(problems(read(BlankCells.EMPTY, csv.replace("Days,,", "Days,Calm,"))))
                .containsExactly("/line/3/column/A: configuration is missing");
    }

    @Test
    void every_reference_to_nothing_and_every_bad_attribute_is_reported_at_its_cell() {
        assertThat(problems(read(BlankCells.REFUSED, """
                configuration,part_of,about,confidence,confidence_coherence,confidence_explanation,context,context_modifiable,mechanism,mechanism_actor,outcome,studies,ripple_from,ripple_to,ripple_kind
                a,z,Nights,sure,minor: thin,,Nights,perhaps,Calm,nobody,Care,5 of 4,,a,onwards
                b,,,,,Why,Nights,,Calm,,Care,many,,,
                """)))
                .containsExactly(
                        "/line/2/column/B: part_of has an unknown configuration: z",
                        "/line/2/column/C: about has an unknown actor: Nights",
                        "/line/2/column/D: confidence must be one of high, moderate, low, very-low",
                        "/line/2/column/H: context_modifiable must be yes or no",
                        "/line/2/column/J: mechanism_actor has an unknown actor: nobody",
                        "/line/2/column/L: studies must not exceed the total",
                        "/line/2/column/M: ripple_from is missing",
                        "/line/2/column/O: ripple_kind must be one of produces, later, feedback",
                        "/line/3/column/F: confidence_explanation needs confidence beside it",
                        "/line/3/column/L: studies must be a number of studies such as 3 or 3 of 4");
    }

    @Test
    void a_configuration_without_elements_needs_a_statement_where_blank_cells_are_refused() {
        String csv = "configuration,if,then,context,mechanism,outcome\na,,,,,\n";
        String missing = " is missing; if cells are merged or not filled in yet, say so with BlankCells";
        assertThat(problems(read(BlankCells.REFUSED, csv)))
                .containsExactly(
                        "/line/2/column/D: context" + missing,
                        "/line/2/column/E: mechanism" + missing,
                        "/line/2/column/F: outcome" + missing);
        assertThat(theory(BlankCells.EMPTY, csv).configurations())
                .extracting(configuration -> configuration.links().size())
                .containsExactly(0);
        assertThat(theory(BlankCells.REFUSED, csv.replace("a,,", "a,x,y")).configurations())
                .extracting(configuration -> configuration.links().size())
                .containsExactly(0);
        assertThat(problems(read(BlankCells.MERGED, csv)))
                .containsExactly(
                        "/line/2/column/D: context is missing",
                        "/line/2/column/E: mechanism is missing",
                        "/line/2/column/F: outcome is missing");
        String merged = "configuration,if,then,context,mechanism,outcome\na,,,Nights,Calm,Care\na,,,,,\n";
        assertThat(theory(BlankCells.MERGED, merged).configurations())
                .extracting(configuration -> configuration.links().size())
                .containsExactly(1);
    }

    @Test
    void numbers_of_studies_are_those_of_the_outcome_beside_them() {
        String csv = """
                configuration,row,context,mechanism,outcome,studies
                a,r1,Nights,Calm,Care,3 of 4
                a,r1,Nights,Calm,Sleep,2 studies
                a,r1,Nights,Calm,Care,3/4
                a,r1,Nights,Calm,Trust,
                """;
        assertThat(theory(BlankCells.REFUSED, csv)
                        .configurations()
                        .get(0)
                        .links()
                        .get(0)
                        .studies())
                .extracting(StudyCount::reporting, StudyCount::total)
                .containsExactly(tuple(3, OptionalInt.of(4)), tuple(2, OptionalInt.empty()));
        assertThat(problems(read(BlankCells.REFUSED, csv.replace("3/4", "4/4"))))
                .containsExactly("/line/4/column/F: studies differs from an earlier line of the same outcome");
        assertThat(problems(read(BlankCells.EMPTY, csv.replace("Trust,", ",1 of 2"))))
                .containsExactly("/line/5/column/F: studies needs an outcome beside it");
        assertThat(problems(read(BlankCells.REFUSED, csv.replace("3 of 4", "3 of 2147483648"))))
                .contains("/line/2/column/F: studies must be a number of studies such as 3 or 3 of 4");
    }

    @Test
    void configurations_that_contain_themselves_are_refused_at_their_line() {
        assertThat(problems(read(BlankCells.REFUSED, "No.,if,then,part_of\na,x,y,b\nb,x,y,a\n")))
                .containsExactly("/line/2: part_of makes a part of itself");
        assertThat(problems(read(BlankCells.REFUSED, "No.,if,then,contrasts\na,x,y,a\n")))
                .containsExactly("/line/2: contrasts must not be the configuration itself");
    }
}

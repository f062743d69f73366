package io.github.qic.cmoc.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.qic.cmoc.confidence.Confidence;
import io.github.qic.cmoc.confidence.ConfidenceLevel;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.ElementLink;
import io.github.qic.cmoc.theory.Intervention;
import io.github.qic.cmoc.theory.Limitation;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.LinkKind;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Statement;
import io.github.qic.cmoc.theory.TheoryStatus;
import io.github.qic.core.merge.Edit;
import io.github.qic.core.merge.EditKind;
import io.github.qic.core.merge.Edits;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.show.Workbook;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows exported, edited, and laid back over the theory they came from. */
class TheoryOverlayTest {
    private static final ProgrammeTheory PEACH = PeachInquiry.theory();

    static List<ProgrammeTheory> theories() throws IOException {
        return TheoryRoundTripTest.theories().toList();
    }

    @ParameterizedTest
    @MethodSource("theories")
    void rows_laid_back_unchanged_change_nothing(ProgrammeTheory theory) throws IOException {
        Edits<ProgrammeTheory> csv = over(theory, TheorySheet.table(theory).csv());
        assertThat(csv.all()).isEmpty();
        assertThat(csv.apply()).isEqualTo(theory);
        assertThat(csv.applyWithRemovals()).isEqualTo(theory);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Workbook.of("Theory", TheorySheet.table(theory)).write(file);
        assertThat(TheorySheet.of(BlankCells.EMPTY)
                        .readOver(SheetSource.of(new ByteArrayInputStream(file.toByteArray())), theory)
                        .orThrow()
                        .apply())
                .isEqualTo(theory);
    }

    /** Counted in its document. */
    @Test
    void PEACH_keeps_what_few_columns_cannot_hold() {
        ProgrammeTheory back = over(
                        PEACH,
                        columns(
                                "configuration",
                                "row",
                                "context_id",
                                "context",
                                "mechanism_id",
                                "mechanism",
                                "outcome_id",
                                "outcome"))
                .applyWithRemovals();
        assertThat(back).isEqualTo(PEACH);
        assertThat(back.configurations())
                .filteredOn(c -> c.statement().isPresent())
                .hasSize(15);
        assertThat(back.outcomes()).filteredOn(o -> o.polarity().isPresent()).hasSize(20);
        assertThat(back.contexts()).filteredOn(c -> c.shortName().isPresent()).hasSize(30);
        assertThat(back.configurations())
                .filteredOn(c -> c.contrasts().isPresent())
                .hasSize(8);
        assertThat(back.ripples()).hasSize(4);
        assertThat(back.interventions()).hasSize(11);
        assertThat(back.status()).isEqualTo(TheoryStatus.FINAL);
    }

    @ParameterizedTest
    @MethodSource("theories")
    void rows_in_another_order_change_nothing(ProgrammeTheory theory) {
        List<String> lines =
                new ArrayList<>(TheorySheet.table(theory).csv().lines().toList());
        if (lines.stream().anyMatch(line -> line.chars().filter(c -> c == '"').count() % 2 == 1)) {
            return; // a text of several lines
        }
        List<String> rows = lines.subList(1, lines.size());
        Collections.shuffle(rows, new Random(7));
        Edits<ProgrammeTheory> edits = over(theory, String.join("\n", lines));
        assertThat(edits.all()).isEmpty();
        assertThat(edits.apply()).isEqualTo(theory);
    }

    private static final ProgrammeTheory NIGHT = ProgrammeTheory.builder()
            .addInterventions(
                    Intervention.builder().id(Id.of("nurse")).text("A nurse").build())
            .addContexts(
                    Context.builder()
                            .id(Id.of("dark"))
                            .text("It is dark")
                            .shortName("dark")
                            .build(),
                    Context.builder().id(Id.of("loud")).text("It is loud").build())
            .addOutcomes(Outcome.builder().id(Id.of("sleep")).text("They sleep").build())
            .addConfigurations(
                    Configuration.builder()
                            .id(Id.of("calm"))
                            .addLinks(link("calm-1", "dark"))
                            .build(),
                    Configuration.builder()
                            .id(Id.of("noise"))
                            .addLinks(link("noise-1", "loud"))
                            .build())
            .addLimitations(Limitation.builder().id(Id.of("l1")).text("Few").build())
            .build();

    private static final String SHEET = """
            configuration,row,context_id,context,mechanism_id,mechanism,outcome_id,outcome,polarity
            calm,calm-1,dark,It is very dark,,,sleep,They sleep,positive
            calm,new,,It is cold,,,sleep,They sleep,positive
            calm,,,It is loud,,,awake,They wake,
            """;

    @Test
    void what_was_changed_added_and_is_missing_is_listed_before_it_is_applied() {
        Edits<ProgrammeTheory> edits = over(NIGHT, SHEET);
        assertThat(edits.all())
                .extracting(edit -> edit.kind() + " " + edit.subject())
                .containsExactlyInAnyOrder(
                        "CHANGED /contexts/dark/text",
                        "ADDED /contexts/context-3",
                        "CHANGED /outcomes/sleep/polarity",
                        "ADDED /outcomes/awake",
                        "ADDED /configurations/calm/links/new",
                        "ADDED /configurations/calm/links/calm-3",
                        "MISSING /configurations/noise");
        assertThat(edits.all())
                .contains(new Edit(
                        EditKind.CHANGED,
                        "/contexts/dark/text",
                        Optional.of("\"It is dark\""),
                        Optional.of("\"It is very dark\"")));
        assertThat(edits.table().csv()).contains("missing,/configurations/noise,");
    }

    @Test
    void what_is_missing_stays_unless_it_is_to_go() {
        Edits<ProgrammeTheory> edits = over(NIGHT, SHEET);
        ProgrammeTheory applied = edits.apply();
        assertThat(applied.configurations()).extracting(c -> c.id().value()).containsExactly("calm", "noise");
        assertThat(applied.contexts())
                .extracting(Context::text)
                .containsExactly("It is very dark", "It is cold", "It is loud");
        assertThat(applied.contexts().get(0).shortName()).contains("dark");
        assertThat(applied.limitations()).isEqualTo(NIGHT.limitations());
        assertThat(applied.interventions()).isEqualTo(NIGHT.interventions());
        assertThat(edits.applyWithRemovals().configurations())
                .extracting(c -> c.id().value())
                .containsExactly("calm");
    }

    /** The sheet has no column for notes, nor for interventions; "third" is a new configuration. */
    @Test
    void a_row_moved_to_another_configuration_takes_along_what_the_sheet_does_not_hold() {
        Link first = link("noise-1", "loud").toBuilder()
                .addInterventions(Id.of("nurse"))
                .note("As they said")
                .build();
        Link second = link("noise-2", "dark").toBuilder().note("As seen").build();
        Configuration noise = Configuration.builder()
                .id(Id.of("noise"))
                .addLinks(first, second)
                .build();
        Configuration calm = NIGHT.configurations().get(0);
        ProgrammeTheory theory =
                NIGHT.toBuilder().configurations(List.of(calm, noise)).build();
        Edits<ProgrammeTheory> edits = over(theory, """
                configuration,row,context_id,context,mechanism,outcome_id,outcome
                calm,calm-1,dark,It is dark,,sleep,They sleep
                calm,noise-1,dark,It is dark,,sleep,They sleep
                third,noise-2,dark,It is dark,,sleep,They sleep
                """);
        assertThat(edits.all())
                .extracting(edit -> edit.kind() + " " + edit.subject())
                .contains(
                        "ADDED /configurations/calm/links/noise-1",
                        "CHANGED /configurations/noise/links/noise-1",
                        "ADDED /configurations/third",
                        "CHANGED /configurations/noise/links/noise-2");
        Configuration more = calm.toBuilder()
                .addLinks(first.toBuilder().contexts(List.of(Id.of("dark"))).build())
                .build();
        Configuration third =
                Configuration.builder().id(Id.of("third")).addLinks(second).build();
        Configuration empty = noise.toBuilder().links(List.of()).build();
        assertThat(edits.apply().configurations()).containsExactlyInAnyOrder(more, empty, third);
        assertThat(edits.applyWithRemovals().configurations()).containsExactly(more, third);
    }

    @Test
    void a_row_without_an_id_is_the_element_with_the_same_text_or_a_new_one() {
        ProgrammeTheory applied = over(NIGHT, SHEET).apply();
        assertThat(applied.configurations().get(0).links())
                .extracting(link -> link.contexts().get(0).value())
                .containsExactly("dark", "context-3", "loud");
    }

    @Test
    void parts_of_a_statement_without_a_column_stay_if_the_others_are_cleared_or_filled_in() {
        Statement whole = Statement.builder()
                .ifPart("dark")
                .thenPart("sleep")
                .becausePart("calm")
                .build();
        ProgrammeTheory theory = calm(c -> c.statement(whole));
        String header = "configuration,row,then,context_id,context,mechanism,outcome_id,outcome\n";
        ProgrammeTheory cleared = over(theory, header + "calm,calm-1,,dark,It is dark,,sleep,They sleep\n")
                .apply();
        assertThat(cleared.configurations().get(0).statement())
                .contains(Statement.builder().ifPart("dark").becausePart("calm").build());
        assertThat(over(cleared, header + "calm,calm-1,sleep,dark,It is dark,,sleep,They sleep\n")
                        .apply())
                .isEqualTo(theory);
    }

    @Test
    void a_level_of_confidence_that_is_cleared_takes_its_explanation_along() {
        ProgrammeTheory theory = calm(c -> c.confidence(Confidence.builder()
                .level(ConfidenceLevel.LOW)
                .explanation("Two talks")
                .build()));
        assertThat(over(theory, """
                configuration,row,confidence,context_id,context,mechanism,outcome_id,outcome
                calm,calm-1,,dark,It is dark,,sleep,They sleep
                """).apply().configurations().get(0).confidence())
                .isEmpty();
    }

    @Test
    void a_text_without_a_column_stays_that_of_its_id() {
        Mechanism calm = Mechanism.builder()
                .id(Id.of("calm-down"))
                .text("They calm down")
                .resource("A lamp")
                .build();
        Configuration shown = NIGHT.configurations().get(0).toBuilder()
                .links(List.of(link("calm-1", "dark").toBuilder()
                        .addMechanisms(calm.id())
                        .addInterventions(Id.of("nurse"))
                        .build()))
                .build();
        ProgrammeTheory theory = NIGHT.toBuilder()
                .addMechanisms(calm)
                .configurations(List.of(shown))
                .build();
        Edits<ProgrammeTheory> edits = over(theory, """
                configuration,row,intervention_id,context_id,context,mechanism_id,resource,outcome_id,outcome
                calm,calm-1,nurse,dark,It is dark,calm-down,A night lamp,sleep,They sleep
                """);
        assertThat(edits.all())
                .extracting(edit -> edit.kind() + " " + edit.subject())
                .containsExactly("CHANGED /mechanisms/calm-down/resource", "MISSING /contexts/loud");
    }

    /** The sheet has no row of it; it was an exception that named a line of no file. */
    @Test
    void a_sheet_that_cannot_hold_a_claim_of_the_theory_is_refused() {
        ProgrammeTheory theory = NIGHT.toBuilder()
                .addElementLinks(ElementLink.builder()
                        .id(Id.of("dark-sleep"))
                        .cause(Id.of("dark"))
                        .kind(LinkKind.ENABLES)
                        .effect(Id.of("sleep"))
                        .build())
                .build();
        assertThat(TheorySheet.of(BlankCells.EMPTY)
                        .readOver(SheetSource.of("""
                configuration,row,confidence_explanation,context_id,context,mechanism,outcome_id,outcome,element_link,cause
                calm,calm-1,,dark,It is dark,,sleep,They sleep,,
                """), theory)
                        .problems())
                .extracting(Problem::message)
                .containsExactly(
                        "column effect is missing: without it, rows cannot be laid over the theory they came from",
                        "column confidence is missing: without it, rows cannot be laid over the theory they came from");
    }

    private static ProgrammeTheory calm(Consumer<Configuration.Builder> change) {
        Configuration.Builder calm = NIGHT.configurations().get(0).toBuilder();
        change.accept(calm);
        return NIGHT.toBuilder()
                .configurations(List.of(calm.build(), NIGHT.configurations().get(1)))
                .build();
    }

    /** Each row was a new claim each time. */
    @Test
    void a_sheet_read_again_after_its_new_rows_were_added_changes_nothing() {
        String sheet = """
                configuration,row,context_id,context,mechanism,outcome_id,outcome,demi_regularity_id,demi_regularity,ripple,ripple_from,ripple_to,ripple_kind
                calm,calm-1,dark,It is dark,,sleep,They sleep,,,,,,
                calm,,,It is cold,,sleep,They sleep,,,,,,
                calm,,,It is cold,,sleep,They sleep,,,,,,
                Other nights,,loud,It is loud,,,They wake,,,,,,
                noise,noise-1,loud,It is loud,,sleep,They sleep,,,,,,
                ,,,,,,,,Nobody sleeps at once,,,,
                ,,,,,,,,,,calm,noise,Feedback
                """;
        Edits<ProgrammeTheory> first = over(NIGHT, sheet);
        assertThat(first.all())
                .extracting(edit -> edit.kind() + " " + edit.subject())
                .containsExactlyInAnyOrder(
                        "ADDED /contexts/context-3",
                        "ADDED /outcomes/outcome-2",
                        "ADDED /configurations/calm/links/calm-2",
                        "ADDED /configurations/calm/links/calm-3",
                        "ADDED /configurations/configuration-2",
                        "ADDED /demiRegularities/demi-regularity-1",
                        "ADDED /ripples/ripple-1");
        Edits<ProgrammeTheory> second = over(first.apply(), sheet);
        assertThat(second.all()).isEmpty();
        assertThat(second.applyWithRemovals()).isEqualTo(first.apply());
        assertThat(over(first.apply(), sheet + "calm,,dark,It is dark,,,They wake,,,,,,\n")
                        .all())
                .extracting(edit -> edit.kind() + " " + edit.subject())
                .singleElement(STRING)
                .startsWith("ADDED /configurations/calm/links/calm-");
    }

    @Test
    void the_example_of_the_readme() {
        ProgrammeTheory theory = NIGHT;
        Predicate<String> wanted = heading -> !heading.endsWith("short_name");
        String sheet = TheorySheet.table(theory).withColumns(wanted).csv(); // some columns, for colleagues
        Edits<ProgrammeTheory> edits = TheorySheet.of(BlankCells.EMPTY)
                .readOver(SheetSource.of(edited(sheet)), theory)
                .orThrow();
        edits.all(); // what was changed, what is new, which rows are missing
        ProgrammeTheory next = edits.apply(); // applyWithRemovals() also takes the missing ones out
        assertThat(edits.all()).hasSize(1);
        assertThat(next.contexts().get(0))
                .isEqualTo(NIGHT.contexts().get(0).toBuilder()
                        .text("It is very dark")
                        .build());
    }

    private static String edited(String sheet) {
        return sheet.replace("It is dark", "It is very dark");
    }

    @Test
    void an_id_for_two_things_and_a_sheet_without_ids_are_refused() {
        String header = "configuration,row,context_id,context,mechanism_id,mechanism,outcome_id,outcome\n";
        assertThatThrownBy(
                        () -> over(
                                NIGHT,
                                header
                                        + "calm,a,dark,It is dark,,,sleep,They sleep\ncalm,b,dark,It is grey,,,sleep,They sleep\n"))
                .hasMessageContaining("/line/3/column/D: context differs from the text of dark in line 2");
        assertThatThrownBy(() -> over(
                        NIGHT, "configuration,row,context,mechanism,outcome\ncalm,calm-1,It is dark,,They sleep\n"))
                .hasMessageContaining(
                        "column context_id is missing: without ids, rows cannot be laid over the theory they came from")
                .hasMessageContaining("column outcome_id is missing");
    }

    private static Edits<ProgrammeTheory> over(ProgrammeTheory theory, String csv) {
        return TheorySheet.of(BlankCells.EMPTY)
                .readOver(SheetSource.of(csv), theory)
                .orThrow();
    }

    private static String columns(String... names) {
        List<String> wanted = Arrays.asList(names);
        return TheorySheet.table(PEACH).withColumns(wanted::contains).csv();
    }

    private static Link link(String id, String context) {
        return Link.builder()
                .id(Id.of(id))
                .addContexts(Id.of(context))
                .addOutcomes(Id.of("sleep"))
                .build();
    }
}

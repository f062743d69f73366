package io.github.qic.cmoc.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.evidence.Appraisal;
import io.github.qic.cmoc.evidence.AppraisalGrade;
import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.merge.Edit;
import io.github.qic.core.merge.EditKind;
import io.github.qic.core.merge.Edits;
import io.github.qic.core.merge.Merge;
import io.github.qic.core.merge.MergeResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceOverlayTest {
    private static final EvidenceBase PEACH = PeachInquiry.inquiry().evidence();

    /** The golden document uses every field that evidence has. */
    static Stream<EvidenceBase> evidence() throws IOException {
        Inquiry everyField = Inquiry.DOCUMENT.read(Path.of("src/test/resources/golden/inquiry-1.json"));
        return Stream.of(PEACH, everyField.evidence());
    }

    @ParameterizedTest
    @MethodSource("evidence")
    void rows_laid_back_unchanged_or_in_another_order_change_nothing(EvidenceBase evidence) {
        Table table = EvidenceSheet.table(evidence.items());
        assertThat(over(table.csv(), evidence).all()).isEmpty();
        List<List<Cell>> rows = new ArrayList<>(table.rows());
        Collections.shuffle(rows, new Random(3));
        Edits<EvidenceBase> moved = over(new Table(table.columns(), rows).csv(), evidence);
        assertThat(moved.all()).isEmpty();
        assertThat(moved.apply()).isEqualTo(evidence);
    }

    @ParameterizedTest
    @MethodSource("evidence")
    void what_the_sheet_does_not_hold_stays(EvidenceBase evidence) {
        String few = EvidenceSheet.table(evidence.items())
                .withColumns(List.of("id", "source", "subject", "bearing", "summary", "quote")::contains)
                .csv();
        assertThat(over(few, evidence).all()).isEmpty();
        assertThat(over(few, evidence).applyWithRemovals()).isEqualTo(evidence);
    }

    /** Colleagues get a sheet without what was said. */
    @Test
    void a_sheet_without_quotes_and_summaries_changes_what_it_holds_alone() {
        Evidence worded = Evidence.builder()
                .id(Id.of("worded"))
                .source(Id.of("talk"))
                .locator(Locator.builder().quote("It is loud").build())
                .appraisal(Appraisal.builder().rigour(AppraisalGrade.HIGH).build())
                .build();
        Evidence summed = Evidence.builder()
                .id(Id.of("summed"))
                .source(Id.of("talk"))
                .summary("It is quiet")
                .build();
        EvidenceBase evidence =
                inquiry().evidence().toBuilder().items(List.of(worded, summed)).build();
        Evidence placed = worded.toBuilder()
                .locator(Locator.builder().quote("It is loud").place("p. 1").build())
                .appraisal(Appraisal.builder()
                        .rigour(AppraisalGrade.HIGH)
                        .note("Thin")
                        .build())
                .build();
        String sheet = "id,source,place,appraisal_note\nworded,talk,p. 1,Thin\nsummed,talk,,\n";
        EvidenceBase filled = over(sheet, evidence).apply();
        assertThat(filled.items()).containsExactly(placed, summed);
        assertThat(over(sheet, filled).all()).isEmpty();
        String cleared = "id,source,place,appraisal_note\nworded,talk,,\nsummed,talk,,\n";
        assertThat(over(cleared, filled).apply()).isEqualTo(evidence);
    }

    /** A row that has neither is sound; it was an exception where the evidence that the sheet came from has one of them. */
    @Test
    void columns_that_say_nothing_without_another_are_refused() {
        assertThat(EvidenceSheet.readOver(SheetSource.of("id,source,summary,end,coder\nnew,talk,Said,,\n"), PEACH)
                        .problems())
                .extracting(Problem::message)
                .containsExactly(
                        "column start is missing: it belongs to end", "column subject is missing: it belongs to coder");
    }

    /** It was an exception with a path into a document that the reader of the sheet does not see. */
    @Test
    void sources_and_stages_that_the_evidence_does_not_have_are_refused_with_their_line() {
        String source = PEACH.items().get(0).source().value();
        List<Problem> problems = EvidenceSheet.readOver(
                        SheetSource.of("id,source,summary,stage\na," + source
                                + ",Said,no-stage\nb,no-source,Said,\nc,no id!,Said,\n"),
                        PEACH)
                .problems();
        assertThat(problems)
                .extracting(problem -> problem.path() + ": " + problem.message())
                .containsExactly(
                        "/line/2/column/D: stage has an unknown stage: no-stage",
                        "/line/3/column/B: source has an unknown source: no-source",
                        "/line/4/column/B: source is not an id: 1 to 64 letters, digits, '.', '_', '-' or ':', beginning with a letter or digit");
    }

    @Test
    void what_was_changed_added_and_is_missing_is_listed() {
        Evidence first = PEACH.items().get(0);
        String source = first.source().value();
        String subject = first.bearings().get(0).subject().value();
        Edits<EvidenceBase> edits = over(
                "id,source,summary,subject,bearing\n"
                        + first.id() + "," + source + ",Something else," + subject + ",refutes\n"
                        + "new," + source + ",Something new," + subject + ",supports\n",
                PEACH.toBuilder().items(PEACH.items().subList(0, 2)).build());
        assertThat(edits.all())
                .filteredOn(edit -> edit.kind() != EditKind.CHANGED)
                .extracting(edit -> edit.kind() + " " + edit.subject())
                .contains(
                        "ADDED /items/new",
                        "MISSING /items/" + PEACH.items().get(1).id());
        assertThat(edits.all())
                .filteredOn(edit -> edit.subject().equals("/items/" + first.id() + "/summary"))
                .extracting(Edit::after)
                .containsExactly(Optional.of("\"Something else\""));
        assertThat(edits.apply().items()).hasSize(3);
        assertThat(edits.applyWithRemovals().items())
                .extracting(item -> item.id().value())
                .containsExactly(first.id().value(), "new");
        assertThat(edits.apply().items().get(0).locator()).isEqualTo(first.locator());
    }

    /** Two people code the same passage apart from each other, as the agreement of coders needs it. */
    @Test
    void the_codings_of_two_coders_are_merged_and_recoded_separately() {
        Bearing ab = coded(BearingKind.SUPPORTS, "AB");
        Bearing cd = coded(BearingKind.REFUTES, "CD");
        MergeResult<Inquiry> merged = Merge.of(Inquiry.DOCUMENT).merge(inquiry(), inquiry(ab), inquiry(cd));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.orThrow()).isEqualTo(inquiry(ab, cd));
        assertThat(Merge.of(Inquiry.DOCUMENT)
                        .merge(inquiry(), inquiry(ab), inquiry(coded(BearingKind.REFUTES, "AB")))
                        .conflicts())
                .as("one coder cannot judge both ways in two copies")
                .hasSize(1);

        EvidenceBase both = inquiry(ab, cd).evidence();
        Edits<EvidenceBase> edits = over(EvidenceSheet.table(both.items()).csv().replace("refutes", "modifies"), both);
        assertThat(edits.all())
                .extracting(edit -> edit.kind() + " " + edit.subject())
                .containsExactly("CHANGED /items/e/bearings/c,CD/kind");
        assertThat(edits.apply())
                .isEqualTo(inquiry(ab, coded(BearingKind.MODIFIES, "CD")).evidence());
    }

    /** Each coder imports a copy of one project, whose passages have the same ids; neither had been coded before. */
    @Test
    void a_passage_that_two_coders_both_code_for_the_first_time_is_one_piece() {
        Evidence passage = inquiry().evidence().items().get(0);
        Evidence byAb = passage.toBuilder()
                .addBearings(coded(BearingKind.SUPPORTS, "AB"))
                .addCodedBy("AB")
                .build();
        Evidence byCd = passage.toBuilder()
                .addBearings(coded(BearingKind.REFUTES, "CD"))
                .addCodedBy("CD")
                .build();
        MergeResult<Inquiry> merged = Merge.of(Inquiry.DOCUMENT)
                .merge(withItems(List.of()), withItems(List.of(byAb)), withItems(List.of(byCd)));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.orThrow())
                .isEqualTo(withItems(List.of(byAb.toBuilder()
                        .addAllBearings(byCd.bearings())
                        .addCodedBy("CD")
                        .build())));
        Evidence other = byCd.toBuilder().summary("It is loud").build();
        assertThat(Merge.of(Inquiry.DOCUMENT)
                        .merge(withItems(List.of()), withItems(List.of(byAb)), withItems(List.of(other)))
                        .conflicts())
                .as("one id for two things")
                .hasSize(1);
    }

    private static Inquiry withItems(List<Evidence> items) {
        Inquiry inquiry = inquiry();
        return inquiry.toBuilder()
                .evidence(inquiry.evidence().toBuilder().items(items).build())
                .build();
    }

    private static Bearing coded(BearingKind kind, String coder) {
        return Bearing.builder()
                .subject(Id.<Context>of("c"))
                .kind(kind)
                .coder(coder)
                .build();
    }

    private static Inquiry inquiry(Bearing... bearings) {
        return Inquiry.builder()
                .title("Two coders")
                .addVersions(TheoryVersion.builder()
                        .id(Id.of("v1"))
                        .label("First")
                        .theory(ProgrammeTheory.builder()
                                .addContexts(Context.builder()
                                        .id(Id.of("c"))
                                        .text("Quiet")
                                        .build())
                                .build())
                        .build())
                .evidence(EvidenceBase.builder()
                        .addSources(
                                Source.builder().id(Id.of("talk")).label("Talk").build())
                        .addItems(Evidence.builder()
                                .id(Id.of("e"))
                                .source(Id.of("talk"))
                                .summary("It is quiet")
                                .addBearings(bearings)
                                .build())
                        .build())
                .build();
    }

    @Test
    void a_row_without_an_id_is_refused() {
        assertThatThrownBy(() -> over("id,source,summary\n,talks,New\n", PEACH))
                .hasMessageContaining("/line/2/column/A: id is missing");
    }

    private static Edits<EvidenceBase> over(String csv, EvidenceBase evidence) {
        return EvidenceSheet.readOver(SheetSource.of(csv), evidence).orThrow();
    }
}

package io.github.qic.cmoc.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.evidence.Appraisal;
import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceSheetTest {
    @Test
    void the_evidence_of_peach_comes_back_whole() {
        var items = PeachInquiry.inquiry().evidence().items();
        assertThat(EvidenceSheet.read(SheetSource.of(EvidenceSheet.table(items).csv()))
                        .orThrow())
                .isEqualTo(items);
    }

    /** The golden document uses every field that evidence has. */
    @Test
    void evidence_with_every_field_comes_back_whole() throws IOException {
        List<Evidence> items = Inquiry.DOCUMENT
                .read(Path.of("src/test/resources/golden/inquiry-1.json"))
                .evidence()
                .items();
        assertThat(EvidenceSheet.read(SheetSource.of(EvidenceSheet.table(items).csv()))
                        .orThrow())
                .isEqualTo(items);
        assertThat(items).anySatisfy(item -> assertThat(item.appraisal()).isPresent());
    }

    @Test
    void an_unknown_grade_is_reported_with_its_cell() {
        assertThatThrownBy(() -> EvidenceSheet.read(
                                SheetSource.of("id,source,summary,relevance,richness,rigour\ne1,s,a,big,low,7\n"))
                        .orThrow())
                .hasMessage("""
                        /line/2/column/D: relevance must be one of high, moderate, low
                        /line/2/column/F: rigour must be one of high, moderate, low, but was 7""");
    }

    @Test
    void two_coders_may_judge_one_quote_differently() {
        Evidence item = EvidenceSheet.read(SheetSource.of("""
                        id,source,quote,subject,bearing,coder
                        e1,talks,It was quiet,row-1,supports,AB
                        e1,talks,It was quiet,row-1,refutes,CD
                        """)).orThrow().get(0);
        Bearing bearing = Bearing.of(Id.of("row-1"), BearingKind.SUPPORTS);
        assertThat(item.bearings())
                .containsExactly(
                        bearing.by("AB"),
                        Bearing.of(Id.of("row-1"), BearingKind.REFUTES).by("CD"));
        assertThatThrownBy(() -> EvidenceSheet.read(SheetSource.of("id,source,quote,coder\ne1,talks,It was quiet,AB\n"))
                        .orThrow())
                .hasMessageStartingWith("/line/2/column/D: coder needs a subject and a bearing");
    }

    @Test
    void two_lines_of_one_id_are_one_piece_with_two_bearings() {
        var items = EvidenceSheet.read(SheetSource.of("""
                id,source,site,summary,subject,bearing
                e1,talks,home-a; home-b,It was quiet,row-1,supports
                e1,talks,,,row-2,Refutes
                """)).orThrow();
        assertThat(items).hasSize(1);
        assertThat(items.get(0).sites()).containsExactly(Id.of("home-a"), Id.of("home-b"));
        assertThat(items.get(0).bearings())
                .containsExactly(
                        Bearing.of(Id.of("row-1"), BearingKind.SUPPORTS),
                        Bearing.of(Id.of("row-2"), BearingKind.REFUTES));
    }

    @Test
    void every_fault_is_reported_with_line_and_column() {
        String csv = """
                id,source,date,role,subject,bearing,start,end,summary
                e1,,2017-02-30,General Practitioner,row-1,proves,,,a
                e 2,talks,,gp,row-1,,x,9,b
                e3,talks,,gp,,,9,3,c
                """;
        assertThat(EvidenceSheet.read(SheetSource.of(csv)).problems())
                .extracting(Problem::path)
                .containsExactlyInAnyOrder(
                        "/line/2/column/B",
                        "/line/2/column/C",
                        "/line/2/column/D",
                        "/line/2/column/F",
                        "/line/3/column/A",
                        "/line/3/column/F",
                        "/line/3/column/G",
                        "/line/4/column/H");
    }

    @Test
    void evidence_without_summary_and_quote_is_refused_with_its_line() {
        assertThatThrownBy(() -> EvidenceSheet.read(SheetSource.of("id,source,summary\ne1,talks,\n"))
                        .orThrow())
                .hasMessage("/line/2/column/C: summary is missing, and there is no quote either");
    }

    @Test
    void a_later_line_that_contradicts_the_first_of_the_same_piece_is_refused() {
        String csv = """
                id,source,site,summary,subject,bearing,quote
                e1,talks,home-a,It was quiet,row-1,supports,
                e1,other,home-b,It was quiet,row-2,refutes,Hush
                """;
        assertThat(EvidenceSheet.read(SheetSource.of(csv)).problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "/line/3/column/B: source differs from line 2",
                        "/line/3/column/C: site differs from line 2",
                        "/line/3/column/G: quote differs from line 2");
    }

    @Test
    void an_empty_piece_is_reported_together_with_the_faults_of_other_lines() {
        assertThat(EvidenceSheet.read(SheetSource.of("id,source,date\ne1,talks,2017-02-30\ne2,talks,\n"))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "/line/2/column/C: date must be a day of the calendar, but was 2017-02-30",
                        "/line/3: summary is missing, and there is no quote either");
    }

    /** Otherwise it would count as appraised, and as found in its source. */
    @Test
    void an_empty_appraisal_or_locator_is_refused() {
        assertThatThrownBy(() -> Appraisal.builder().build()).hasMessage("must have a grade or a note");
        assertThatThrownBy(() -> Locator.builder().build()).hasMessage("must have a place, text or positions");
    }

    /** The text around a quote mostly ends or begins with a space. */
    @Test
    void quoted_text_keeps_the_white_space_around_it() {
        Evidence item = Evidence.builder()
                .id(Id.of("e1"))
                .source(Id.of("talks"))
                .summary("Calm")
                .locator(Locator.builder()
                        .prefix("and then ")
                        .quote(" it was quiet\n")
                        .suffix("\t= silent ")
                        .start(9)
                        .end(23)
                        .build())
                .build();
        assertThat(EvidenceSheet.read(SheetSource.of(
                                EvidenceSheet.table(List.of(item)).csv()))
                        .orThrow())
                .containsExactly(item);
    }

    @Test
    void a_day_is_read_as_spreadsheets_write_it_with_the_day_first() {
        var items = EvidenceSheet.read(SheetSource.of(
                        "id,source,summary,date\ne1,s,a,31/5/2017\ne2,s,a,2017-05-31\ne3,s,a,31 May 2017\n"))
                .orThrow();
        assertThat(items).extracting(Evidence::date).containsOnly(Optional.of(LocalDate.of(2017, 5, 31)));
    }

    @Test
    void a_long_piece_that_bears_on_too_many_claims_is_not_repeated_for_each() {
        Evidence.Builder item =
                Evidence.builder().id(Id.of("e")).source(Id.of("s")).summary("s".repeat(1_000_000));
        for (int i = 0; i < 50; i++) {
            item.addBearings(Bearing.of(Id.of("c" + i), BearingKind.SUPPORTS));
        }
        List<Evidence> items = List.of(item.build());
        assertThatThrownBy(() -> EvidenceSheet.table(items))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "/items: must have at most 50,000,000 characters in all, counted with each claim they bear on");
    }
}

package io.github.qic.cmoc.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.evidence.Appraisal;
import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceCsvTest {
    @Test
    void the_evidence_of_peach_comes_back_whole() {
        var items = PeachInquiry.inquiry().evidence().items();
        assertThat(EvidenceCsv.read(EvidenceCsv.write(items))).isEqualTo(items);
    }

    /** The golden document uses every field that evidence has. */
    @Test
    void evidence_with_every_field_comes_back_whole() throws IOException {
        List<Evidence> items = Inquiry.DOCUMENT
                .read(Path.of("src/test/resources/golden/programme-theory-1.json"))
                .evidence()
                .items();
        assertThat(EvidenceCsv.read(EvidenceCsv.write(items))).isEqualTo(items);
        assertThat(items).anySatisfy(item -> assertThat(item.appraisal()).isPresent());
    }

    @Test
    void an_appraisal_that_is_none_is_told_with_its_cell() {
        assertThatThrownBy(() -> EvidenceCsv.read("id,source,summary,relevance,richness,rigour\ne1,s,a,big,low,7\n"))
                .hasMessage("""
                        /line/2/column/4: must be one of high, moderate, low
                        /line/2/column/6: must be one of high, moderate, low""");
    }

    @Test
    void two_lines_of_one_id_are_one_piece_with_two_bearings() {
        var items = EvidenceCsv.read("""
                id,source,site,summary,subject,bearing
                e1,talks,home-a; home-b,It was quiet,row-1,supports
                e1,talks,,,row-2,Refutes
                """);
        assertThat(items).hasSize(1);
        assertThat(items.get(0).sites()).containsExactly(Id.of("home-a"), Id.of("home-b"));
        assertThat(items.get(0).bearings())
                .containsExactly(
                        new Bearing(Id.of("row-1"), BearingKind.SUPPORTS),
                        new Bearing(Id.of("row-2"), BearingKind.REFUTES));
    }

    @Test
    void everything_wrong_is_told_at_once_with_line_and_column() {
        String csv = """
                id,source,date,role,subject,bearing,start,end,summary
                e1,,2017-02-30,General Practitioner,row-1,proves,,,a
                e 2,talks,,gp,row-1,,x,9,b
                e3,talks,,gp,,,9,3,c
                """;
        assertThatThrownBy(() -> EvidenceCsv.read(csv))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::path)
                                .containsExactlyInAnyOrder(
                                        "/line/2/column/2",
                                        "/line/2/column/3",
                                        "/line/2/column/4",
                                        "/line/2/column/6",
                                        "/line/3/column/1",
                                        "/line/3/column/6",
                                        "/line/3/column/7",
                                        "/line/4/column/8"));
    }

    @Test
    void evidence_that_says_nothing_is_refused_with_its_line() {
        assertThatThrownBy(() -> EvidenceCsv.read("id,source,summary\ne1,talks,\n"))
                .hasMessage("/line/2/column/3: is missing, and there is no quote either");
    }

    @Test
    void what_a_later_line_says_otherwise_of_the_same_piece_is_refused_not_lost() {
        String csv = """
                id,source,site,summary,subject,bearing,quote
                e1,talks,home-a,It was quiet,row-1,supports,
                e1,other,home-b,It was quiet,row-2,refutes,Hush
                """;
        assertThatThrownBy(() -> EvidenceCsv.read(csv))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::toString)
                                .containsExactlyInAnyOrder(
                                        "/line/3/column/2: differs from line 2",
                                        "/line/3/column/3: differs from line 2",
                                        "/line/3/column/7: differs from line 2"));
    }

    @Test
    void a_piece_that_says_nothing_is_told_along_with_what_is_wrong_elsewhere() {
        assertThatThrownBy(() -> EvidenceCsv.read("id,source,date\ne1,talks,2017-02-30\ne2,talks,\n"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::toString)
                                .containsExactly(
                                        "/line/2/column/3: must be a day, such as 2017-05-31 or 31/5/2017",
                                        "/line/3: summary is missing, and there is no quote either"));
    }

    /** Otherwise it would count as appraised, and as found in its source. */
    @Test
    void an_appraisal_or_locator_that_says_nothing_is_refused() {
        assertThatThrownBy(() -> Appraisal.builder().build()).hasMessage("must have a grade or a note");
        assertThatThrownBy(() -> Locator.builder().build()).hasMessage("must have a place, text or positions");
    }

    /** What stands around a quote mostly ends or begins with a space. */
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
        assertThat(EvidenceCsv.read(EvidenceCsv.write(List.of(item)))).containsExactly(item);
    }

    @Test
    void a_day_is_read_as_spreadsheets_write_it_with_the_day_first() {
        var items =
                EvidenceCsv.read("id,source,summary,date\ne1,s,a,31/5/2017\ne2,s,a,2017-05-31\ne3,s,a,31 May 2017\n");
        assertThat(items).extracting(Evidence::date).containsOnly(Optional.of(LocalDate.of(2017, 5, 31)));
    }
}

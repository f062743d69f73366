package io.github.qic.cmoc.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.check.TheoryCheck;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.theory.Golden;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InquiryTest {
    private static final Inquiry NIGHT = NightNurses.inquiry();

    @Test
    void an_inquiry_is_read_back_as_it_was_written() {
        assertThat(Inquiry.DOCUMENT.read(Inquiry.DOCUMENT.write(NIGHT))).isEqualTo(NIGHT);
    }

    /** The golden file uses every field. From version 1.0 on, golden files are only added to. */
    @Test
    void the_form_of_the_document_is_the_golden_one() throws IOException {
        String golden = "src/test/resources/golden/inquiry-1.json";
        Golden.assertSame(Inquiry.DOCUMENT.write(Inquiry.DOCUMENT.read(Path.of(golden))), golden);
    }

    @Test
    void all_unknown_references_are_reported_at_once() {
        Inquiry.Builder wrong = NIGHT.toBuilder()
                .addVersions(NIGHT.current().toBuilder()
                        .id(Id.of("v5"))
                        .addBasedOn(Id.<TheoryVersion>of("v6"))
                        .stage(Id.<Stage>of("never"))
                        .build())
                .evidence(NIGHT.evidence().toBuilder()
                        .addItems(NightNurses.item("e3", "a", "no-claim", BearingKind.SUPPORTS))
                        .build())
                .addResponses(NIGHT.responses().get(0).toBuilder()
                        .id(Id.of("r5"))
                        .configuration(Id.of("m1"))
                        .build())
                .addRevisions(NIGHT.revisions().get(0).toBuilder()
                        .id(Id.of("n4"))
                        .fromVersion(Id.of("v3"))
                        .toVersion(Id.of("v3"))
                        .before(List.of(Id.of("m4")))
                        .evidence(List.of(Id.of("e9")))
                        .build());
        assertThatThrownBy(wrong::build)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::toString)
                                .containsExactly(
                                        "/versions/4/stage: unknown stage: never",
                                        "/versions/4/basedOn/1: unknown earlier version: v6",
                                        "/evidence/items/2/bearings/0/subject: unknown claim of any version: no-claim",
                                        "/responses/4/configuration: unknown configuration of that version: m1",
                                        "/revisions/3/toVersion: must be later than fromVersion",
                                        "/revisions/3/before/0: unknown claim of that version: m4",
                                        "/revisions/3/evidence/0: unknown piece of evidence: e9"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "label": "Testing"     | "label": " "             | /evidence/stages/0/label: must not be blank
            "label": "Testing"     | "label": "x", "interviews": "14" | /evidence/stages/0/interviews: must be a whole number
            "kind": "testing"      | "kind": "tested"         | /evidence/stages/0/kind: must be one of initial-theory
            "source": "talks"      | "source": "talk"         | /evidence/items/0/source: unknown source: talk
            "variant": "icamo"     | "form": "icamo"          | /versions/0/theory/form: is an unknown field
            "m1"                    | "a"                       | /versions/0/theory/actors/0/id: is a duplicate: a
            "summary": "It was so" | "summary": "  "          | /evidence/items/0/summary: must not be blank
            "reason": "Because of r1" | "reason": ""          | /revisions/0/reason: must not be blank
            "source": "talks"      | "source": "talks", "locator": {"quote": " "} | /evidence/items/0/locator/quote: must not be blank
            "source": "talks"      | "source": "talks", "locator": {"place": " "} | /evidence/items/0/locator/place: must not be blank
            "speaker": {           | "speaker": { "roleAsSaid": "", | /evidence/items/0/speaker/roleAsSaid: must not be blank
            "id": "v2",            | "id": "v2", "note": " ", | /versions/1/note: must not be blank
            "answer": "augment"    | "answer": "augment", "remark": "" | /responses/0/remark: must not be blank
            """)
    void an_invalid_document_is_refused_with_the_place(String from, String to, String message) {
        String json = Inquiry.DOCUMENT.write(NIGHT);
        assertThat(json).contains(from);
        int at = json.indexOf(from);
        String wrong = json.substring(0, at) + to + json.substring(at + from.length());
        assertThatThrownBy(() -> Inquiry.DOCUMENT.read(wrong))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(message);
    }

    /** Two theories, the evidence and a response are each invalid. */
    @Test
    void problems_in_every_part_of_a_document_are_reported_at_once() {
        String wrong = Inquiry.DOCUMENT
                .write(NIGHT)
                .replace("\"variant\": \"icamo\"", "\"variant\": \"icmo\"")
                .replaceFirst("\"source\": \"talks\"", "\"source\": \"talk\"")
                .replace("\"answer\": \"augment\"", "\"answer\": \"agree\"");
        String[] places = {
            "/versions/0/theory/variant",
            "/versions/1/theory/variant",
            "/versions/2/theory/variant",
            "/versions/3/theory/variant",
            "/evidence/items/0/source",
            "/responses/0/answer"
        };
        assertThatThrownBy(() -> Inquiry.DOCUMENT.read(wrong))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems()).extracting(Problem::path).containsExactly(places));
        assertThat(TheoryCheck.standard().check(wrong))
                .extracting(Finding::path)
                .containsExactly(places);
    }

    /** A blank text, an invalid locator and four references to nothing: in theory, evidence and revision. */
    @Test
    void a_wrong_text_hides_no_reference_to_nothing() {
        String wrong = """
                {"format": "qic/inquiry", "version": 1, "title": "Rest", "kind": "evaluation", "versions": [
                  {"id": "v1", "label": "First", "theory": {"status": "initial",
                    "contexts": [{"id": "c1", "text": " "}],
                    "mechanisms": [{"id": "m1", "text": "Calm", "kind": "power", "actor": "nobody"}],
                    "configurations": [{"id": "x", "links": [
                      {"id": "x-1", "contexts": ["c1", "c9"], "mechanisms": ["m1"], "kind": "leads-to"}]}]}}],
                 "evidence": {"sources": [{"id": "s1", "label": "Talks"}], "items": [
                   {"id": "e1", "source": "s1", "summary": "Said", "locator": {"start": 5, "end": 2},
                    "bearings": [{"subject": "c1", "kind": "supports"}, {"subject": "x-9", "kind": "supports"}]},
                   {"id": "e2", "source": "s2", "summary": "Said"}]}}
                """;
        assertThatThrownBy(() -> Inquiry.DOCUMENT.read(wrong))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::toString)
                                .containsExactlyInAnyOrder(
                                        "/versions/0/theory/contexts/0/text: must not be blank",
                                        "/versions/0/theory/mechanisms/0/actor: unknown actor: nobody",
                                        "/versions/0/theory/configurations/0/links/0/contexts/1: unknown context: c9",
                                        "/evidence/items/0/locator/end: must be after start",
                                        "/evidence/items/0/bearings/1/subject: unknown claim of any version: x-9",
                                        "/evidence/items/1/source: unknown source: s2"));
    }

    @Test
    void a_misspelt_field_does_not_hide_that_the_right_one_is_missing() {
        assertThatThrownBy(() -> Inquiry.DOCUMENT.read("""
                {"format": "qic/inquiry", "version": 1, "title": "Rest", "versions": [
                  {"id": "v1", "label": "First", "theori": {}}]}
                """))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::path)
                                .containsExactlyInAnyOrder("/versions/0/theori", "/versions/0/theory"));
    }

    @Test
    void each_piece_of_evidence_with_an_unknown_source_or_stage_is_reported() {
        Evidence item = Evidence.builder()
                .id(Id.of("e1"))
                .source(Id.of("nowhere"))
                .stage(Id.<Stage>of("never"))
                .summary("It was so")
                .build();
        EvidenceBase.Builder base = EvidenceBase.builder()
                .addItems(item, item.toBuilder().id(Id.of("e2")).build());
        assertThatThrownBy(base::build).hasMessage("""
                        /items/0/source: unknown source: nowhere
                        /items/0/stage: unknown stage: never
                        /items/1/source: unknown source: nowhere
                        /items/1/stage: unknown stage: never""");
    }

    @Test
    void ids_of_evidence_are_unique() {
        Evidence item = Evidence.builder()
                .id(Id.of("e1"))
                .source(Id.of("a"))
                .summary("It was so")
                .build();
        EvidenceBase.Builder base = EvidenceBase.builder()
                .addSources(Source.builder().id(Id.of("a")).label("a").build())
                .addItems(item, item);
        assertThatThrownBy(base::build).hasMessage("/items/1/id: is a duplicate: e1");
    }

    @Test
    void sources_do_not_form_a_cycle() {
        EvidenceBase.Builder base = EvidenceBase.builder().addSources(source("a", "b"), source("b", "a"));
        assertThatThrownBy(base::build)
                .hasMessage("/sources/0/reportedIn: leads into a circular chain of sources\n"
                        + "/sources/1/reportedIn: leads into a circular chain of sources");
    }

    /** The last is reported in the first of a circle, of which it is no part. */
    @Test
    void each_source_that_leads_into_a_cycle_is_refused() {
        EvidenceBase.Builder base =
                EvidenceBase.builder().addSources(source("a", "b"), source("b", "a"), source("c", "a"));
        assertThatThrownBy(base::build)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::path)
                                .containsExactly(
                                        "/sources/0/reportedIn", "/sources/1/reportedIn", "/sources/2/reportedIn"));
    }

    @Test
    void a_long_chain_of_sources_is_walked_once() {
        int length = 100_000;
        List<Source> chain = IntStream.range(1, length)
                .mapToObj(i -> source("s" + i, "s" + (i - 1)))
                .toList();
        Source first = Source.builder().id(Id.of("s0")).label("s0").build();
        EvidenceBase base =
                EvidenceBase.builder().addSources(first).addAllSources(chain).build();
        assertThat(base.sources()).hasSize(length);
        EvidenceBase.Builder circle = EvidenceBase.builder()
                .addSources(source("s0", "s" + (length - 1)))
                .addAllSources(chain);
        assertThatThrownBy(circle::build)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems()).hasSize(length));
    }

    private static Source source(String id, String reportedIn) {
        return Source.builder()
                .id(Id.of(id))
                .label(id)
                .reportedIn(Id.<Source>of(reportedIn))
                .build();
    }
}

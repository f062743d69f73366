package io.github.qic.cmoc.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.evidence.Appraisal;
import io.github.qic.cmoc.evidence.AppraisalGrade;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.cmoc.evidence.SharingPermission;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.evidence.SourceKind;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.NightNurses;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.inquiry.Response;
import io.github.qic.cmoc.inquiry.ResponseKind;
import io.github.qic.cmoc.inquiry.Revision;
import io.github.qic.cmoc.inquiry.RevisionKind;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.theory.Citation;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedInquiryTest {
    private static Evidence said(
            String id, String person, Role role, String site, Optional<SharingPermission> sharing) {
        return Evidence.builder()
                .id(Id.of(id))
                .source(Id.of("talk"))
                .locator(Locator.builder()
                        .quote("We rest a little at night")
                        .prefix("well, ")
                        .start(6)
                        .end(31)
                        .build())
                .speaker(Speaker.builder()
                        .participant(Id.of(person))
                        .roleAsSaid("The only one here")
                        .role(role)
                        .build())
                .addSites(Id.of(site))
                .date(LocalDate.of(2024, 5, 4))
                .note("Cried")
                .sharing(sharing)
                .build();
    }

    /** Two carers at oak, one at elm; one GP. */
    private static Inquiry inquiry() {
        Optional<SharingPermission> verbatim = Optional.of(SharingPermission.VERBATIM);
        return Inquiry.builder()
                .title("Nights")
                .addVersions(
                        TheoryVersion.builder()
                                .id(Id.of("v1"))
                                .label("First")
                                .theory(NightNurses.theory())
                                .build(),
                        TheoryVersion.builder()
                                .id(Id.of("v2"))
                                .label("Second")
                                .theory(NightNurses.theory())
                                .build())
                .evidence(EvidenceBase.builder()
                        .addSources(
                                Source.builder()
                                        .id(Id.of("talk"))
                                        .kind(SourceKind.INTERVIEW)
                                        .label("Talk at Oak House")
                                        .build(),
                                Source.builder()
                                        .id(Id.of("letter"))
                                        .label("Letter")
                                        .sharing(SharingPermission.NONE)
                                        .build())
                        .addItems(
                                said("e1", "p1", Role.CARE_HOME_WORKER, "oak", verbatim),
                                said("e2", "p2", Role.CARE_HOME_WORKER, "oak", Optional.empty()),
                                said("e3", "p3", Role.CARE_HOME_WORKER, "elm", verbatim),
                                said("e4", "p4", Role.GP, "oak", verbatim),
                                Evidence.builder()
                                        .id(Id.of("e5"))
                                        .source(Id.of("letter"))
                                        .summary("A complaint")
                                        .sharing(SharingPermission.VERBATIM)
                                        .build())
                        .build())
                .addRevisions(Revision.builder()
                        .id(Id.of("r1"))
                        .fromVersion(Id.of("v1"))
                        .toVersion(Id.of("v2"))
                        .kind(RevisionKind.KEPT)
                        .addBefore(Id.of("night"))
                        .addAfter(Id.of("night"))
                        .addEvidence(Id.of("e4"), Id.of("e5"))
                        .build())
                .build();
    }

    private static Inquiry with(Evidence item, Response response) {
        return inquiry().toBuilder()
                .evidence(inquiry().evidence().toBuilder().addItems(item).build())
                .addResponses(response)
                .build();
    }

    private static SharedInquiry shared(Inquiry inquiry, int fewest) {
        return SharedInquiry.of(
                inquiry, SharingRules.builder().fewestPeople(fewest).build());
    }

    private static SharedInquiry shared(int fewest) {
        return SharedInquiry.of(
                inquiry(),
                SharingRules.builder().fewestPeople(fewest).longestQuote(3).build());
    }

    @Test
    void quotes_go_as_far_as_consent_and_length() {
        List<Evidence> items = shared(1).inquiry().evidence().items();
        assertThat(items).extracting(item -> item.id().value()).containsExactly("e1", "e2", "e3", "e4");
        assertThat(items.get(0).locator())
                .contains(Locator.builder().quote("We rest a (\u2026)").build());
        assertThat(items.get(1).locator()).as("no consent is recorded").isEmpty();
        assertThat(items.get(1).summary()).contains("Not shared");
        assertThat(items).allSatisfy(item -> {
            assertThat(item.note()).isEmpty();
            assertThat(item.date()).isEmpty();
            assertThat(item.speaker().flatMap(Speaker::participant)).isEmpty();
        });
        assertThat(shared(1).inquiry().revisions().get(0).evidence()).containsExactly(Id.of("e4"));
        assertThat(shared(1).inquiry().evidence().sources().get(0).label()).isEqualTo("Interview 1");
    }

    /** With two at least: the carer at elm and the GP lose their sites, then their roles, and are two who have neither. */
    @Test
    void roles_and_sites_of_too_few_are_blurred() {
        List<Evidence> items = shared(2).inquiry().evidence().items();
        Optional<Speaker> carer =
                Speaker.ifKnown(Optional.empty(), Optional.empty(), Optional.of(Role.CARE_HOME_WORKER));
        assertThat(items)
                .extracting(Evidence::speaker)
                .containsExactly(carer, carer, Optional.empty(), Optional.empty());
        assertThat(items)
                .extracting(Evidence::sites)
                .containsExactly(List.of(Id.of("oak")), List.of(Id.of("oak")), List.of(), List.of());
        assertThat(shared(3).inquiry().evidence().items())
                .as("two who have neither are too few, so that the others join them")
                .allMatch(item -> item.speaker().isEmpty() && item.sites().isEmpty());
    }

    private static Response.Builder response(String id) {
        return Response.builder()
                .id(Id.of(id))
                .theoryVersion(Id.of("v1"))
                .configuration(Id.of("night"))
                .answer(ResponseKind.CONFIRM)
                .remark("So it is")
                .date(LocalDate.of(2024, 6, 1))
                .speaker(Speaker.builder()
                        .participant(Id.of("p4"))
                        .roleAsSaid("The doctor")
                        .role(Role.GP)
                        .build())
                .site(Id.of("oak"));
    }

    private static SharedInquiry answered(SharingRules rules) {
        Inquiry inquiry = inquiry().toBuilder()
                .addResponses(
                        response("recorded").evidence(Id.of("e4")).build(),
                        response("withheld").evidence(Id.of("e5")).build(),
                        response("unrecorded").build())
                .build();
        return SharedInquiry.of(inquiry, rules);
    }

    /** The letter of e5 must not be shared at all. */
    @Test
    void the_remark_of_a_response_goes_as_far_as_its_evidence() {
        SharingRules rules = SharingRules.builder().fewestPeople(1).build();
        SharedInquiry shared = answered(rules);
        Response expected = response("recorded")
                .evidence(Id.of("e4"))
                .date(Optional.empty())
                .speaker(
                        Speaker.builder().roleAsSaid("The doctor").role(Role.GP).build())
                .build();
        assertThat(shared.inquiry().responses())
                .containsExactly(
                        expected,
                        expected.toBuilder()
                                .id(Id.of("withheld"))
                                .evidence(Optional.empty())
                                .remark(Optional.empty())
                                .build(),
                        expected.toBuilder()
                                .id(Id.of("unrecorded"))
                                .evidence(Optional.empty())
                                .build());
        assertThat(shared.omissions())
                .filteredOn(omission -> omission.kind() == OmissionKind.REMARK)
                .containsExactly(new Omission(Id.of("withheld"), OmissionKind.REMARK));
        assertThat(shared.omissions())
                .contains(
                        new Omission(Id.of("recorded"), OmissionKind.DATE),
                        new Omission(Id.of("recorded"), OmissionKind.PARTICIPANT))
                .doesNotContain(
                        new Omission(Id.of("recorded"), OmissionKind.SITE),
                        new Omission(Id.of("recorded"), OmissionKind.ROLE),
                        new Omission(Id.of("recorded"), OmissionKind.ROLE_AS_SAID));
        SharedInquiry strict =
                answered(rules.toBuilder().unrecorded(SharingPermission.NONE).build());
        assertThat(strict.inquiry().responses())
                .extracting(Response::remark)
                .containsExactly(Optional.of("So it is"), Optional.empty(), Optional.empty());
    }

    @Test
    void responses_of_too_few_lose_role_and_site_as_evidence_does() {
        SharedInquiry shared = answered(SharingRules.builder().fewestPeople(2).build());
        assertThat(shared.inquiry().responses())
                .allMatch(response ->
                        response.site().isEmpty() && response.speaker().isEmpty());
        assertThat(shared.omissions())
                .contains(
                        new Omission(Id.of("recorded"), OmissionKind.SITE),
                        new Omission(Id.of("recorded"), OmissionKind.ROLE));
    }

    /** Rows: the permission of the piece; columns: that of its source. N, S and V are none, summary and verbatim, - is not recorded. */
    @ParameterizedTest
    @CsvSource({"-, -, S", "-, N, N", "-, S, S", "-, V, V", "N, -, N", "N, N, N", "N, S, N", "N, V, N"})
    @CsvSource({"S, -, S", "S, N, N", "S, S, S", "S, V, S", "V, -, V", "V, N, N", "V, S, S", "V, V, V"})
    void a_piece_goes_as_far_as_both_it_and_its_source_allow(String ofPiece, String ofSource, String expected) {
        Evidence piece = inquiry().evidence().items().get(0).toBuilder()
                .sharing(permission(ofPiece))
                .build();
        Source source = inquiry().evidence().sources().get(0).toBuilder()
                .sharing(permission(ofSource))
                .build();
        Inquiry inquiry = inquiry().toBuilder()
                .evidence(EvidenceBase.builder()
                        .addSources(source)
                        .addItems(piece)
                        .build())
                .revisions(List.of())
                .build();
        SharedInquiry shared = shared(inquiry, 1);
        List<Evidence> items = shared.inquiry().evidence().items();
        String actual = items.isEmpty()
                ? "N"
                : items.get(0).locator().flatMap(Locator::quote).isPresent() ? "V" : "S";
        assertThat(actual).isEqualTo(expected);
        Omission withheld = new Omission(piece.id(), OmissionKind.EVIDENCE);
        assertThat(shared.omissions().contains(withheld)).isEqualTo(expected.equals("N"));
    }

    private static Optional<SharingPermission> permission(String letter) {
        return Arrays.stream(SharingPermission.values())
                .filter(permission -> permission.name().startsWith(letter))
                .findFirst();
    }

    @Test
    void grades_are_shared_without_their_notes() {
        Appraisal note = Appraisal.builder().note("Anna said so").build();
        Evidence first = inquiry().evidence().items().get(0);
        Inquiry appraised = inquiry().toBuilder()
                .evidence(inquiry().evidence().toBuilder()
                        .items(List.of(
                                first.toBuilder().appraisal(note).build(),
                                first.toBuilder()
                                        .id(Id.of("graded"))
                                        .appraisal(note.toBuilder()
                                                .rigour(AppraisalGrade.HIGH)
                                                .build())
                                        .build()))
                        .build())
                .revisions(List.of())
                .build();
        SharedInquiry shared = shared(appraised, 1);
        List<Evidence> items = shared.inquiry().evidence().items();
        assertThat(shared.omissions())
                .filteredOn(omission -> omission.kind() == OmissionKind.NOTE)
                .as("the note of the piece and that of its appraisal")
                .containsExactly(
                        new Omission(first.id(), OmissionKind.NOTE),
                        new Omission(first.id(), OmissionKind.NOTE),
                        new Omission(Id.of("graded"), OmissionKind.NOTE),
                        new Omission(Id.of("graded"), OmissionKind.NOTE));
        assertThat(items.get(0).appraisal()).isEmpty();
        assertThat(items.get(1).appraisal())
                .contains(Appraisal.builder().rigour(AppraisalGrade.HIGH).build());
        assertThat(items.get(0).locator())
                .as("without a limit")
                .contains(Locator.builder().quote("We rest a little at night").build());
    }

    /** The quote has six words. */
    @Test
    void a_quote_of_the_longest_length_is_whole() {
        SharingRules six =
                SharingRules.builder().fewestPeople(1).longestQuote(6).build();
        SharedInquiry whole = SharedInquiry.of(inquiry(), six);
        assertThat(whole.inquiry().evidence().items().get(0).locator())
                .contains(Locator.builder().quote("We rest a little at night").build());
        assertThat(whole.omissions()).doesNotContain(new Omission(Id.of("e1"), OmissionKind.END_OF_QUOTE));
        SharedInquiry cut =
                SharedInquiry.of(inquiry(), six.toBuilder().longestQuote(5).build());
        assertThat(cut.inquiry().evidence().items().get(0).locator())
                .contains(
                        Locator.builder().quote("We rest a little at (\u2026)").build());
    }

    @Test
    void an_end_of_a_quote_that_was_left_out_before_is_not_left_out_again() {
        SharedInquiry shared = shared(1);
        SharedInquiry again = SharedInquiry.of(
                shared.inquiry(),
                SharingRules.builder().fewestPeople(1).longestQuote(3).build());
        assertThat(again.inquiry()).isEqualTo(shared.inquiry());
        assertThat(again.omissions()).extracting(Omission::kind).doesNotContain(OmissionKind.END_OF_QUOTE);
    }

    /**
     * No-break, narrow and figure spaces, as word processors write them; zero-width spaces; Chinese, with letters beyond the Basic
     * Multilingual Plane, and Thai.
     */
    @ParameterizedTest
    @CsvSource({
        "one\u00A0two\u202Fthree\u2007four, one\u00A0two\u202F",
        "one\u200Btwo\u200Bthree, one\u200Btwo\u200B",
        "\u6211\u4EEC\u665A\u4E0A\u4F11\u606F, \u6211\u4EEC",
        "\uD840\uDC00\uD840\uDC01\uD840\uDC02, \uD840\uDC00\uD840\uDC01",
        "\u0E40\u0E23\u0E32\u0E1E\u0E31\u0E01, \u0E40\u0E23"
    })
    void a_quote_is_cut_whatever_parts_its_words(String quote, String shared) {
        Evidence item = inquiry().evidence().items().get(0).toBuilder()
                .locator(Locator.builder().quote(quote).build())
                .build();
        Inquiry inquiry = inquiry().toBuilder()
                .evidence(inquiry().evidence().toBuilder().items(List.of(item)).build())
                .revisions(List.of())
                .build();
        SharingRules two =
                SharingRules.builder().fewestPeople(1).longestQuote(2).build();
        assertThat(SharedInquiry.of(inquiry, two)
                        .inquiry()
                        .evidence()
                        .items()
                        .get(0)
                        .locator())
                .contains(Locator.builder().quote(shared + "(\u2026)").build());
    }

    /** The two carers at oak are enough, so that the response of one is shared as it is; the GP is one. */
    @ParameterizedTest
    @ValueSource(strings = {"r9", "e4", "talk"})
    void a_response_uncovers_nobody_whatever_its_id(String id) {
        Response response = Response.builder()
                .id(Id.of(id))
                .theoryVersion(Id.of("v2"))
                .configuration(Id.of("night"))
                .answer(ResponseKind.CONFIRM)
                .speaker(Speaker.builder()
                        .participant(Id.of("p1"))
                        .role(Role.CARE_HOME_WORKER)
                        .build())
                .site(Id.of("oak"))
                .build();
        Inquiry shared =
                shared(inquiry().toBuilder().addResponses(response).build(), 2).inquiry();
        Evidence ofGp = shared.evidence().items().get(3);
        assertThat(ofGp.speaker()).isEmpty();
        assertThat(ofGp.sites()).isEmpty();
        assertThat(shared.responses().get(0).speaker().flatMap(Speaker::role)).contains(Role.CARE_HOME_WORKER);
        assertThat(shared.responses().get(0).site()).contains(Id.of("oak"));
    }

    /** One source and one person who answered, both unknown and at elm, are two people. */
    @Test
    void an_unknown_person_of_a_response_is_not_that_of_a_source_of_the_same_id() {
        Speaker nurse = Speaker.builder().role(Role.CARE_HOME_NURSE).build();
        Evidence item = Evidence.builder()
                .id(Id.of("e9"))
                .source(Id.of("talk"))
                .summary("Said")
                .speaker(nurse)
                .addSites(Id.of("elm"))
                .build();
        Response response = Response.builder()
                .id(Id.of("talk"))
                .theoryVersion(Id.of("v2"))
                .configuration(Id.of("night"))
                .answer(ResponseKind.CONFIRM)
                .speaker(nurse)
                .site(Id.of("elm"))
                .build();
        Inquiry shared = shared(with(item, response), 2).inquiry();
        assertThat(shared.responses().get(0).site()).contains(Id.of("elm"));
        assertThat(shared.evidence().items().get(4).sites()).containsExactly(Id.of("elm"));
    }

    /** One person gives all answers of an interview. */
    @Test
    void unknown_people_of_two_responses_may_be_one() {
        Response.Builder response = Response.builder()
                .theoryVersion(Id.of("v2"))
                .configuration(Id.of("night"))
                .answer(ResponseKind.CONFIRM)
                .speaker(Speaker.builder().role(Role.CARE_HOME_NURSE).build())
                .site(Id.of("elm"));
        Inquiry inquiry = inquiry().toBuilder()
                .addResponses(
                        response.id(Id.of("talk-1")).build(),
                        response.id(Id.of("talk-2")).build())
                .build();
        Inquiry shared = shared(inquiry, 2).inquiry();
        assertThat(shared.responses())
                .allSatisfy(one -> assertThat(
                                one.speaker().isPresent() && one.site().isPresent())
                        .isFalse());
    }

    /** What is published anyway keeps its label and date. */
    @Test
    void sources_are_numbered_by_kind_unless_they_are_published() {
        Source.Builder talk = Source.builder()
                .id(Id.of("talk"))
                .kind(SourceKind.INTERVIEW)
                .label("Talk at Oak House")
                .date(LocalDate.of(2024, 5, 4));
        Source second = talk.id(Id.of("second")).build();
        Source book = talk.id(Id.of("book"))
                .citation(Citation.builder().title("On sleep").build())
                .build();
        Inquiry inquiry = inquiry().toBuilder()
                .evidence(inquiry().evidence().toBuilder()
                        .addSources(second, book)
                        .build())
                .build();
        SharedInquiry shared = shared(inquiry, 1);
        assertThat(shared.inquiry().evidence().sources())
                .extracting(Source::label)
                .containsExactly("Interview 1", "Source 1", "Interview 2", "Talk at Oak House");
        assertThat(shared.inquiry().evidence().sources().get(2).date()).isEmpty();
        assertThat(shared.inquiry().evidence().sources().get(3).date()).isPresent();
        assertThat(shared.omissions())
                .contains(
                        new Omission(Id.of("second"), OmissionKind.LABEL),
                        new Omission(Id.of("second"), OmissionKind.DATE))
                .doesNotContain(
                        new Omission(Id.of("book"), OmissionKind.LABEL),
                        new Omission(Id.of("book"), OmissionKind.DATE),
                        new Omission(Id.of("talk"), OmissionKind.DATE));
    }

    @Test
    void everything_that_is_left_out_is_listed() {
        assertThat(shared(2).omissions())
                .contains(
                        new Omission(Id.of("talk"), OmissionKind.LABEL),
                        new Omission(Id.of("e5"), OmissionKind.EVIDENCE),
                        new Omission(Id.of("e1"), OmissionKind.END_OF_QUOTE),
                        new Omission(Id.of("e1"), OmissionKind.POSITION),
                        new Omission(Id.of("e1"), OmissionKind.PARTICIPANT),
                        new Omission(Id.of("e1"), OmissionKind.ROLE_AS_SAID),
                        new Omission(Id.of("e2"), OmissionKind.QUOTE),
                        new Omission(Id.of("e3"), OmissionKind.SITE),
                        new Omission(Id.of("e3"), OmissionKind.ROLE),
                        new Omission(Id.of("e4"), OmissionKind.DATE),
                        new Omission(Id.of("e4"), OmissionKind.NOTE))
                .doesNotContain(new Omission(Id.of("e1"), OmissionKind.SITE));
        assertThat(shared(2).table().markdown()).contains("| e1 | end of quote |");
    }

    @Test
    void acceptances_of_findings_on_what_is_withheld_are_left_out() {
        assertThat(sharedAcceptances(
                        Optional.of("0123456789abcdef"),
                        "/evidence/items/e5",
                        "/evidence/items/e5/note",
                        "/evidence/items/e4",
                        "/theory"))
                .containsExactly("/evidence/items/e4", "/theory");
    }

    /** Item 4 is e5, and what is item 5 now is item 4 of what is shared. */
    @Test
    void acceptances_of_bare_paths_of_evidence_are_left_out_with_any_evidence() {
        assertThat(sharedAcceptances(Optional.empty(), "/evidence/items/4", "/evidence/items/5", "/theory"))
                .containsExactly("/theory");
    }

    /** {@return the subjects whose acceptances are shared} */
    private static Stream<String> sharedAcceptances(Optional<String> fingerprint, String... subjects) {
        List<Acceptance> acceptances = Stream.of(subjects)
                .map(subject -> Acceptance.builder()
                        .code("any")
                        .subject(subject)
                        .fingerprint(fingerprint)
                        .reason("said by the only matron")
                        .by("lead")
                        .on(LocalDate.of(2024, 5, 4))
                        .build())
                .toList();
        Inquiry all = inquiry().toBuilder().acceptances(acceptances).build();
        return shared(all, 1).inquiry().acceptances().stream().map(Acceptance::subject);
    }

    /** One nurse at elm answered, and one piece records it in full; at most one of the two names the nurse. */
    @ParameterizedTest
    @CsvSource({",", "p9,", ",p9"})
    void a_response_and_the_evidence_that_records_it_are_of_one_person(String inEvidence, String inResponse) {
        Speaker.Builder nurse = Speaker.builder().role(Role.CARE_HOME_NURSE);
        Evidence item = Evidence.builder()
                .id(Id.of("e9"))
                .source(Id.of("talk"))
                .summary("Said")
                .speaker(nurse.participant(Optional.ofNullable(inEvidence).map(Id::of))
                        .build())
                .addSites(Id.of("elm"))
                .build();
        Response response = response("r9")
                .speaker(nurse.participant(Optional.ofNullable(inResponse).map(Id::of))
                        .build())
                .site(Id.of("elm"))
                .evidence(item.id())
                .build();
        Inquiry shared = shared(with(item, response), 2).inquiry();
        assertThat(shared.responses().get(0).site()).isEmpty();
        assertThat(shared.responses().get(0).speaker()).isEmpty();
        assertThat(shared.evidence().items().get(4).sites()).isEmpty();
        assertThat(shared.evidence().items().get(4).speaker()).isEmpty();
    }

    /** A nurse and a pharmacist answered in one conversation; what records the answer of the latter is not of the former. */
    @Test
    void a_piece_is_of_whoever_gave_the_response_it_records_even_if_others_spoke_in_its_source() {
        Evidence.Builder item =
                Evidence.builder().source(Id.of("talk")).summary("Said").addSites(Id.of("elm"));
        Evidence ofNurse = item.id(Id.of("e8"))
                .speaker(Speaker.builder().role(Role.CARE_HOME_NURSE).build())
                .build();
        Evidence ofPharmacist = item.id(Id.of("e9"))
                .speaker(Speaker.builder().role(Role.PHARMACIST).build())
                .build();
        Response nurse = response("r8")
                .speaker(Speaker.builder()
                        .participant(Id.of("p8"))
                        .role(Role.CARE_HOME_NURSE)
                        .build())
                .site(Id.of("elm"))
                .evidence(ofNurse.id())
                .build();
        Response pharmacist = response("r9")
                .speaker(Speaker.builder()
                        .participant(Id.of("p9"))
                        .role(Role.PHARMACIST)
                        .build())
                .site(Id.of("elm"))
                .evidence(ofPharmacist.id())
                .build();
        Inquiry all = inquiry().toBuilder()
                .evidence(inquiry().evidence().toBuilder()
                        .addItems(ofNurse, ofPharmacist)
                        .build())
                .addResponses(nurse, pharmacist)
                .build();
        assertThat(shared(all, 2).inquiry().responses())
                .allMatch(response -> response.speaker().isEmpty());
    }

    @Test
    void what_is_shared_is_a_document_without_pseudonyms() throws IOException {
        for (Inquiry each : List.of(
                inquiry(),
                PeachInquiry.inquiry(),
                NightNurses.inquiry(),
                Inquiry.DOCUMENT.read(Path.of("src/test/resources/golden/inquiry-1.json")))) {
            SharingRules rules =
                    SharingRules.builder().fewestPeople(2).longestQuote(5).build();
            Inquiry shared = SharedInquiry.of(each, rules).inquiry();
            assertThat(Inquiry.DOCUMENT.read(Inquiry.DOCUMENT.write(shared))).isEqualTo(shared);
            assertThat(Inquiry.DOCUMENT.write(shared)).doesNotContain("\"participant\"", "\"prefix\"", "\"suffix\"");
        }
    }
}

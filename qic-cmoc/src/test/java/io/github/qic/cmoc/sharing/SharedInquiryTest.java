package io.github.qic.cmoc.sharing;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.qic.cmoc.inquiry.Revision;
import io.github.qic.cmoc.inquiry.RevisionKind;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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

package io.github.qic.cmoc.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.show.AuditTrail;
import io.github.qic.cmoc.show.InquiryTables;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.Polarity;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Inquiries of a few megabytes whose revisions and versions would multiply. */
class LargeInquiryTest {
    private static final int MANY = 20_000;

    private static List<Id<? extends TheoryClaim>> claims(int count) {
        return IntStream.range(0, count)
                .<Id<? extends TheoryClaim>>mapToObj(i -> Id.of("o" + i))
                .toList();
    }

    private static ProgrammeTheory theory(int outcomes) {
        return ProgrammeTheory.builder()
                .outcomes(IntStream.range(0, outcomes)
                        .mapToObj(i -> Outcome.builder()
                                .id(Id.of("o" + i))
                                .text("Outcome")
                                .polarity(Polarity.POSITIVE)
                                .build())
                        .toList())
                .addConfigurations(Configuration.builder().id(Id.of("all")).build())
                .build();
    }

    private static TheoryVersion version(String id, ProgrammeTheory theory, List<String> bases) {
        return TheoryVersion.builder()
                .id(Id.of(id))
                .label(id)
                .theory(theory)
                .basedOn(bases.stream().map(Id::<TheoryVersion>of).toList())
                .build();
    }

    private static Revision revision(String id, RevisionKind kind, List<Id<? extends TheoryClaim>> claims) {
        return Revision.builder()
                .id(Id.of(id))
                .fromVersion(Id.of("v1"))
                .toVersion(Id.of("v2"))
                .kind(kind)
                .before(claims)
                .after(claims)
                .build();
    }

    /** Two versions, and evidence that refutes every outcome. */
    private static Inquiry inquiry(int outcomes, Revision... revisions) {
        Evidence.Builder item =
                Evidence.builder().id(Id.of("e")).source(Id.of("talk")).summary("s".repeat(1_000_000));
        claims(outcomes).forEach(id -> item.addBearings(Bearing.of(id, BearingKind.REFUTES)));
        return Inquiry.builder()
                .title("Large")
                .addVersions(version("v1", theory(outcomes), List.of()), version("v2", theory(outcomes), List.of("v1")))
                .evidence(EvidenceBase.builder()
                        .addSources(
                                Source.builder().id(Id.of("talk")).label("Talk").build())
                        .addItems(item.build())
                        .build())
                .addRevisions(revisions)
                .build();
    }

    @Test
    void a_history_goes_through_a_revision_of_many_claims_once() {
        Inquiry inquiry = inquiry(
                MANY,
                revision("r1", RevisionKind.KEPT, claims(MANY)),
                revision("r2", RevisionKind.REPLACED, claims(MANY)));
        ClaimHistory history = ClaimHistory.of(inquiry, Id.of("o0"));
        assertThat(history.ancestors()).hasSize(MANY - 1);
        assertThat(history.descendants()).hasSize(MANY - 1);
    }

    @Test
    void challenged_claims_with_too_many_claims_that_result_are_refused() {
        Inquiry inquiry = inquiry(MANY, revision("r1", RevisionKind.REPLACED, claims(MANY)));
        assertThatThrownBy(() -> Challenge.all(inquiry))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(
                        "/revisions: must be at most 1,000,000 challenged claims x revisions and claims that result,"
                                + " but are ");
    }

    @Test
    void tables_that_repeat_a_long_reason_too_often_are_refused() {
        Revision revision = revision("r1", RevisionKind.REPLACED, claims(100)).toBuilder()
                .reason("r".repeat(1_000_000))
                .build();
        assertThatThrownBy(() -> InquiryTables.challenges(inquiry(100, revision)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/revisions: must have at most 50,000,000 characters in all, counted with each challenged"
                        + " claim");
        Inquiry dropped = inquiry(100, revision).toBuilder()
                .addVersions(version("v3", theory(0), List.of("v2")))
                .evidence(EvidenceBase.builder().build())
                .revisions(List.of(revision.toBuilder()
                        .fromVersion(Id.of("v2"))
                        .toVersion(Id.of("v3"))
                        .after(List.of())
                        .build()))
                .build();
        TheoryDiff diff = TheoryDiff.between(dropped, Id.of("v2"), Id.of("v3"));
        assertThat(diff.changes()).hasSize(100);
        assertThatThrownBy(() -> InquiryTables.changes(diff))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/revisions: must have at most 50,000,000 characters in all, counted with each change");
    }

    @Test
    void an_audit_trail_that_repeats_long_evidence_too_often_is_refused() {
        Revision[] revisions = IntStream.range(0, 100)
                .mapToObj(i -> revision("r" + i, RevisionKind.KEPT, List.of(Id.of("all"))).toBuilder()
                        .addEvidence(Id.<Evidence>of("e"), Id.<Evidence>of("e"))
                        .build())
                .toArray(Revision[]::new);
        Inquiry inquiry = inquiry(1, revisions);
        assertThatThrownBy(() -> AuditTrail.of(inquiry, Id.of("all"))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> AuditTrail.table(inquiry, Id.of("all")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must have at most 50,000,000 characters in all");
    }

    /** Every version but the first two is based on one with all claims and on one that had removed them. */
    private static Inquiry branches(int versions, int claims) {
        Inquiry.Builder inquiry = Inquiry.builder()
                .title("Branches")
                .addVersions(version("v1", theory(claims), List.of()), version("v2", theory(0), List.of("v1")));
        IntStream.rangeClosed(3, versions)
                .forEach(i -> inquiry.addVersions(version("v" + i, theory(0), List.of("v1", "v" + (i - 1)))));
        return inquiry.build();
    }

    @Test
    void changes_that_too_many_versions_may_have_brought_are_refused() {
        assertThat(TheoryDiff.between(branches(20, 1), Id.of("v1"), Id.of("v20"))
                        .changes()
                        .get(0)
                        .broughtBy())
                .containsExactly(Id.of("v2"));
        assertThatThrownBy(() -> TheoryDiff.between(branches(1_000, 2_000), Id.of("v1"), Id.of("v1000")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("/versions: must be at most 1,000,000 changes x versions, but are ");
    }
}

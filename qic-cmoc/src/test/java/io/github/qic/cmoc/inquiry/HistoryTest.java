package io.github.qic.cmoc.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.theory.Activation;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Polarity;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Inquiry NIGHT = NightNurses.inquiry();
    private static final Inquiry PEACH = PeachInquiry.inquiry();

    @Test
    void a_new_link_and_its_elements_are_added_each_with_the_reason() {
        TheoryDiff diff = TheoryDiff.between(NIGHT, Id.of("v1"), Id.of("v2"));
        assertThat(diff.changes())
                .extracting(ClaimChange::kind, c -> c.subject().value())
                .containsExactly(
                        tuple(ChangeKind.ADDED, "m3"),
                        tuple(ChangeKind.ADDED, "o3.1"),
                        tuple(ChangeKind.ADDED, "o3.2"),
                        tuple(ChangeKind.ADDED, "o3.3"),
                        tuple(ChangeKind.ADDED, "row-3"));
        assertThat(diff.unexplained()).isEmpty();
        assertThat(diff.changes().get(4).after())
                .startsWith("A night service of nurses \u2192 Care workers on night duty \u2192 There is a nurse")
                .endsWith("Reaction 3 \u2192 Result 1 of reaction 3 + Result 2 of reaction 3 + Result 3 of reaction 3");
    }

    @Test
    void a_rewording_shows_both_texts() {
        ClaimChange change =
                TheoryDiff.between(NIGHT, Id.of("v2"), Id.of("v3")).changes().get(0);
        assertThat(change.kind()).isEqualTo(ChangeKind.REWORDED);
        assertThat(change.before()).isEqualTo("There is a nurse at night");
        assertThat(change.after()).isEqualTo("A nurse can be called at night");
        assertThat(change.evidence()).extracting(Id::value).containsExactly("e1");
    }

    @Test
    void changed_attributes_are_shown_even_if_the_wording_is_the_same() {
        ProgrammeTheory theory = PeachInquiry.theory();
        ProgrammeTheory later = theory.toBuilder()
                .outcomes(first(
                        theory.outcomes(),
                        theory.outcomes().get(0).toBuilder()
                                .polarity(Polarity.NEGATIVE)
                                .intended(Optional.empty())
                                .build()))
                .mechanisms(first(
                        theory.mechanisms(),
                        theory.mechanisms().get(0).toBuilder()
                                .text("Calm")
                                .reasoning("they feel at ease")
                                .build()))
                .configurations(first(
                        theory.configurations(),
                        theory.configurations().get(0).toBuilder()
                                .addAboutSites(Id.of("site-1"), Id.of("site-2"))
                                .links(first(
                                        theory.configurations().get(0).links(),
                                        theory.configurations().get(0).links().get(0).toBuilder()
                                                .addOutcomes(Id.of("out-plan"))
                                                .activation(Activation.STRONG)
                                                .build()))
                                .build()))
                .build();
        Inquiry inquiry = PEACH.toBuilder()
                .addVersions(PEACH.current().toBuilder()
                        .id(Id.of("later"))
                        .theory(later)
                        .build())
                .build();
        assertThat(TheoryDiff.between(inquiry, Id.of("final"), Id.of("later")).changes())
                .extracting(ClaimChange::kind, c -> c.subject().value(), c -> tail(c.before()), c -> tail(c.after()))
                .containsExactly(
                        tuple(
                                ChangeKind.REWORDED,
                                "mech-brief",
                                "matters to them [reasoning: none]",
                                "Calm [reasoning: they feel at ease]"),
                        tuple(
                                ChangeKind.CHANGED,
                                "out-engaged",
                                "over 18 months [intended: true; polarity: positive]",
                                "over 18 months [intended: none; polarity: negative]"),
                        tuple(
                                ChangeKind.CHANGED,
                                "cmoc-1",
                                "time and attention. [aboutSites: none]",
                                "time and attention. [aboutSites: site-1, site-2]"),
                        tuple(
                                ChangeKind.CHANGED,
                                "cmoc-1-1",
                                "\u2192 lasting engagement [activation: none]",
                                "+ workable plan [activation: strong]"));
    }

    private static <T> List<T> first(List<T> all, T first) {
        return Stream.concat(Stream.of(first), all.stream().skip(1)).toList();
    }

    /** The last words before the brackets, and the brackets. */
    private static String tail(String text) {
        return text.replaceFirst("^.*?((?:\\S+ ){0,3}\\[)", "$1");
    }

    @Test
    void a_change_without_a_revision_is_found_across_several_versions() {
        TheoryDiff diff = TheoryDiff.between(NIGHT, Id.of("v1"), Id.of("v4"));
        assertThat(diff.unexplained())
                .extracting(c -> c.subject().value())
                .containsExactly("m4", "o4.1", "o4.2", "o4.3", "o4.4", "o4.5");
        assertThat(TheoryDiff.between(NIGHT, Id.of("v3"), Id.of("v4")).unexplained())
                .as("a reason to keep the configuration is not a reason to add a link to it")
                .extracting(c -> c.subject().value())
                .containsExactly("m4", "o4.1", "o4.2", "o4.3", "o4.4", "o4.5", "row-4");
    }

    @Test
    void a_link_that_moves_to_another_configuration_shows_both() {
        ProgrammeTheory theory = NightNurses.theory();
        Configuration night = theory.configurations().get(0);
        Configuration other = Configuration.builder().id(Id.of("other")).build();
        Configuration less =
                night.toBuilder().links(night.links().subList(1, 4)).build();
        Configuration more = other.toBuilder().addLinks(night.links().get(0)).build();
        Inquiry inquiry = Inquiry.builder()
                .title("Moved")
                .addVersions(version("v1", theory, night, other), version("v2", theory, less, more))
                .build();
        assertThat(TheoryDiff.between(inquiry, Id.of("v1"), Id.of("v2")).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED);
                    assertThat(change.before()).endsWith("Result 1 of reaction 1 [configuration: night]");
                    assertThat(change.after()).endsWith("Result 1 of reaction 1 [configuration: other]");
                    assertThat(change.broughtBy()).extracting(Id::value).containsExactly("v2");
                });
    }

    private static TheoryVersion version(String id, ProgrammeTheory theory, Configuration... configurations) {
        return TheoryVersion.builder()
                .id(Id.of(id))
                .label(id)
                .theory(theory.toBuilder()
                        .configurations(List.of(configurations))
                        .build())
                .build();
    }

    @Test
    void removed_claims_come_first_and_a_configuration_includes_its_links() {
        TheoryDiff back = TheoryDiff.between(PEACH, Id.of("final"), Id.of("initial"));
        assertThat(back.changes())
                .extracting(ClaimChange::kind)
                .startsWith(ChangeKind.REMOVED)
                .endsWith(ChangeKind.ADDED);
        assertThat(back.changes())
                .extracting(c -> c.subject().value())
                .contains("cmoc-1", "remit-cga")
                .doesNotContain("cmoc-1-1", "remit-cga-1");
    }

    @Test
    void a_version_of_another_inquiry_is_refused() {
        assertThatThrownBy(() -> TheoryDiff.between(PEACH, Id.of("initial"), Id.of("v4")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Results, configuration 1 of the paper: the remit was refuted early and became holistic care. */
    @Test
    void peach_shows_what_became_of_geriatric_assessment_as_the_remit() {
        Challenge remit = challenge("remit-cga");
        assertThat(remit.refuted()).isTrue();
        assertThat(remit.evidence()).extracting(e -> e.id().value()).containsExactly("e22", "e23");
        assertThat(remit.status()).isEqualTo(ChallengeStatus.REVISED);
        assertThat(ids(remit.successors())).containsExactly("cmoc-1", "framework-on-top");

        ClaimHistory life = ClaimHistory.of(PEACH, Id.of("ctx-cga-remit"));
        assertThat(life.versions()).extracting(m -> m.claim().isPresent()).containsExactly(true, false);
        assertThat(ids(life.descendants())).containsExactly("ctx-remit");
        assertThat(ids(ClaimHistory.of(PEACH, Id.of("ctx-remit")).ancestors())).containsExactly("ctx-cga-remit");
    }

    /** From v1 to v2, b replaces a; from v2 to v3, a takes the place of c; on another branch, e that of b. */
    @Test
    void what_later_became_of_a_claim_is_no_part_of_the_history_of_those_derived_from_it_before() {
        Inquiry inquiry = Inquiry.builder()
                .title("Order")
                .addVersions(
                        of("v1", "a", "c", "d"),
                        of("v2", "a", "b", "c", "d").toBuilder()
                                .addBasedOn(Id.<TheoryVersion>of("v1"))
                                .build(),
                        of("v3", "a", "b", "d").toBuilder()
                                .addBasedOn(Id.<TheoryVersion>of("v2"))
                                .build(),
                        of("v4", "a", "b", "e").toBuilder()
                                .addBasedOn(Id.<TheoryVersion>of("v2"))
                                .build())
                .addRevisions(
                        replaced("r1", "v1", "a", "v2", "b"),
                        replaced("r2", "v2", "c", "v3", "a"),
                        replaced("r3", "v2", "b", "v4", "e"))
                .build();
        assertThat(ids(ClaimHistory.of(inquiry, Id.of("b")).ancestors())).containsExactly("a");
        assertThat(ids(ClaimHistory.of(inquiry, Id.of("e")).ancestors())).containsExactly("b", "a");
        assertThat(ids(ClaimHistory.of(inquiry, Id.of("c")).descendants())).containsExactly("a");
        assertThat(ids(ClaimHistory.of(inquiry, Id.of("a")).descendants())).containsExactly("b", "e");
        assertThat(ids(ClaimHistory.of(inquiry, Id.of("a")).ancestors())).containsExactly("c");
    }

    private static TheoryVersion of(String id, String... contexts) {
        return TheoryVersion.builder()
                .id(Id.of(id))
                .label(id)
                .theory(ProgrammeTheory.builder()
                        .contexts(Stream.of(contexts)
                                .map(each -> Context.builder()
                                        .id(Id.of(each))
                                        .text(each)
                                        .build())
                                .toList())
                        .build())
                .build();
    }

    private static Revision replaced(String id, String from, String before, String to, String after) {
        return Revision.builder()
                .id(Id.of(id))
                .fromVersion(Id.of(from))
                .toVersion(Id.of(to))
                .kind(RevisionKind.REPLACED)
                .addBefore(Id.<TheoryClaim>of(before))
                .addAfter(Id.<TheoryClaim>of(after))
                .build();
    }

    @Test
    void peach_explains_every_change_from_the_initial_to_the_final_theory() {
        TheoryDiff diff = TheoryDiff.between(PEACH, Id.of("initial"), Id.of("final"));
        assertThat(diff.changes()).hasSizeGreaterThan(50);
        assertThat(diff.unexplained()).isEmpty();
    }

    @Test
    void a_challenged_claim_may_be_kept_for_a_reason() {
        Challenge night = Challenge.all(NIGHT).get(0);
        assertThat(night.responses()).extracting(r -> r.id().value()).containsExactly("r1", "r2", "r4");
        assertThat(night.status()).isEqualTo(ChallengeStatus.KEPT);
    }

    /** Revised from v2 to v3; then refuted in v3, without a revision in answer. */
    @Test
    void a_revision_made_before_an_objection_does_not_answer_it() {
        Inquiry twice =
                NIGHT.toBuilder().revisions(NIGHT.revisions().subList(0, 2)).build();
        assertThat(Challenge.all(twice).get(0).status()).isEqualTo(ChallengeStatus.OPEN);
        Inquiry once =
                twice.toBuilder().responses(NIGHT.responses().subList(0, 3)).build();
        assertThat(Challenge.all(once).get(0).status()).isEqualTo(ChallengeStatus.REVISED);
        assertThat(Challenge.all(once).get(0).revisions())
                .extracting(r -> r.id().value())
                .containsExactly("n1", "n2");
    }

    /** r1, r2 and r4 dispute the configuration; the answer retires one of its links. */
    @Test
    void a_configuration_is_not_retired_by_an_answer_that_retires_a_part_of_it() {
        Revision link = NIGHT.revisions().get(NIGHT.revisions().size() - 1).toBuilder()
                .kind(RevisionKind.RETIRED)
                .before(List.of(Id.<TheoryClaim>of("row-1")))
                .after(List.of())
                .responses(List.of(Id.of("r1"), Id.of("r2"), Id.of("r4")))
                .build();
        Inquiry answered = NIGHT.toBuilder().revisions(List.of(link)).build();
        assertThat(Challenge.all(answered))
                .extracting(challenge -> challenge.subject() + " " + challenge.status())
                .contains("night REVISED");
        Revision night = link.toBuilder()
                .id(Id.of("other"))
                .kind(RevisionKind.REWORDED)
                .before(List.of(Id.<TheoryClaim>of("night")))
                .after(List.of(Id.<TheoryClaim>of("night")))
                .build();
        Inquiry reworded = NIGHT.toBuilder()
                .revisions(
                        List.of(night, link.toBuilder().kind(RevisionKind.KEPT).build()))
                .build();
        assertThat(Challenge.all(reworded))
                .extracting(challenge -> challenge.subject() + " " + challenge.status())
                .contains("night REVISED");
    }

    /** Kept in v2; in v4 the answer to r1, r2 and r4 rewords one of its links. */
    @Test
    void a_configuration_that_was_kept_before_is_revised_by_a_later_answer_that_changes_a_part_of_it() {
        Revision link = NIGHT.revisions().get(NIGHT.revisions().size() - 1).toBuilder()
                .kind(RevisionKind.REWORDED)
                .before(List.of(Id.<TheoryClaim>of("row-1")))
                .after(List.of(Id.<TheoryClaim>of("row-1")))
                .responses(List.of(Id.of("r1"), Id.of("r2"), Id.of("r4")))
                .build();
        Revision kept = link.toBuilder()
                .id(Id.of("kept"))
                .fromVersion(Id.of("v1"))
                .toVersion(Id.of("v2"))
                .kind(RevisionKind.KEPT)
                .before(List.of(Id.<TheoryClaim>of("night")))
                .after(List.of(Id.<TheoryClaim>of("night")))
                .responses(List.of())
                .build();
        for (List<Revision> revisions : List.of(List.of(kept, link), List.of(link, kept))) {
            assertThat(Challenge.all(NIGHT.toBuilder().revisions(revisions).build()))
                    .extracting(challenge -> challenge.subject() + " " + challenge.status())
                    .contains("night REVISED");
        }
    }

    /** Refuted in v1, retired in v2 and added again in v3, with the revisions in the order written and in the other one. */
    @Test
    void a_challenged_claim_that_is_back_in_the_theory_is_not_retired() {
        Revision retired = replaced("retired", "v1", "a", "v2", "b").toBuilder()
                .kind(RevisionKind.RETIRED)
                .after(List.of())
                .build();
        Revision back = replaced("back", "v2", "b", "v3", "a").toBuilder()
                .kind(RevisionKind.ADDED)
                .before(List.of())
                .build();
        Inquiry gone = Inquiry.builder()
                .title("Back")
                .addVersions(of("v1", "a", "b"), of("v2", "b"), of("v3", "a", "b"))
                .evidence(EvidenceBase.builder()
                        .addSources(
                                Source.builder().id(Id.of("talk")).label("Talk").build())
                        .addItems(Evidence.builder()
                                .id(Id.of("e1"))
                                .source(Id.of("talk"))
                                .summary("Not so")
                                .addBearings(Bearing.of(Id.<TheoryClaim>of("a"), BearingKind.REFUTES))
                                .build())
                        .build())
                .addRevisions(retired)
                .build();
        assertThat(Challenge.all(gone)).extracting(Challenge::status).containsExactly(ChallengeStatus.RETIRED);
        assertThat(Stream.of(List.of(retired, back), List.of(back, retired))
                        .map(revisions -> Challenge.all(
                                gone.toBuilder().revisions(revisions).build())))
                .allSatisfy(
                        all -> assertThat(all).extracting(Challenge::status).containsExactly(ChallengeStatus.REVISED));
        assertThat(Challenge.all(gone.toBuilder()
                        .revisions(List.of(
                                retired.toBuilder()
                                        .fromVersion(Id.of("v1"))
                                        .toVersion(Id.of("v3"))
                                        .build(),
                                back.toBuilder()
                                        .fromVersion(Id.of("v1"))
                                        .toVersion(Id.of("v2"))
                                        .build()))
                        .versions(List.of(of("v1", "a", "b"), of("v2", "a", "b"), of("v3", "b")))
                        .build()))
                .as("added in v2, retired in v3")
                .extracting(Challenge::status)
                .containsExactly(ChallengeStatus.RETIRED);
    }

    @Test
    void a_claim_that_is_kept_beside_another_does_not_take_its_place() {
        Revision both = NIGHT.revisions().get(NIGHT.revisions().size() - 1).toBuilder()
                .kind(RevisionKind.KEPT)
                .before(List.of(Id.<TheoryClaim>of("night"), Id.<TheoryClaim>of("row-1")))
                .after(List.of(Id.<TheoryClaim>of("night"), Id.<TheoryClaim>of("row-1")))
                .build();
        Challenge night = Challenge.all(
                        NIGHT.toBuilder().revisions(List.of(both)).build())
                .get(0);
        assertThat(night.status()).isEqualTo(ChallengeStatus.KEPT);
        assertThat(night.successors()).isEmpty();
    }

    @Test
    void a_challenge_without_a_revision_stays_open() {
        Inquiry unanswered = NIGHT.toBuilder().revisions(List.of()).build();
        assertThat(Challenge.all(unanswered)).extracting(Challenge::status).containsOnly(ChallengeStatus.OPEN);
    }

    private static Challenge challenge(String subject) {
        return Challenge.all(PEACH).stream()
                .filter(c -> c.subject().value().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<Id<? extends TheoryClaim>> ids) {
        return ids.stream().map(Id::value).toList();
    }
}

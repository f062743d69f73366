package io.github.qic.cmoc.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.check.TheoryCheck;
import io.github.qic.cmoc.show.InquiryTables;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.merge.Merge;
import io.github.qic.core.merge.MergeConflict;
import io.github.qic.core.merge.MergeResult;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Versions side by side: {@code north} and {@code south} are both based on {@code first}. North rewords the bell and adds the lamp; south
 * rewords the rounds, adds the chair and takes the radio away.
 */
class BranchTest {
    private static final Id<TheoryVersion> FIRST = Id.of("first");
    private static final Id<TheoryVersion> NORTH = Id.of("north");
    private static final Id<TheoryVersion> SOUTH = Id.of("south");
    private static final Id<TheoryVersion> BOTH = Id.of("both");

    private static final ProgrammeTheory ORIGIN = theory("bell=A bell", "rounds=Rounds at night", "radio=A radio");
    private static final ProgrammeTheory NORTHERN =
            theory("bell=A loud bell", "rounds=Rounds at night", "radio=A radio", "lamp=A lamp");
    private static final ProgrammeTheory SOUTHERN = theory("bell=A bell", "rounds=Two rounds", "chair=A chair");

    private static final Inquiry BRANCHES = Inquiry.builder()
            .title("Calls at night")
            .addVersions(version(FIRST, ORIGIN), version(NORTH, NORTHERN, FIRST), version(SOUTH, SOUTHERN, FIRST))
            .addRevisions(
                    revision("n1", NORTH, "bell", "the northern team"),
                    revision("s1", SOUTH, "rounds", "the southern team"),
                    Revision.builder()
                            .id(Id.of("s2"))
                            .fromVersion(FIRST)
                            .toVersion(SOUTH)
                            .kind(RevisionKind.RETIRED)
                            .addBefore(Id.of("radio"))
                            .reason("It was never on.")
                            .by("the southern team")
                            .build())
            .build();

    @Test
    void two_versions_based_on_one_are_branches_that_the_check_recalls_until_they_are_merged() {
        assertThat(VersionHistory.of(BRANCHES).heads()).containsExactly(NORTH, SOUTH);
        assertThat(VersionHistory.of(BRANCHES).origin(NORTH, SOUTH)).contains(FIRST);
        assertThat(versionFindings(BRANCHES))
                .containsExactly("cmoc.unmerged-version /versions/1 north is not part of the current version, south");
        assertThat(VersionHistory.of(merged()).heads()).containsExactly(BOTH);
        assertThat(VersionHistory.of(merged()).ancestry(BOTH)).containsExactly(FIRST, NORTH, SOUTH, BOTH);
        assertThat(versionFindings(merged())).isEmpty();
    }

    @Test
    void branches_are_merged_claim_by_claim() {
        MergeResult<ProgrammeTheory> result = VersionHistory.of(BRANCHES).merge(NORTH, SOUTH);
        assertThat(result.isClean()).isTrue();
        assertThat(result.orThrow())
                .isEqualTo(theory("bell=A loud bell", "rounds=Two rounds", "lamp=A lamp", "chair=A chair"));
    }

    @Test
    void the_difference_from_the_origin_says_which_branch_brought_what_and_who_made_it() {
        TheoryDiff diff = TheoryDiff.between(merged(), FIRST, BOTH);
        assertThat(diff.changes())
                .extracting(change -> change.subject() + " " + change.kind() + " " + change.broughtBy() + " "
                        + change.revisions().stream()
                                .map(revision -> revision.by().orElse(""))
                                .toList())
                .containsExactly(
                        "radio REMOVED [south] [the southern team]",
                        "bell REWORDED [north] [the northern team]",
                        "rounds REWORDED [south] [the southern team]",
                        "lamp ADDED [north] []",
                        "chair ADDED [south] []");
    }

    @Test
    void what_a_merge_changes_itself_is_brought_by_the_merge_and_wants_a_revision() {
        ProgrammeTheory own = theory("bell=A small bell", "rounds=Two rounds", "lamp=A lamp");
        Inquiry inquiry = BRANCHES.toBuilder()
                .addVersions(version(BOTH, own, NORTH, SOUTH))
                .build();
        assertThat(TheoryDiff.between(inquiry, FIRST, BOTH).changes())
                .filteredOn(change -> change.subject().value().equals("bell"))
                .extracting(ClaimChange::broughtBy)
                .containsExactly(List.of(NORTH, BOTH));
        assertThat(versionFindings(inquiry))
                .containsExactly(
                        "cmoc.removed-without-revision /versions/2/theory/contexts/2"
                                + " chair is not in the last version, and no revision explains why",
                        "cmoc.change-without-revision /versions/3/theory/contexts/0"
                                + " bell changed since north, but no revision records it");
    }

    @Test
    void branches_are_compared_with_each_other() {
        assertThat(TheoryDiff.between(BRANCHES, NORTH, SOUTH).changes())
                .extracting(change -> change.subject() + " " + change.kind() + " " + change.broughtBy())
                .containsExactly(
                        "radio REMOVED [south]",
                        "lamp REMOVED [north]",
                        "bell REWORDED [north]",
                        "rounds REWORDED [south]",
                        "chair ADDED [south]");
    }

    @Test
    void copies_of_an_inquiry_are_compared_and_merged() {
        Inquiry base = inquiry(version(FIRST, ORIGIN));
        Inquiry north = inquiry(version(FIRST, ORIGIN), version(NORTH, NORTHERN, FIRST));
        Inquiry south = inquiry(version(FIRST, ORIGIN), version(SOUTH, SOUTHERN, FIRST));
        assertThat(TheoryDiff.between(north, NORTH, south, SOUTH).changes())
                .extracting(change -> change.subject() + " " + change.broughtBy())
                .containsExactly("radio [south]", "lamp [north]", "bell [north]", "rounds [south]", "chair [south]");
        MergeResult<Inquiry> result = Merge.of(Inquiry.DOCUMENT).merge(base, north, south);
        assertThat(result.isClean()).isTrue();
        assertThat(result.orThrow().versions()).extracting(TheoryVersion::id).containsExactly(FIRST, NORTH, SOUTH);
    }

    @Test
    void the_example_of_the_readme() {
        Inquiry inquiry = BRANCHES;
        Id<TheoryVersion> first = FIRST;
        Id<TheoryVersion> north = NORTH;
        Id<TheoryVersion> south = SOUTH;
        Id<TheoryVersion> both = BOTH;
        VersionHistory history = VersionHistory.of(inquiry);
        history.heads(); // north, south: advice of the check until a version is based on both
        MergeResult<ProgrammeTheory> merge = history.merge(north, south);
        merge.conflicts(); // what both changed differently: place, common origin, both sides
        Inquiry merged = inquiry.toBuilder()
                .addVersions(TheoryVersion.builder()
                        .id(both)
                        .label("Both teams")
                        .addBasedOn(north, south)
                        .theory(merge.orThrow())
                        .build())
                .build();
        TheoryDiff diff = TheoryDiff.between(merged, first, both);
        String who = InquiryTables.changes(diff).markdown(); // each change with its version and people
        assertThat(who)
                .contains(
                        "| bell | context | reworded | A bell | A loud bell | north (the northern team) | It was so. |");
    }

    @Test
    void what_both_reworded_is_a_conflict() {
        Inquiry inquiry = BRANCHES.toBuilder()
                .addVersions(version(BOTH, theory("bell=Two bells", "rounds=Rounds at night", "radio=A radio"), FIRST))
                .build();
        assertThat(VersionHistory.of(inquiry).merge(NORTH, BOTH).conflicts())
                .containsExactly(new MergeConflict(
                        "/contexts/0/text",
                        "/contexts/bell/text",
                        Optional.of("\"A bell\""),
                        Optional.of("\"A loud bell\""),
                        Optional.of("\"Two bells\"")));
    }

    @Test
    void a_version_is_based_on_earlier_ones_each_once() {
        assertThatThrownBy(() -> inquiry(version(FIRST, ORIGIN), version(NORTH, NORTHERN, FIRST, FIRST)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/versions/1/basedOn: must not name a version twice");
        assertThatThrownBy(() -> inquiry(version(FIRST, ORIGIN), version(NORTH, NORTHERN, NORTH)))
                .hasMessage("/versions/1/basedOn/0: unknown earlier version: north");
    }

    private static Inquiry merged() {
        return BRANCHES.toBuilder()
                .addVersions(version(
                        BOTH, VersionHistory.of(BRANCHES).merge(NORTH, SOUTH).orThrow(), NORTH, SOUTH))
                .build();
    }

    private static List<String> versionFindings(Inquiry inquiry) {
        return TheoryCheck.standard().check(inquiry).stream()
                .filter(finding ->
                        finding.code().contains("version") || finding.code().contains("without-revision"))
                .map(finding -> finding.code() + " " + finding.path() + " " + finding.message())
                .toList();
    }

    private static Inquiry inquiry(TheoryVersion... versions) {
        return Inquiry.builder().title("Calls at night").addVersions(versions).build();
    }

    @SafeVarargs
    private static TheoryVersion version(Id<TheoryVersion> id, ProgrammeTheory theory, Id<TheoryVersion>... bases) {
        TheoryVersion.Builder version = TheoryVersion.builder();
        version.id(id).label(id.value()).theory(theory);
        for (Id<TheoryVersion> base : bases) {
            version.addBasedOn(base);
        }
        return version.build();
    }

    private static Revision revision(String id, Id<TheoryVersion> to, String claim, String by) {
        return Revision.builder()
                .id(Id.of(id))
                .fromVersion(FIRST)
                .toVersion(to)
                .kind(RevisionKind.REWORDED)
                .addBefore(Id.of(claim))
                .addAfter(Id.of(claim))
                .reason("It was so.")
                .by(by)
                .build();
    }

    private static ProgrammeTheory theory(String... contexts) {
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder();
        for (String context : contexts) {
            String[] parts = context.split("=", -1);
            theory.addContexts(
                    Context.builder().id(Id.of(parts[0])).text(parts[1]).build());
        }
        return theory.build();
    }
}

package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Objects;

/**
 * One difference between two versions of a theory.
 *
 * @param kind how the claim differs
 * @param subject the claim
 * @param claimKind its kind
 * @param before its text in the earlier version, with the attributes that differ in brackets; empty if it was added
 * @param after its text in the later version, with the same attributes in brackets; empty if it was removed
 * @param revisions the revisions that explain the difference, in order
 * @param broughtBy the versions that made the difference, in order: those in which the claim differs from every version they are based
 *     on
 */
public record ClaimChange(
        ChangeKind kind,
        Id<? extends TheoryClaim> subject,
        ClaimKind claimKind,
        String before,
        String after,
        List<Revision> revisions,
        List<Id<TheoryVersion>> broughtBy) {
    public ClaimChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(claimKind, "claimKind");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(revisions, "revisions");
        Objects.requireNonNull(broughtBy, "broughtBy");
        revisions = List.copyOf(revisions);
        broughtBy = List.copyOf(broughtBy);
    }

    /** {@return whether a revision gives a reason for it; a reason to keep the claim does not count} */
    public boolean explained() {
        return revisions.stream()
                .anyMatch(revision -> revision.kind() != RevisionKind.KEPT
                        && revision.reason().isPresent());
    }

    /** {@return the evidence that its revisions rest on, without duplicates} */
    public List<Id<Evidence>> evidence() {
        return revisions.stream()
                .flatMap(revision -> revision.evidence().stream())
                .distinct()
                .toList();
    }
}

package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.valid.Id;
import java.util.List;

/**
 * One difference between two versions of a theory.
 *
 * @param kind how the claim differs
 * @param subject the claim
 * @param claimKind its kind
 * @param before what it said in the earlier version, with the attributes that differ in brackets; empty if it was added
 * @param after what it says in the later version, with the same attributes in brackets; empty if it was removed
 * @param revisions the revisions that explain the difference, in order
 */
public record ClaimChange(
        ChangeKind kind,
        Id<? extends TheoryClaim> subject,
        ClaimKind claimKind,
        String before,
        String after,
        List<Revision> revisions) {
    public ClaimChange {
        revisions = List.copyOf(revisions);
    }

    /** {@return whether some revision gives a reason for it; a reason to keep a claim is none to change it} */
    public boolean explained() {
        return revisions.stream()
                .anyMatch(revision -> revision.kind() != RevisionKind.KEPT
                        && revision.reason().isPresent());
    }

    /** {@return the evidence its revisions rest on, each once} */
    public List<Id<Evidence>> evidence() {
        return revisions.stream()
                .flatMap(revision -> revision.evidence().stream())
                .distinct()
                .toList();
    }
}

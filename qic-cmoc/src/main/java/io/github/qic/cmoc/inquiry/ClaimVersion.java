package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Optional;

/**
 * A claim in one version of the theory.
 *
 * @param version the version
 * @param claim the claim as that version makes it; nothing if it does not
 * @param revisions the revisions that touched it on the way to this version
 */
public record ClaimVersion(Id<TheoryVersion> version, Optional<TheoryClaim> claim, List<Revision> revisions) {
    public ClaimVersion {
        revisions = List.copyOf(revisions);
    }
}

package io.github.qic.cmoc.inquiry;

import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A claim in one version of the theory.
 *
 * @param version the version
 * @param claim the claim in that version; empty if the version does not make it
 * @param revisions the revisions that led to this version and touched the claim
 */
public record ClaimVersion(Id<TheoryVersion> version, Optional<TheoryClaim> claim, List<Revision> revisions) {
    public ClaimVersion {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(revisions, "revisions");
        revisions = List.copyOf(revisions);
    }
}

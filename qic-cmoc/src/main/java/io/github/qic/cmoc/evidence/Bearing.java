package io.github.qic.cmoc.evidence;

import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.valid.Id;
import java.util.Objects;

/**
 * What a piece of evidence says about one claim.
 *
 * @param subject the claim, of any version of the theory
 * @param kind what it says about the claim
 */
public record Bearing(Id<? extends TheoryClaim> subject, BearingKind kind) {
    public Bearing {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(kind, "kind");
    }
}

package io.github.qic.cmoc.assess;

import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.valid.Id;
import java.util.Objects;

/**
 * A piece of evidence for an explanation.
 *
 * @param evidence the evidence, in the evidence base of the theory
 * @param claim the claim it bears on: the link, its configuration, one of its contexts or mechanisms, or the condition
 * @param kind what it says about that claim
 */
public record EvidenceReference(Id<Evidence> evidence, Id<? extends TheoryClaim> claim, BearingKind kind) {
    public EvidenceReference {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(kind, "kind");
    }
}

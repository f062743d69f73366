package io.github.qic.cmoc.agreement;

import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.valid.Id;
import java.util.Objects;
import java.util.Set;

/**
 * A claim on which two coders judge a piece of evidence differently.
 *
 * @param evidence the piece of evidence
 * @param claim the claim
 * @param first what the first coder judges; empty if the first coder finds no bearing
 * @param second what the second coder judges; empty if the second coder finds no bearing
 */
public record Disagreement(
        Id<Evidence> evidence, Id<? extends TheoryClaim> claim, Set<BearingKind> first, Set<BearingKind> second) {
    public Disagreement {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        first = Set.copyOf(first);
        second = Set.copyOf(second);
    }
}

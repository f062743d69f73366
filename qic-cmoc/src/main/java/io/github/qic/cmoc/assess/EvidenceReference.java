package io.github.qic.cmoc.assess;

import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.valid.Id;

/**
 * A piece of evidence behind an explanation.
 *
 * @param evidence the evidence, in the evidence base of the theory
 * @param claim the claim it bears on: the row, a context or a mechanism of it, or the condition
 * @param kind what it does to that claim
 */
public record EvidenceReference(Id<Evidence> evidence, Id<? extends TheoryClaim> claim, BearingKind kind) {}

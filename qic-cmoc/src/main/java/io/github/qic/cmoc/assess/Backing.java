package io.github.qic.cmoc.assess;

import io.github.qic.cmoc.Claim;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.core.valid.Id;

/**
 * A piece of evidence behind an explanation.
 *
 * @param evidence the evidence, in the evidence base of the theory
 * @param claim the claim it bears on: the row, a context or a mechanism of it, or the condition
 * @param kind what it does to that claim
 */
public record Backing(Id<Evidence> evidence, Id<? extends Claim> claim, BearingKind kind) {}

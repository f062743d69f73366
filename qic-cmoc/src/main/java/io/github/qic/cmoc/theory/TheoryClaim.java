package io.github.qic.cmoc.theory;

import io.github.qic.core.fact.Origin;
import io.github.qic.core.valid.Id;
import java.util.Optional;

/** Anything that a theory claims and that evidence can bear on. Ids of claims are unique within a theory. */
public sealed interface TheoryClaim
        permits Element, Configuration, Link, ElementLink, Ripple, DemiRegularity, Condition {
    /** {@return its id, which stays the same in every version of the theory as long as its meaning does} */
    Id<? extends TheoryClaim> id();

    /** {@return whether its source states it, or it was derived or inferred; empty if no source is recorded} */
    Optional<Origin> provenance();

    /** {@return the kind of claim} */
    ClaimKind claimKind();

    /** {@return its name in tables, diagrams and messages: the short name, or the text if it has none} */
    String label();

    /** {@return its full wording as one text; empty if it has no text of its own} */
    String wording();
}

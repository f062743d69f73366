package io.github.qic.cmoc.theory;

import io.github.qic.core.fact.Origin;
import io.github.qic.core.valid.Id;
import java.util.Optional;

/** Anything a theory claims, and so anything that evidence can bear on. Ids of claims are unique in a theory. */
public sealed interface TheoryClaim permits Element, Configuration, Link, Ripple, DemiRegularity, Condition {
    /** {@return its id, the same in every version of the theory in which it means the same} */
    Id<? extends TheoryClaim> claimId();

    /** {@return how it stands in the text it was taken from, if it was taken from one} */
    Optional<Origin> provenance();

    /** {@return what kind of claim it is} */
    ClaimKind claimKind();

    /** {@return how it is called in tables, diagrams and messages: its short name, or else its text} */
    String label();

    /** {@return all it says in words, in one text} */
    String wording();
}

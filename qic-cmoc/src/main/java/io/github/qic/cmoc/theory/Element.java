package io.github.qic.cmoc.theory;

import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Optional;

/** A building block that configurations share: the text of one context, mechanism, outcome, intervention or actor. */
public sealed interface Element extends TheoryClaim permits Context, Mechanism, Outcome, Intervention, Actor {
    @Override
    Id<? extends Element> claimId();

    /** {@return a name of a few words for diagrams and statements} */
    Optional<String> shortName();

    /** {@return what it says} */
    String text();

    /** {@return words to sort and find it by} */
    List<String> tags();

    /** {@return a remark} */
    Optional<String> note();

    @Override
    default String label() {
        return shortName().orElseGet(this::text);
    }

    @Override
    default String wording() {
        return text();
    }
}

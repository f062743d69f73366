package io.github.qic.cmoc.theory;

import io.github.qic.core.fact.Origin;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.Optional;

/** A building block that configurations share: one context, mechanism, outcome, intervention or actor. */
public sealed interface Element extends TheoryClaim permits Context, Mechanism, Outcome, Intervention, Actor {
    @Override
    Id<? extends Element> id();

    /** {@return a name of a few words, for diagrams and statements} */
    Optional<String> shortName();

    /** {@return the text} */
    String text();

    /** {@return the level at which it works} */
    Optional<ElementLevel> level();

    /** {@return keywords for filtering and search} */
    List<String> tags();

    /**
     * {@return whether its source states what is recorded besides its text, such as level, polarity, reach or whether it can be
     * changed; inferred if the coder decided. The least certain origin, if they differ; empty if not recorded}
     */
    Optional<Origin> codingProvenance();

    /** {@return a note} */
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

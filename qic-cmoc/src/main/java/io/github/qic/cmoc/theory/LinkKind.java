package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.qic.core.internal.text.Words;

/** What a cause does to its effect. */
public enum LinkKind {
    /** The cause leads to the effect. */
    @JsonProperty("leads-to")
    LEADS_TO,
    /** The cause makes the effect possible. */
    @JsonProperty("enables")
    ENABLES,
    /** The cause sets the effect off. */
    @JsonProperty("triggers")
    TRIGGERS,
    /** The cause changes how strong the effect is. */
    @JsonProperty("moderates")
    MODERATES,
    /** The cause makes the effect weaker or less likely. */
    @JsonProperty("inhibits")
    INHIBITS,
    /** The cause prevents the effect. */
    @JsonProperty("blocks")
    BLOCKS;

    /** {@return whether the cause works for the effect: it leads to, enables or triggers it} */
    public boolean promotes() {
        return this == LEADS_TO || this == ENABLES || this == TRIGGERS;
    }

    /** {@return whether the cause works against the effect: it inhibits or blocks it} */
    public boolean hinders() {
        return this == INHIBITS || this == BLOCKS;
    }

    /** {@return its name in a sentence, such as {@code leads to}} */
    public String title() {
        return Words.of(this);
    }
}

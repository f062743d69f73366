package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the outcome of one configuration affects another. */
public enum RippleKind {
    /** It is a context of the other. */
    @JsonProperty("produces")
    PRODUCES,
    /** It becomes a context of the other at a later time. */
    @JsonProperty("later")
    LATER,
    /** It strengthens or weakens a context that came before it. */
    @JsonProperty("feedback")
    FEEDBACK
}

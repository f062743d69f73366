package io.github.qic.cmoc.theory;

/** How the outcome of one configuration affects another. */
public enum RippleKind {
    /** It is a context of the other. */
    PRODUCES,
    /** It becomes a context of the other at a later time. */
    LATER,
    /** It strengthens or weakens a context that came before it. */
    FEEDBACK
}

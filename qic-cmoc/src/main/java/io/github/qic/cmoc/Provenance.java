package io.github.qic.cmoc;

/** How a statement stands in the text it was taken from. */
public enum Provenance {
    /** The text says it. */
    STATED,
    /** It follows from the text by arithmetic. */
    DERIVED,
    /** A reader's inference. */
    INFERRED,
    /** The text is known to have held it, and it is missing from the copy at hand. */
    LOST
}

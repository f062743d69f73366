package io.github.qic.core.fact;

/** How a value relates to its source. */
public enum Origin {
    /** The source says so. */
    STATED,
    /** It follows from what the source says, by arithmetic or calendar. */
    DERIVED,
    /** An interpretation of the source, which does not state it. */
    INFERRED,
    /** Made up, because the source does not give it. */
    SYNTHETIC,
    /** The source had it, but it is lost. */
    LOST
}

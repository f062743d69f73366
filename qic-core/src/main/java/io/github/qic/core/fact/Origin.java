package io.github.qic.core.fact;

/** How something stands towards its source. */
public enum Origin {
    /** The source says so. */
    STATED,
    /** It follows from what the source says, by arithmetic or calendar. */
    DERIVED,
    /** A reading of the source that it does not state. */
    INFERRED,
    /** Made up, because the source does not give it. */
    SYNTHETIC,
    /** The source had it, but it is lost. */
    LOST
}

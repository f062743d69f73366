package io.github.qic.core.merge;

/** One of the two values that are merged. */
public enum MergeSide {
    /** The value that is merged into. */
    OURS,
    /** The value that is merged. */
    THEIRS
}

package io.github.qic.core.merge;

/** How an edited form of a value differs from the value it came from. */
public enum EditKind {
    /** An entry of a list that the value does not have. */
    ADDED,
    /** Something that the value has differently or not at all, or that was cleared. */
    CHANGED,
    /** An entry of the value that is not there any more. */
    MISSING
}

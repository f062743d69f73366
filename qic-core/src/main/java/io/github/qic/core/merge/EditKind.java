package io.github.qic.core.merge;

/** How an edited form of a value differs from the value it came from. */
public enum EditKind {
    /** An entry of a list that the value does not have. */
    ADDED,
    /** Something that was changed, filled in or cleared. */
    CHANGED,
    /** An entry of the value that the edited form no longer has. */
    MISSING
}

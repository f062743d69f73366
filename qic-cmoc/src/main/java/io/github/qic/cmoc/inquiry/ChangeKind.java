package io.github.qic.cmoc.inquiry;

/** How a claim differs between two versions. */
public enum ChangeKind {
    /** Only the later version makes it. */
    ADDED,
    /** Only the earlier version makes it. */
    REMOVED,
    /** Both make it, in other words. */
    REWORDED,
    /** Both make it in the same words, with other parts or attributes. */
    CHANGED
}

package io.github.qic.cmoc.inquiry;

/** How a claim differs between two versions. */
public enum ChangeKind {
    /** Only the later version makes it. */
    ADDED,
    /** Only the earlier version makes it. */
    REMOVED,
    /** Both make it, with different wording. */
    REWORDED,
    /** Both make it with the same wording, but other parts or attributes differ. */
    CHANGED
}

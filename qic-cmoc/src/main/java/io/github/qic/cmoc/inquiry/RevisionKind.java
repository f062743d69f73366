package io.github.qic.cmoc.inquiry;

/** The kinds of revision. */
public enum RevisionKind {
    /** New claims are added. */
    ADDED,
    /** A claim is worded differently or made of other parts. */
    REWORDED,
    /** Claims are replaced by others. */
    REPLACED,
    /** One claim becomes several. */
    SPLIT,
    /** Several claims become one. */
    MERGED,
    /** Claims are retired. */
    RETIRED,
    /** A challenged claim is kept, for a reason. */
    KEPT
}

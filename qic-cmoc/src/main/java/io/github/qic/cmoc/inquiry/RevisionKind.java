package io.github.qic.cmoc.inquiry;

/** What a revision does to claims. */
public enum RevisionKind {
    /** New claims are made. */
    ADDED,
    /** A claim is said in other words or with other parts. */
    REWORDED,
    /** Claims give way to others. */
    REPLACED,
    /** One claim becomes several. */
    SPLIT,
    /** Several claims become one. */
    MERGED,
    /** Claims are given up. */
    RETIRED,
    /** A claim that was disputed stays, for a reason. */
    KEPT
}

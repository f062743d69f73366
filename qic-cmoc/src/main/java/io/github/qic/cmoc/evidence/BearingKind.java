package io.github.qic.cmoc.evidence;

/** What evidence does to a claim. */
public enum BearingKind {
    /** It speaks for the claim. */
    SUPPORTS,
    /** It speaks against the claim. */
    REFUTES,
    /** It speaks for another form of the claim. */
    MODIFIES,
    /** It adds to the claim. */
    AUGMENTS,
    /** The claim was first formed from it. */
    ORIGINATES
}

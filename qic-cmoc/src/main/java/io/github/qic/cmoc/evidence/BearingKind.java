package io.github.qic.cmoc.evidence;

/** What evidence says about a claim. */
public enum BearingKind {
    /** It supports the claim. */
    SUPPORTS,
    /** It contradicts the claim. */
    REFUTES,
    /** It supports a modified form of the claim. */
    MODIFIES,
    /** It adds to the claim. */
    AUGMENTS,
    /** The claim was first formed from it. */
    ORIGINATES
}

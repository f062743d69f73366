package io.github.qic.cmoc.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What evidence says about a claim. */
public enum BearingKind {
    /** It supports the claim. */
    @JsonProperty("supports")
    SUPPORTS,
    /** It contradicts the claim. */
    @JsonProperty("refutes")
    REFUTES,
    /** It supports a modified form of the claim. */
    @JsonProperty("modifies")
    MODIFIES,
    /** It adds to the claim. */
    @JsonProperty("augments")
    AUGMENTS,
    /** The claim was first formed from it. */
    @JsonProperty("originates")
    ORIGINATES
}

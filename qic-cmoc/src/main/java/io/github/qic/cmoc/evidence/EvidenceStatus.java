package io.github.qic.cmoc.evidence;

/** How directly a claim was observed (Punton et al. 2016). */
public enum EvidenceStatus {
    /** It was seen to happen, or reported by somebody who saw it. */
    OBSERVED,
    /** Somebody expects it. */
    ANTICIPATED,
    /** It follows from what somebody said. */
    IMPLIED,
    /** The analyst inferred it. */
    INFERRED
}

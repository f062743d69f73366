package io.github.qic.cmoc.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How directly a claim was observed (Punton et al. 2016). */
public enum EvidenceStatus {
    /** It was seen to happen, or reported by somebody who saw it. */
    @JsonProperty("observed")
    OBSERVED,
    /** Somebody expects it. */
    @JsonProperty("anticipated")
    ANTICIPATED,
    /** It follows from what somebody said. */
    @JsonProperty("implied")
    IMPLIED,
    /** The analyst inferred it. */
    @JsonProperty("inferred")
    INFERRED
}

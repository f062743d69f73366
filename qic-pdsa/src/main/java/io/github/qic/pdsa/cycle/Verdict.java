package io.github.qic.pdsa.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The verdict on a prediction. */
public enum Verdict {
    /** It happened as predicted. */
    @JsonProperty("as-predicted")
    AS_PREDICTED,
    /** It happened in part. */
    @JsonProperty("partly")
    PARTLY,
    /** It did not happen. */
    @JsonProperty("not-as-predicted")
    NOT_AS_PREDICTED,
    /** The result does not show it. */
    @JsonProperty("unknown")
    UNKNOWN
}

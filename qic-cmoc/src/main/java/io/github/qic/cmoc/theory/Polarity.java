package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an outcome is welcome. */
public enum Polarity {
    /** It is welcome. */
    @JsonProperty("positive")
    POSITIVE,
    /** It is unwelcome. */
    @JsonProperty("negative")
    NEGATIVE,
    /** It is neither. */
    @JsonProperty("neutral")
    NEUTRAL,
    /** It is both, or the outcomes differ. */
    @JsonProperty("mixed")
    MIXED
}

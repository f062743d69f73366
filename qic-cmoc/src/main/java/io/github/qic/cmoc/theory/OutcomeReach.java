package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far along the causal chain an outcome is. */
public enum OutcomeReach {
    /** It follows directly. */
    @JsonProperty("proximal")
    PROXIMAL,
    /** It leads to further outcomes. */
    @JsonProperty("intermediate")
    INTERMEDIATE,
    /** It is what the programme aims for. */
    @JsonProperty("final")
    FINAL
}

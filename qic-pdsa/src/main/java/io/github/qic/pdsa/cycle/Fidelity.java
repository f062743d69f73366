package io.github.qic.pdsa.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a cycle was carried out as planned. */
public enum Fidelity {
    /** As planned. */
    @JsonProperty("as-planned")
    AS_PLANNED,
    /** In part, or with changes along the way. */
    @JsonProperty("partly")
    PARTLY,
    /** Not as planned. */
    @JsonProperty("not-as-planned")
    NOT_AS_PLANNED
}

package io.github.qic.pdsa.measure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The purpose of a measure. */
public enum MeasureKind {
    /** Whether the aim is achieved: the result for residents. */
    @JsonProperty("outcome")
    OUTCOME,
    /** Whether the change is actually carried out. */
    @JsonProperty("process")
    PROCESS,
    /** Whether the change does harm or causes work elsewhere. */
    @JsonProperty("balancing")
    BALANCING
}

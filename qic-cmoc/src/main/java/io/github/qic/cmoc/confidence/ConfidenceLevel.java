package io.github.qic.cmoc.confidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How confident one can be that a claim represents what it is about (GRADE-CERQual, Lewin et al. 2018). In descending order. */
public enum ConfidenceLevel {
    /** It is highly likely. */
    @JsonProperty("high")
    HIGH,
    /** It is likely. */
    @JsonProperty("moderate")
    MODERATE,
    /** It is possible. */
    @JsonProperty("low")
    LOW,
    /** It is not clear whether it does. */
    @JsonProperty("very-low")
    VERY_LOW
}

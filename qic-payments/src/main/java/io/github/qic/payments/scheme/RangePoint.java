package io.github.qic.payments.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A point in a range of salaries. */
public enum RangePoint {
    /** The lower end. */
    @JsonProperty("minimum")
    MINIMUM,
    /** Midway between the ends, rounded half up to the penny. */
    @JsonProperty("midpoint")
    MIDPOINT,
    /** The upper end. */
    @JsonProperty("maximum")
    MAXIMUM
}

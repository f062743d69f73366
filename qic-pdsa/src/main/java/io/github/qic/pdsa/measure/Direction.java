package io.github.qic.pdsa.measure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The direction in which a measure moves when care improves. */
public enum Direction {
    /** Higher is better. */
    @JsonProperty("increase")
    INCREASE,
    /** Lower is better. */
    @JsonProperty("decrease")
    DECREASE,
    /** Neither: a change is reported, not judged. */
    @JsonProperty("neither")
    NEITHER
}

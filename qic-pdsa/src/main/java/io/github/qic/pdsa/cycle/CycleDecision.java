package io.github.qic.pdsa.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a team decides at the end of a cycle. */
public enum CycleDecision {
    /** Make the change everyday practice. */
    @JsonProperty("adopt")
    ADOPT,
    /** Modify the change and test it again. */
    @JsonProperty("adapt")
    ADAPT,
    /** Test the same change on a larger scale or under other conditions. */
    @JsonProperty("expand")
    EXPAND,
    /** Abandon the change. */
    @JsonProperty("abandon")
    ABANDON
}

package io.github.qic.core.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a value relates to its source. */
public enum Origin {
    /** The source says so. */
    @JsonProperty("stated")
    STATED,
    /** It follows from what the source says, by arithmetic or calendar. */
    @JsonProperty("derived")
    DERIVED,
    /** An interpretation of the source, which does not state it. */
    @JsonProperty("inferred")
    INFERRED,
    /** Made up, because the source does not give it. */
    @JsonProperty("synthetic")
    SYNTHETIC,
    /** The source had it, but it is lost. */
    @JsonProperty("lost")
    LOST
}

package io.github.qic.cmoc.inquiry;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of revision. */
public enum RevisionKind {
    /** New claims are added. */
    @JsonProperty("added")
    ADDED,
    /** A claim is worded differently or made of other parts. */
    @JsonProperty("reworded")
    REWORDED,
    /** Claims are replaced by others. */
    @JsonProperty("replaced")
    REPLACED,
    /** One claim becomes several. */
    @JsonProperty("split")
    SPLIT,
    /** Several claims become one. */
    @JsonProperty("merged")
    MERGED,
    /** Claims are retired. */
    @JsonProperty("retired")
    RETIRED,
    /** A challenged claim is kept, for a reason. */
    @JsonProperty("kept")
    KEPT
}

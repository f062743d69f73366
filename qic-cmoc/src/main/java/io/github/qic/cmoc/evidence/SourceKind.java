package io.github.qic.cmoc.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of source. */
public enum SourceKind {
    /** An interview. */
    @JsonProperty("interview")
    INTERVIEW,
    /** A focus group. */
    @JsonProperty("focus-group")
    FOCUS_GROUP,
    /** Observation by the evaluators. */
    @JsonProperty("observation")
    OBSERVATION,
    /** A document or publication. */
    @JsonProperty("document")
    DOCUMENT,
    /** Something else, such as a survey. */
    @JsonProperty("other")
    OTHER
}

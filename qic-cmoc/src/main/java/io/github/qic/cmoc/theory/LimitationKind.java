package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What limits a theory. */
public enum LimitationKind {
    /** Those who evaluate also run the programme. */
    @JsonProperty("evaluators-implement")
    EVALUATORS_IMPLEMENT,
    /** Something else. */
    @JsonProperty("other")
    OTHER
}

package io.github.qic.cmoc.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How highly a piece of evidence is rated for its relevance, richness or rigour. */
public enum AppraisalGrade {
    /** High. */
    @JsonProperty("high")
    HIGH,
    /** Moderate. */
    @JsonProperty("moderate")
    MODERATE,
    /** Low. */
    @JsonProperty("low")
    LOW
}

package io.github.qic.cmoc.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The stages of a realist inquiry; Manzano (2016) calls the middle three gleaning, refining and consolidating. */
public enum StageKind {
    /** The initial programme theory is formed. */
    @JsonProperty("initial-theory")
    INITIAL_THEORY,
    /** Theory is gleaned from people who know the programme. */
    @JsonProperty("gleaning")
    GLEANING,
    /** Theory is put to people and refined. */
    @JsonProperty("testing")
    TESTING,
    /** The refined theory is confirmed. */
    @JsonProperty("validation")
    VALIDATION,
    /** Another stage. */
    @JsonProperty("other")
    OTHER
}

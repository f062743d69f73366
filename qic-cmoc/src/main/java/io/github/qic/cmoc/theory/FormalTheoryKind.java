package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The level of a theory that explains more than one programme. */
public enum FormalTheoryKind {
    /** A middle-range theory: abstract enough to apply beyond the programme, close enough to data to be tested. */
    @JsonProperty("middle-range")
    MIDDLE_RANGE,
    /** A substantive theory: an established theory from a discipline, such as psychology. */
    @JsonProperty("substantive")
    SUBSTANTIVE
}

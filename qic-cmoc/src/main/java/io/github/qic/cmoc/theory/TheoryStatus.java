package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The status of a theory. */
public enum TheoryStatus {
    /** A rough or candidate theory, before it is tested against data. */
    @JsonProperty("initial")
    INITIAL,
    /** A theory under test. */
    @JsonProperty("testing")
    TESTING,
    /** A refined theory, after the last test. */
    @JsonProperty("final")
    FINAL
}

package io.github.qic.core.programme;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who set a progress score. */
public enum Scorer {
    /** The team itself. */
    @JsonProperty("team")
    TEAM,
    /** The director of the programme. */
    @JsonProperty("director")
    DIRECTOR
}

package io.github.qic.core.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a finding matters, most severe first. */
public enum Severity {
    /** The value contradicts itself: results based on it cannot be trusted. */
    @JsonProperty("error")
    ERROR,
    /** Something the field expects is missing or doubtful. */
    @JsonProperty("warning")
    WARNING,
    /** Worth checking. */
    @JsonProperty("advice")
    ADVICE
}

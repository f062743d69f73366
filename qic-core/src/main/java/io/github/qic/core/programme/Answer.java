package io.github.qic.core.programme;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to a yes-or-no question. Unknown is never read as no. */
public enum Answer {
    /** Yes. */
    @JsonProperty("yes")
    YES,
    /** No. */
    @JsonProperty("no")
    NO,
    /** Not known. */
    @JsonProperty("unknown")
    UNKNOWN
}

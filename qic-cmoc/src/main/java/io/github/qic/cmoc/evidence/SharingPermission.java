package io.github.qic.cmoc.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What may be shared of a source or a piece of evidence, under the consent of those who gave it or a restriction; in ascending order.
 */
public enum SharingPermission {
    /** Nothing outside the team. */
    @JsonProperty("none")
    NONE,
    /** The analyst's summary, but no quote. */
    @JsonProperty("summary")
    SUMMARY,
    /** Quotes, word for word. */
    @JsonProperty("verbatim")
    VERBATIM
}

package io.github.qic.core.programme;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What teams are relieved of. */
public enum SupportKind {
    /** Arranging meetings, agendas and minutes. */
    @JsonProperty("administrative")
    ADMINISTRATIVE,
    /** Collecting data. */
    @JsonProperty("data-collection")
    DATA_COLLECTION
}

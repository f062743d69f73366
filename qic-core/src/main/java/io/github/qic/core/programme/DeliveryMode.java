package io.github.qic.core.programme;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How people take part. */
public enum DeliveryMode {
    /** In the same place. */
    @JsonProperty("in-person")
    IN_PERSON,
    /** By video or telephone. */
    @JsonProperty("remote")
    REMOTE
}

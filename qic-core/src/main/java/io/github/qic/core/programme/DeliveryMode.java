package io.github.qic.core.programme;

/** How people take part. */
public enum DeliveryMode {
    /** In the same place. */
    IN_PERSON,
    /** By video or telephone. */
    REMOTE
}

package io.github.qic.cmoc.inquiry;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The four answers of the teacher-learner cycle to a configuration. */
public enum ResponseKind {
    /** The configuration is right. */
    @JsonProperty("confirm")
    CONFIRM,
    /** The configuration is wrong. */
    @JsonProperty("refute")
    REFUTE,
    /** The configuration has to be modified. */
    @JsonProperty("modify")
    MODIFY,
    /** The configuration is right but incomplete. */
    @JsonProperty("augment")
    AUGMENT
}

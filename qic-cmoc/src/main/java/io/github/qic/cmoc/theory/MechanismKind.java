package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kind of cause a mechanism is; a resource with the reasoning it meets is one of several (Westhorp 2018). */
public enum MechanismKind {
    /** A resource and how people respond to it (Dalkin et al. 2015). */
    @JsonProperty("resource-reasoning")
    RESOURCE_REASONING,
    /** A power or liability of an object. */
    @JsonProperty("power")
    POWER,
    /** A force at work on people or organisations. */
    @JsonProperty("force")
    FORCE,
    /** An interaction between parties or parts. */
    @JsonProperty("interaction")
    INTERACTION,
    /** A process or feedback. */
    @JsonProperty("process")
    PROCESS,
    /** Another kind. */
    @JsonProperty("other")
    OTHER
}

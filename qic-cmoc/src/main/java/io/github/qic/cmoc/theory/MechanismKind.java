package io.github.qic.cmoc.theory;

/** The kind of cause a mechanism is; a resource with the reasoning it meets is one of several (Westhorp 2018). */
public enum MechanismKind {
    /** A resource and how people respond to it (Dalkin et al. 2015). */
    RESOURCE_REASONING,
    /** A power or liability of an object. */
    POWER,
    /** A force at work on people or organisations. */
    FORCE,
    /** An interaction between parties or parts. */
    INTERACTION,
    /** A process or feedback. */
    PROCESS,
    /** Another kind. */
    OTHER
}

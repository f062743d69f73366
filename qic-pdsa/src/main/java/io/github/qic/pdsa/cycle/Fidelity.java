package io.github.qic.pdsa.cycle;

/** Whether a cycle was carried out as planned. */
public enum Fidelity {
    /** As planned. */
    AS_PLANNED,
    /** In part, or with changes along the way. */
    PARTLY,
    /** Not as planned. */
    NOT_AS_PLANNED
}

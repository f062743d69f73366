package io.github.qic.pdsa.project;

/** The parts of a SMART aim. */
public enum AimPart {
    /** The people it is for. */
    SPECIFIC,
    /** How much, on a measure. */
    MEASURABLE,
    /** Why it is achievable. */
    ACHIEVABLE,
    /** Why it matters. */
    RELEVANT,
    /** The day by which it should be achieved. */
    TIME_BOUND
}

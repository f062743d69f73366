package io.github.qic.pdsa.project;

/** The parts of a SMART aim. */
public enum AimPart {
    /** It says for whom. */
    SPECIFIC,
    /** It says how much, on a measure. */
    MEASURABLE,
    /** It says why it can be reached. */
    ACHIEVABLE,
    /** It says why it matters. */
    RELEVANT,
    /** It says by when. */
    TIME_BOUND
}

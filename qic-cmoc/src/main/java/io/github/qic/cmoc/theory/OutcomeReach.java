package io.github.qic.cmoc.theory;

/** How far along the causal chain an outcome is. */
public enum OutcomeReach {
    /** It follows directly. */
    PROXIMAL,
    /** It leads to further outcomes. */
    INTERMEDIATE,
    /** It is what the programme aims for. */
    FINAL
}

package io.github.qic.cmoc.theory;

/** How far an outcome lies along the chain. */
public enum OutcomeReach {
    /** It follows at once. */
    PROXIMAL,
    /** It leads to further outcomes. */
    INTERMEDIATE,
    /** It is what the programme is for. */
    FINAL
}

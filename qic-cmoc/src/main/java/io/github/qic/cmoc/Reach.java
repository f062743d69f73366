package io.github.qic.cmoc;

/** How far an outcome lies along the chain. */
public enum Reach {
    /** It follows at once. */
    PROXIMAL,
    /** It leads to further outcomes. */
    INTERMEDIATE,
    /** It is what the programme is for. */
    FINAL
}

package io.github.qic.cmoc.theory;

/** Whether an outcome is welcome. */
public enum Polarity {
    /** It is welcome. */
    POSITIVE,
    /** It is unwelcome. */
    NEGATIVE,
    /** It is neither. */
    NEUTRAL,
    /** It is both, or the outcomes differ. */
    MIXED
}

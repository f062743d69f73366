package io.github.qic.pdsa.cycle;

/** How a prediction stands against what happened. */
public enum Verdict {
    /** It came as predicted. */
    AS_PREDICTED,
    /** It came in part. */
    PARTLY,
    /** It did not. */
    NOT_AS_PREDICTED,
    /** Nothing was found that tells. */
    UNKNOWN
}

package io.github.qic.pdsa.cycle;

/** The verdict on a prediction. */
public enum Verdict {
    /** It happened as predicted. */
    AS_PREDICTED,
    /** It happened in part. */
    PARTLY,
    /** It did not happen. */
    NOT_AS_PREDICTED,
    /** The result does not show it. */
    UNKNOWN
}

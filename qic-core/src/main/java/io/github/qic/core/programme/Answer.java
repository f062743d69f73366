package io.github.qic.core.programme;

/** The answer to a yes-or-no question. Unknown is never read as no. */
public enum Answer {
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** Not known. */
    UNKNOWN
}

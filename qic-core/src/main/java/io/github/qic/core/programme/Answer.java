package io.github.qic.core.programme;

/** What is known of a yes-or-no question. Unknown is an answer of its own and never taken for no. */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** Nobody has said. */
    UNKNOWN
}

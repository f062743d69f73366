package io.github.qic.cmoc.inquiry;

/** What became of a claim that was challenged. */
public enum ChallengeStatus {
    /** It was revised or gave way to other claims. */
    REVISED,
    /** It was given up. */
    RETIRED,
    /** It stayed, and a revision tells why. */
    KEPT,
    /** Nothing is recorded. */
    OPEN
}

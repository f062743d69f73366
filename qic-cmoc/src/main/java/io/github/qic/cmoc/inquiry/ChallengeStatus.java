package io.github.qic.cmoc.inquiry;

/** What became of a claim that was challenged. */
public enum ChallengeStatus {
    /** It was revised or replaced by other claims. */
    REVISED,
    /** It was retired. */
    RETIRED,
    /** It was kept, and a revision gives the reason. */
    KEPT,
    /** No revision answers the challenge. */
    OPEN
}

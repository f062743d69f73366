package io.github.qic.pdsa.cycle;

/** What a team decides at the end of a cycle. */
public enum CycleDecision {
    /** Make the change everyday practice. */
    ADOPT,
    /** Modify the change and test it again. */
    ADAPT,
    /** Test the same change on a larger scale or under other conditions. */
    EXPAND,
    /** Abandon the change. */
    ABANDON
}

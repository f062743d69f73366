package io.github.qic.pdsa.cycle;

/** What a team decides at the end of a cycle. */
public enum CycleDecision {
    /** Make the change everyday practice. */
    ADOPT,
    /** Change it and test again. */
    ADAPT,
    /** Test the same on a larger scale or under other conditions. */
    EXPAND,
    /** Give it up. */
    ABANDON
}

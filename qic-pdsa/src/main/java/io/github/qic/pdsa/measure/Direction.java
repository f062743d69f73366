package io.github.qic.pdsa.measure;

/** The direction in which a measure moves when care improves. */
public enum Direction {
    /** Higher is better. */
    INCREASE,
    /** Lower is better. */
    DECREASE,
    /** Neither: a change is reported, not judged. */
    NEITHER
}

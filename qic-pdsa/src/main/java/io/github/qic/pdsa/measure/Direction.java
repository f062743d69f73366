package io.github.qic.pdsa.measure;

/** Which way a measure moves when things improve. */
public enum Direction {
    /** Higher is better. */
    INCREASE,
    /** Lower is better. */
    DECREASE,
    /** Neither: a change is told, not judged. */
    NEITHER
}

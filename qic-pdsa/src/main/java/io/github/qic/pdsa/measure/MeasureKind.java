package io.github.qic.pdsa.measure;

/** What a measure is for. */
public enum MeasureKind {
    /** The result for residents that the aim promises. */
    OUTCOME,
    /** Whether the change is really carried out. */
    PROCESS,
    /** Whether the change does harm, or makes work elsewhere. */
    BALANCING
}

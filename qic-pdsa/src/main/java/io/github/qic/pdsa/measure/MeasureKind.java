package io.github.qic.pdsa.measure;

/** The purpose of a measure. */
public enum MeasureKind {
    /** Whether the aim is achieved: the result for residents. */
    OUTCOME,
    /** Whether the change is actually carried out. */
    PROCESS,
    /** Whether the change does harm or causes work elsewhere. */
    BALANCING
}

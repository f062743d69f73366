package io.github.qic.cmoc.theory;

/** The level of a theory that explains more than one programme. */
public enum FormalTheoryKind {
    /** A middle-range theory: testable with data, and wider than the programme. */
    MIDDLE_RANGE,
    /** A substantive theory: an established theory of a discipline. */
    SUBSTANTIVE
}

package io.github.qic.cmoc.theory;

/** The level of a theory that explains more than one programme. */
public enum FormalTheoryKind {
    /** Testable with data, and wider than the programme. */
    MIDDLE_RANGE,
    /** A named theory of a discipline. */
    SUBSTANTIVE
}

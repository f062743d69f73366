package io.github.qic.cmoc.theory;

/** The status of a theory. */
public enum TheoryStatus {
    /** A rough or candidate theory, before it is tested against data. */
    INITIAL,
    /** A theory under test. */
    TESTING,
    /** A refined theory, after the last test. */
    FINAL
}

package io.github.qic.cmoc.theory;

/** How far a theory has come. */
public enum TheoryStatus {
    /** A rough or candidate theory, before it was held against data. */
    INITIAL,
    /** A theory under test. */
    TESTING,
    /** A refined theory, after the last test. */
    FINAL
}

package io.github.qic.core.finding;

/** How much a finding matters, the gravest first. */
public enum Severity {
    /** The value contradicts itself; a result that rests on it cannot be trusted. */
    ERROR,
    /** Something the field expects is missing or doubtful. */
    WARNING,
    /** Worth a look. */
    ADVICE
}

package io.github.qic.core.finding;

/** How much a finding matters, most severe first. */
public enum Severity {
    /** The value contradicts itself: results based on it cannot be trusted. */
    ERROR,
    /** Something the field expects is missing or doubtful. */
    WARNING,
    /** Worth checking. */
    ADVICE
}

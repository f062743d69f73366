package io.github.qic.core.programme;

/** The parts of a Breakthrough Series (Institute for Healthcare Improvement, Innovation Series 2003). */
public enum PhaseKind {
    /** Teams prepare before the first learning event. */
    PREWORK,
    /** All teams learn together. */
    LEARNING_SESSION,
    /** Teams test changes at home. */
    ACTION_PERIOD,
    /** Teams keep what was achieved after the last learning event. */
    HOLDING_THE_GAINS
}

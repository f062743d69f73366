package io.github.qic.core.programme;

/** Who set a progress score. */
public enum Scorer {
    /** The team itself. */
    TEAM,
    /** The director of the programme. */
    DIRECTOR
}

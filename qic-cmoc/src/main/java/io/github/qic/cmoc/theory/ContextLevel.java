package io.github.qic.cmoc.theory;

/** Where a context lies: the four layers of Pawson. */
public enum ContextLevel {
    /** The capacities of single people. */
    INDIVIDUAL,
    /** The relations between people. */
    INTERPERSONAL,
    /** The rules and ways of an institution. */
    INSTITUTION,
    /** The wider system: money, law, technology, places. */
    INFRASTRUCTURE
}

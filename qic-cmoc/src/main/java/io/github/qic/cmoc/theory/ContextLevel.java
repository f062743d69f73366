package io.github.qic.cmoc.theory;

/** The layer of a context: the four layers of Pawson. */
public enum ContextLevel {
    /** The capacities of individuals. */
    INDIVIDUAL,
    /** The relations between people. */
    INTERPERSONAL,
    /** The rules and customs of an institution. */
    INSTITUTION,
    /** The wider system: money, law, technology, places. */
    INFRASTRUCTURE
}

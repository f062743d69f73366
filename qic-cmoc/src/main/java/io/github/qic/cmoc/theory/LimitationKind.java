package io.github.qic.cmoc.theory;

/** What limits a theory. */
public enum LimitationKind {
    /** Those who evaluate also run the programme. */
    EVALUATORS_IMPLEMENT,
    /** Something else. */
    OTHER
}

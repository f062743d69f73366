package io.github.qic.cmoc.evidence;

/** The kinds of source. */
public enum SourceKind {
    /** An interview. */
    INTERVIEW,
    /** A focus group. */
    FOCUS_GROUP,
    /** Observation by the evaluators. */
    OBSERVATION,
    /** A document or publication. */
    DOCUMENT,
    /** Something else, such as a survey. */
    OTHER
}

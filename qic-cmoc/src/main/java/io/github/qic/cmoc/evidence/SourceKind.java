package io.github.qic.cmoc.evidence;

/** What kind of source evidence comes from. */
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

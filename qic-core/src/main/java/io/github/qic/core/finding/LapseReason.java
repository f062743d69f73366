package io.github.qic.core.finding;

/** Why an acceptance no longer covers a finding. */
public enum LapseReason {
    /** Its subject is no longer there; an entry without an id is also gone if it was changed. */
    SUBJECT_GONE,
    /** Its subject was changed, or the finding says something else: it is open again. */
    CHANGED,
    /** The finding no longer occurs. */
    NOT_RAISED,
    /** It has a path instead of a subject, and there is no such finding at this path. */
    PATH_ONLY
}

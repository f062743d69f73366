package io.github.qic.cmoc.inquiry;

/** The four answers of the teacher-learner cycle: what somebody says to a configuration that was put before them. */
public enum ResponseKind {
    /** It is so. */
    CONFIRM,
    /** It is not so. */
    REFUTE,
    /** It is so, but otherwise. */
    MODIFY,
    /** It is so, and there is more. */
    AUGMENT
}

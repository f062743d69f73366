package io.github.qic.cmoc.inquiry;

/** The four answers of the teacher-learner cycle to a configuration. */
public enum ResponseKind {
    /** The configuration is right. */
    CONFIRM,
    /** The configuration is wrong. */
    REFUTE,
    /** The configuration has to be modified. */
    MODIFY,
    /** The configuration is right but incomplete. */
    AUGMENT
}

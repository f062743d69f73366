package io.github.qic.cmoc;

/** The form of configuration that a theory declares. */
public enum Variant {
    /** Context, mechanism, outcome. */
    CMO,
    /** Context, intervention, mechanism, outcome. */
    CIMO,
    /** Strategy, context, mechanism, outcome; strategies stand where interventions do. */
    SCMO,
    /** Intervention, context, actor, mechanism, outcome. */
    ICAMO,
    /** Another form, told in the notes of the theory. */
    OTHER
}

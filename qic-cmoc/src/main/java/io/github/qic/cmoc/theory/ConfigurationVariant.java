package io.github.qic.cmoc.theory;

/** The form of configuration that a theory declares. */
public enum ConfigurationVariant {
    /** Context, mechanism, outcome. */
    CMO,
    /** Context, intervention, mechanism, outcome. */
    CIMO,
    /** Strategy, context, mechanism, outcome; strategies take the place of interventions. */
    SCMO,
    /** Intervention, context, actor, mechanism, outcome. */
    ICAMO,
    /** If-then or if-then-because statements, without elements. */
    IF_THEN,
    /** Another form. */
    OTHER
}

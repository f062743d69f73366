package io.github.qic.cmoc.theory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The form of configuration that a theory declares. */
public enum ConfigurationVariant {
    /** Context, mechanism, outcome. */
    @JsonProperty("cmo")
    CMO,
    /** Context, intervention, mechanism, outcome. */
    @JsonProperty("cimo")
    CIMO,
    /** Strategy, context, mechanism, outcome; strategies take the place of interventions. */
    @JsonProperty("scmo")
    SCMO,
    /** Intervention, context, actor, mechanism, outcome. */
    @JsonProperty("icamo")
    ICAMO,
    /** If-then or if-then-because statements, without elements. */
    @JsonProperty("if-then")
    IF_THEN,
    /** Another form. */
    @JsonProperty("other")
    OTHER
}

package io.github.qic.cmoc.confidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How serious the concerns about one component of confidence are (GRADE-CERQual, Lewin et al. 2018). In ascending order. */
public enum ConcernLevel {
    /** No or very minor concerns, unlikely to reduce confidence. */
    @JsonProperty("none-or-very-minor")
    NONE_OR_VERY_MINOR,
    /** Minor concerns, which may reduce confidence. */
    @JsonProperty("minor")
    MINOR,
    /** Moderate concerns, which will probably reduce confidence. */
    @JsonProperty("moderate")
    MODERATE,
    /** Serious concerns, very likely to reduce confidence. */
    @JsonProperty("serious")
    SERIOUS
}

package io.github.qic.cmoc.confidence;

/** How serious the concerns about one component of confidence are (GRADE-CERQual, Lewin et al. 2018). In ascending order. */
public enum ConcernLevel {
    /** No or very minor concerns, unlikely to reduce confidence. */
    NONE_OR_VERY_MINOR,
    /** Minor concerns, which may reduce confidence. */
    MINOR,
    /** Moderate concerns, which will probably reduce confidence. */
    MODERATE,
    /** Serious concerns, very likely to reduce confidence. */
    SERIOUS
}

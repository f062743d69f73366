package io.github.qic.cmoc.confidence;

/** How confident one can be that a claim represents what it is about (GRADE-CERQual, Lewin et al. 2018). In descending order. */
public enum ConfidenceLevel {
    /** It is highly likely. */
    HIGH,
    /** It is likely. */
    MODERATE,
    /** It is possible. */
    LOW,
    /** It is not clear whether it does. */
    VERY_LOW
}

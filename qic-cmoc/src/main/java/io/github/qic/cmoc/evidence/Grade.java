package io.github.qic.cmoc.evidence;

/** A grade of appraisal. */
public enum Grade {
    /** High. */
    HIGH,
    /** Moderate. */
    MODERATE,
    /** Low. */
    LOW
}

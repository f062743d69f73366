package io.github.qic.cmoc.evidence;

/** A grade of appraisal. */
public enum AppraisalGrade {
    /** High. */
    HIGH,
    /** Moderate. */
    MODERATE,
    /** Low. */
    LOW
}

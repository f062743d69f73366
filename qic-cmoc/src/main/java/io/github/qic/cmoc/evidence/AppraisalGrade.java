package io.github.qic.cmoc.evidence;

/** How highly a piece of evidence is rated for its relevance, richness or rigour. */
public enum AppraisalGrade {
    /** High. */
    HIGH,
    /** Moderate. */
    MODERATE,
    /** Low. */
    LOW
}

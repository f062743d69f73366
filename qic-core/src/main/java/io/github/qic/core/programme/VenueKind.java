package io.github.qic.core.programme;

/** What kind of place a gathering is held in. */
public enum VenueKind {
    /** A care home. */
    CARE_HOME,
    /** A general practice. */
    GP_PRACTICE,
    /** A hospital or other premises of an NHS trust. */
    HOSPITAL,
    /** Premises of a commissioner. */
    COMMISSIONER,
    /** A university. */
    UNIVERSITY,
    /** A community venue, such as a hall. */
    COMMUNITY,
    /** No place: by video or telephone. */
    ONLINE
}

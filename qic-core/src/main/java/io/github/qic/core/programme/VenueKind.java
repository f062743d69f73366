package io.github.qic.core.programme;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of place a gathering is held in. */
public enum VenueKind {
    /** A care home. */
    @JsonProperty("care-home")
    CARE_HOME,
    /** A general practice. */
    @JsonProperty("gp-practice")
    GP_PRACTICE,
    /** A hospital or other premises of an NHS trust. */
    @JsonProperty("hospital")
    HOSPITAL,
    /** Premises of a commissioner. */
    @JsonProperty("commissioner")
    COMMISSIONER,
    /** A university. */
    @JsonProperty("university")
    UNIVERSITY,
    /** A community venue, such as a hall. */
    @JsonProperty("community")
    COMMUNITY,
    /** No place: by video or telephone. */
    @JsonProperty("online")
    ONLINE
}

package io.github.qic.payments.claim;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an attendance is not paid. */
public enum RejectionReason {
    /** The scheme does not pay this person; its rule gives the reason. */
    @JsonProperty("not-eligible")
    NOT_ELIGIBLE,
    /** No rule of the scheme covers this person. */
    @JsonProperty("no-rule")
    NO_RULE,
    /** The day is outside the claim window, or the claim is late. */
    @JsonProperty("outside-window")
    OUTSIDE_WINDOW,
    /** The same attendance is already claimed by the same employer. */
    @JsonProperty("already-claimed")
    ALREADY_CLAIMED,
    /** The same attendance is already claimed by another employer. */
    @JsonProperty("claimed-by-another-employer")
    CLAIMED_BY_ANOTHER_EMPLOYER,
    /** Some of the time is already claimed with another attendance of the same person. */
    @JsonProperty("overlapping-time")
    OVERLAPPING_TIME,
    /** The tables have no rate for the day, or none that was known by {@link Pricing#knownOn()}. */
    @JsonProperty("no-rate")
    NO_RATE,
    /** The rate is based on a figure that is not verified, and the scheme requires verified figures. */
    @JsonProperty("unverified-rate")
    UNVERIFIED_RATE,
    /** The basis needs the person's salary or the actual cost, which was not given. */
    @JsonProperty("figure-not-given")
    FIGURE_NOT_GIVEN,
    /** The time is shorter than the minimum. */
    @JsonProperty("below-minimum")
    BELOW_MINIMUM,
    /** A cap or the budget is used up. */
    @JsonProperty("cap-reached")
    CAP_REACHED,
    /** It is billed, but would cost more now, for which the budget has no room: it stays as billed. */
    @JsonProperty("no-room-for-more")
    NO_ROOM_FOR_MORE
}

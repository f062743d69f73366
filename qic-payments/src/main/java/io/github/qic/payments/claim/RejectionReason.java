package io.github.qic.payments.claim;

/** Why an attendance is not paid. */
public enum RejectionReason {
    /** The scheme does not pay this person, and says why. */
    NOT_ELIGIBLE,
    /** No rule of the scheme covers this person. */
    NO_RULE,
    /** The day lies outside the claim window, or the claim comes too late. */
    OUTSIDE_WINDOW,
    /** The same attendance is already claimed by the same employer. */
    ALREADY_CLAIMED,
    /** The same attendance is already claimed by another employer. */
    CLAIMED_BY_ANOTHER_EMPLOYER,
    /** Some of the time is already claimed with another attendance of the same person. */
    OVERLAPPING_TIME,
    /** The tables hold no rate for the day, or none as of the day whose knowledge counts. */
    NO_RATE,
    /** The rate rests on a figure that is not verified, and the scheme demands verified ones. */
    UNVERIFIED_RATE,
    /** The basis needs the person's salary or the actual cost, and it was not given. */
    FIGURE_NOT_GIVEN,
    /** The time is shorter than the least that is paid. */
    BELOW_MINIMUM,
    /** The person's day or the budget of the scheme is used up. */
    CAP_REACHED
}

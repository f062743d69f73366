package io.github.qic.payments.receive;

import io.github.qic.payments.claim.RejectionReason;

/** The text of rejections for a supplier. */
final class RejectionText {
    private RejectionText() {}

    static String text(RejectionReason reason) {
        return switch (reason) {
            case NOT_ELIGIBLE, NO_RULE -> "the role or employer is not eligible";
            case OUTSIDE_WINDOW -> "it is outside the claim window";
            case ALREADY_CLAIMED, CLAIMED_BY_ANOTHER_EMPLOYER -> "it has been claimed before";
            case OVERLAPPING_TIME -> "the time overlaps another attendance of the same person";
            case NO_RATE, UNVERIFIED_RATE -> "no agreed rate is known for the day";
            case FIGURE_NOT_GIVEN -> "a salary or actual cost is needed first";
            case BELOW_MINIMUM -> "it is shorter than the minimum time that is paid";
            case CAP_REACHED -> "the limit for the day or of the budget is reached";
        };
    }
}

package io.github.qic.payments.receive;

import io.github.qic.payments.claim.RejectionReason;
import io.github.qic.payments.invoice.DocumentReference;
import java.util.Optional;

/** Queries lines for attendances of which nothing can be paid. */
final class Refusals {
    private Refusals() {}

    static void billed(LineOutcome line, DocumentReference earlier) {
        line.query(
                QueryReason.ALREADY_CLAIMED,
                Optional.of(earlier),
                "The attendance was billed in " + Wording.document(earlier) + ".");
    }

    /** Queries a line for an attendance that is billed, reserved or rejected. */
    static void refuse(LineOutcome line, Candidate candidate) {
        if (candidate.mayReplace) {
            replacing(line, candidate.billedIn());
        } else if (candidate.billedIn().isPresent()) {
            billed(line, candidate.billedIn().get());
        } else if (!candidate.billed.isEmpty()) {
            claimed(line);
        } else if (candidate.occupied) {
            line.query(QueryReason.ALREADY_CLAIMED, "The attendance is reserved by the draft of an invoice.");
        } else if (candidate.rejection != null) {
            refuse(line, candidate.rejection.reason());
        }
    }

    private static void replacing(LineOutcome line, Optional<DocumentReference> earlier) {
        String before = " before the register was corrected. If it is another one, please let us know";
        line.query(
                QueryReason.BILLED_BEFORE_CORRECTION,
                earlier,
                earlier.map(document -> "It may be the attendance that was billed in " + Wording.document(document)
                                + before + "; if not, please credit that one.")
                        .orElse("It may be an attendance that was claimed" + before + "."));
    }

    private static void refuse(LineOutcome line, RejectionReason reason) {
        switch (reason) {
            case ALREADY_CLAIMED, CLAIMED_BY_ANOTHER_EMPLOYER, NO_ROOM_FOR_MORE -> claimed(line);
            case NOT_ELIGIBLE, NO_RULE -> notPayable(line, "the role or employer is not eligible");
            case OUTSIDE_WINDOW -> notPayable(line, "it is outside the claim window");
            case OVERLAPPING_TIME -> notPayable(line, "the time overlaps another attendance of the same person");
            case NO_RATE, UNVERIFIED_RATE -> notPayable(line, "no agreed rate is known for the day");
            case FIGURE_NOT_GIVEN -> notPayable(line, "a salary or actual cost is needed first");
            case BELOW_MINIMUM -> notPayable(line, "it is shorter than the minimum time that is paid");
            case CAP_REACHED -> notPayable(line, "a cap or the budget has been reached");
        }
    }

    private static void claimed(LineOutcome line) {
        line.query(QueryReason.ALREADY_CLAIMED, "The attendance has already been claimed.");
    }

    private static void notPayable(LineOutcome line, String why) {
        line.query(QueryReason.NOT_PAYABLE, "The scheme does not pay this attendance: " + why + ".");
    }
}

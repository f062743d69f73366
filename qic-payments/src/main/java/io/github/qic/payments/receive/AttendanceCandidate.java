package io.github.qic.payments.receive;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.Rejection;
import io.github.qic.payments.invoice.ClaimReference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An attendance that an incoming line may be for, with the decision of the scheme: a claim or a rejection.
 *
 * @param billable whether the ledger has neither reserved nor billed it
 */
record AttendanceCandidate(
        ClaimReference reference,
        Attendance attendance,
        Participant person,
        @Nullable Claim claim,
        @Nullable Rejection rejection,
        boolean billable) {

    LocalDate date() {
        return attendance.date();
    }

    Money onCosts() {
        return claim == null ? Money.ZERO : claim.total().minus(claim.pay().amount());
    }

    boolean isOf(Id<Organisation> supplier) {
        return person.employer().filter(supplier::equals).isPresent();
    }

    /** {@return how well it fits a line without a reference: by minutes, rate and amount, and paid before rejected} */
    int fit(IncomingLine line) {
        if (claim == null) {
            return 0;
        }
        int minutes = line.minutes().filter(m -> m == claim.minutes()).isPresent() ? 4 : 0;
        int rate = line.rate().isPresent() && line.rate().equals(claim.rate()) ? 2 : 0;
        return 1 + minutes + rate + (isAmount(line, claim) ? 2 : 0);
    }

    private boolean isAmount(IncomingLine line, Claim claim) {
        return line.onCost()
                ? line.net().equals(onCosts())
                : line.net().equals(claim.pay().amount()) || line.net().equals(claim.total());
    }
}

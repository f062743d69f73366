package io.github.qic.payments.receive;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.Rejection;
import io.github.qic.payments.invoice.ClaimReference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An attendance that a line may be for, with what the scheme decided: a claim or a rejection. */
record AttendanceCandidate(
        ClaimReference reference,
        Attendance attendance,
        Optional<Id<Organisation>> employer,
        Role role,
        @Nullable Claim claim,
        @Nullable Rejection rejection) {

    Money onCosts() {
        return claim == null ? Money.ZERO : claim.total().minus(claim.pay().amount());
    }

    boolean isOf(Id<Organisation> supplier) {
        return employer.filter(supplier::equals).isPresent();
    }

    /** How well a line without a reference fits: minutes, rate and amount as claimed; a claim rather than a rejection. */
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

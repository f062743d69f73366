package io.github.qic.payments.reconcile;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.EarlierClaim;
import io.github.qic.payments.claim.Pricing;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The claims for a register within limits that take into account what is billed.
 *
 * @param now what may be billed now, within limits that count all that is billed
 * @param due what is due once what is no longer in the register is credited, and the rest corrected
 */
record PricedRegister(DueClaims now, DueClaims due) {
    static PricedRegister of(Collaborative collaborative, Pricing pricing) {
        Set<AttendanceKey> registered = collaborative.register().attendances().stream()
                .map(Attendance::key)
                .collect(Collectors.toSet());
        Set<Id<Claim>> elsewhere =
                pricing.earlierClaims().stream().map(EarlierClaim::id).collect(Collectors.toSet());
        List<EarlierClaim> all = pricing.billed();
        List<EarlierClaim> kept = all.stream()
                .filter(claim -> registered.contains(claim.attendance()) || elsewhere.contains(claim.id()))
                .toList();
        DueClaims now = new DueClaims(collaborative, pricing.claims(collaborative));
        DueClaims credited = kept.equals(all) ? now : priced(collaborative, pricing, kept);
        List<EarlierClaim> corrected = CorrectedBilling.of(kept, credited.claims, elsewhere);
        return new PricedRegister(now, corrected.equals(kept) ? credited : priced(collaborative, pricing, corrected));
    }

    private static DueClaims priced(Collaborative collaborative, Pricing pricing, List<EarlierClaim> billed) {
        return new DueClaims(
                collaborative, pricing.toBuilder().billed(billed).build().claims(collaborative));
    }
}

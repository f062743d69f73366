package io.github.qic.payments.reconcile;

import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.EarlierClaim;
import io.github.qic.payments.claim.Rejection;
import io.github.qic.payments.claim.RejectionReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is billed as it uses a threshold of National Insurance once it is corrected: by the pay that is due, first what stays billed,
 * then what is credited and billed again. Otherwise each correction would lead to another.
 */
final class CorrectedBilling {
    private CorrectedBilling() {}

    /** @param elsewhere what other schemes billed, which stays */
    static List<EarlierClaim> of(List<EarlierClaim> billed, Claims due, Set<Id<Claim>> elsewhere) {
        Map<AttendanceKey, EarlierClaim> claims = new HashMap<>();
        for (Claim claim : due.claims()) {
            claims.put(claim.attendance(), EarlierClaim.of(claim));
        }
        Map<AttendanceKey, RejectionReason> rejected = new HashMap<>();
        for (Rejection one : due.rejections()) {
            rejected.put(one.attendance(), one.reason());
        }
        List<EarlierClaim> corrected = new ArrayList<>();
        List<EarlierClaim> billedAgain = new ArrayList<>();
        for (EarlierClaim before : billed) {
            EarlierClaim now = claims.get(before.attendance());
            if (now != null) {
                (isSame(before, now) ? corrected : billedAgain).add(withPay(before, now.pay()));
            } else {
                boolean stays = elsewhere.contains(before.id())
                        || rejected.get(before.attendance()) == RejectionReason.NO_ROOM_FOR_MORE;
                corrected.add(stays ? before : withPay(before, Money.ZERO));
            }
        }
        billedAgain.sort(Comparator.comparing(EarlierClaim::attendance));
        corrected.addAll(billedAgain);
        return corrected;
    }

    private static boolean isSame(EarlierClaim before, EarlierClaim now) {
        return before.minutes() == now.minutes()
                && before.end().equals(now.end())
                && before.employer().equals(now.employer());
    }

    private static EarlierClaim withPay(EarlierClaim claim, Money pay) {
        return new EarlierClaim(
                claim.id(), claim.attendance(), claim.end(), claim.employer(), claim.minutes(), pay, claim.total());
    }
}

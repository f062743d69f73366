package io.github.qic.payments.claim;

import io.github.qic.payments.scheme.FlatAmountBasis;
import java.time.LocalDate;
import java.util.List;

/** How many flat amounts one person has been paid on each day. */
final class FlatUnits {
    static final int HALF_DAY_MINUTES = 240;

    private final LimitUse use = new LimitUse();

    FlatUnits(List<EarlierClaim> earlier, List<EarlierClaim> billed) {
        earlier.forEach(claim -> use.addEarlier(claim.day(), halfDays(claim.minutes())));
        billed.forEach(claim -> use.addBilled(claim.day(), halfDays(claim.minutes())));
    }

    /** {@return how many amounts an attendance of this length is, before any limit of the day} */
    static int of(FlatAmountBasis basis, int minutes) {
        return switch (basis.per()) {
            case ATTENDANCE, DAY -> 1;
            case HALF_DAY -> halfDays(minutes);
        };
    }

    /** {@return how many amounts may still be paid on a day} */
    int left(FlatAmountBasis basis, LocalDate day, int billedMinutes) {
        int billed = billedMinutes == 0 ? 0 : of(basis, billedMinutes);
        return switch (basis.per()) {
            case ATTENDANCE -> 1;
            case HALF_DAY -> (int) Math.max(0, use.left(day, 2, billed));
            case DAY -> (int) Math.max(0, use.left(day, 1, billed));
        };
    }

    void grant(LocalDate day, int units, int billedMinutes) {
        use.grant(day, units, halfDays(billedMinutes));
    }

    private static int halfDays(int minutes) {
        return minutes == 0 ? 0 : minutes <= HALF_DAY_MINUTES ? 1 : 2;
    }
}

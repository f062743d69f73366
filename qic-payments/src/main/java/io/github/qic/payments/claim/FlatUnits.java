package io.github.qic.payments.claim;

import io.github.qic.payments.scheme.FlatAmountBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;

/** How many half days and days one person has been paid on each day; amounts for an attendance are not among them. */
final class FlatUnits {
    static final int HALF_DAY_MINUTES = 240;

    private final LimitUse use = new LimitUse();

    /** @param units how many amounts of its day something billed is */
    FlatUnits(List<EarlierClaim> earlier, List<EarlierClaim> billed, ToIntFunction<EarlierClaim> units) {
        earlier.forEach(claim -> use.addEarlier(claim.day(), halfDays(claim.minutes())));
        billed.forEach(claim -> use.addBilled(claim.day(), units.applyAsInt(claim)));
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
        int billed = ofDay(basis, billedMinutes);
        return switch (basis.per()) {
            case ATTENDANCE -> 1;
            case HALF_DAY -> (int) Math.max(0, use.left(day, 2, billed));
            case DAY -> (int) Math.max(0, use.left(day, 1, billed));
        };
    }

    void grant(FlatAmountBasis basis, LocalDate day, int units, int billedMinutes) {
        if (basis.per() != FlatAmountBasis.Per.ATTENDANCE) {
            use.grant(day, units, ofDay(basis, billedMinutes));
        }
    }

    /** {@return how many of the amounts of its day something billed is} */
    static int ofDay(FlatAmountBasis basis, int minutes) {
        return minutes == 0 || basis.per() == FlatAmountBasis.Per.ATTENDANCE ? 0 : of(basis, minutes);
    }

    static int halfDays(int minutes) {
        return minutes == 0 ? 0 : minutes <= HALF_DAY_MINUTES ? 1 : 2;
    }
}

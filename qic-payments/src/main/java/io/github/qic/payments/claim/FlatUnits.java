package io.github.qic.payments.claim;

import io.github.qic.payments.scheme.FlatAmountBasis;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many flat amounts one person has been paid on each day. */
final class FlatUnits {
    private static final int HALF_DAY_MINUTES = 240;

    private final Map<LocalDate, Integer> paid = new HashMap<>();

    FlatUnits(List<EarlierClaim> earlier) {
        earlier.forEach(claim -> add(claim.attendance().date(), halfDays(claim.minutes())));
    }

    /** {@return how many amounts an attendance of this length is, before any limit of the day} */
    static int of(FlatAmountBasis basis, int minutes) {
        return switch (basis.per()) {
            case ATTENDANCE, DAY -> 1;
            case HALF_DAY -> halfDays(minutes);
        };
    }

    /** {@return how many amounts may still be paid on a day} */
    int left(FlatAmountBasis basis, LocalDate day) {
        int before = paid.getOrDefault(day, 0);
        return switch (basis.per()) {
            case ATTENDANCE -> 1;
            case HALF_DAY -> Math.max(0, 2 - before);
            case DAY -> before == 0 ? 1 : 0;
        };
    }

    void add(LocalDate day, int units) {
        paid.merge(day, units, Integer::sum);
    }

    private static int halfDays(int minutes) {
        return minutes <= HALF_DAY_MINUTES ? 1 : 2;
    }
}

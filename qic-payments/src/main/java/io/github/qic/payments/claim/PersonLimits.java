package io.github.qic.payments.claim;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.payments.scheme.FlatAmountBasis;
import io.github.qic.payments.scheme.TimeRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The limits that depend on what has been paid to one person so far. Attendances must come by day and start. */
final class PersonLimits {
    private final List<MinuteCap> caps;
    private final Map<LocalDate, List<EarlierClaim>> earlier;
    private final Map<LocalDate, List<EarlierClaim>> billed;
    private final FlatUnits flatUnits;
    private final ThresholdUse threshold;
    private @Nullable Attendance paid;
    /** In minutes since the beginning of 1970. */
    private long busyUntil = Long.MIN_VALUE;

    PersonLimits(TimeRules time, List<EarlierClaim> earlier, List<EarlierClaim> billed) {
        this.caps = MinuteCap.of(time, earlier, billed);
        this.flatUnits = new FlatUnits(earlier, billed);
        this.threshold = new ThresholdUse(earlier, billed);
        this.earlier = earlier.stream().collect(Collectors.groupingBy(EarlierClaim::day));
        this.billed = billed.stream().collect(Collectors.groupingBy(EarlierClaim::day));
    }

    PricingDecision apply(PricedAttendance priced) {
        Attendance attendance = priced.source;
        for (EarlierClaim claim : near(earlier, attendance)) {
            Rejection rejection = conflict(claim, priced);
            if (rejection != null) {
                return rejection;
            }
        }
        EarlierClaim own = null;
        EarlierClaim other = null;
        for (EarlierClaim claim : near(billed, attendance)) {
            if (claim.attendance().equals(attendance.key())) {
                own = claim;
            } else if (claim.overlaps(attendance)) {
                other = claim;
            }
        }
        if (own == null && other != null) {
            return priced.rejected(RejectionReason.OVERLAPPING_TIME, "overlaps time already billed as " + other.id());
        }
        if (start(attendance) < busyUntil) {
            return paid != null && attendance.key().equals(paid.key())
                    ? priced.rejected(RejectionReason.ALREADY_CLAIMED, "is a duplicate")
                    : priced.rejected(RejectionReason.OVERLAPPING_TIME, "overlaps time already claimed");
        }
        return counted(priced, own == null ? 0 : own.minutes());
    }

    private static long start(Attendance attendance) {
        return attendance.date().toEpochDay() * 1440 + attendance.start().toSecondOfDay() / 60;
    }

    /** An earlier claim may run past midnight, and so may an attendance. */
    private static List<EarlierClaim> near(Map<LocalDate, List<EarlierClaim>> byDay, Attendance attendance) {
        if (byDay.isEmpty()) {
            return List.of();
        }
        return Stream.of(-1, 0, 1)
                .flatMap(days -> byDay.getOrDefault(attendance.date().plusDays(days), List.of()).stream())
                .toList();
    }

    private static @Nullable Rejection conflict(EarlierClaim claim, PricedAttendance priced) {
        Attendance attendance = priced.source;
        if (claim.attendance().equals(attendance.key())) {
            return claim.employer().equals(priced.person.person().employer())
                    ? priced.rejected(RejectionReason.ALREADY_CLAIMED, "already claimed as " + claim.id())
                    : priced.rejected(
                            RejectionReason.CLAIMED_BY_ANOTHER_EMPLOYER,
                            "already claimed by another employer as " + claim.id());
        }
        return claim.overlaps(attendance)
                ? priced.rejected(RejectionReason.OVERLAPPING_TIME, "overlaps time already claimed as " + claim.id())
                : null;
    }

    private PricingDecision counted(PricedAttendance priced, int billedMinutes) {
        LocalDate date = priced.source.date();
        PricedAttendance counted = priced;
        FlatAmountBasis flat = priced.terms.flat();
        if (flat != null) {
            int left = flatUnits.left(flat, date, billedMinutes);
            if (left <= 0) {
                return priced.rejected(RejectionReason.CAP_REACHED, "the flat amount of the day is already claimed");
            }
            counted = counted.beside.units() <= left ? counted : counted.withUnits(left);
        }
        for (MinuteCap cap : caps) {
            int left = cap.left(date, billedMinutes);
            if (left <= 0) {
                return priced.rejected(RejectionReason.CAP_REACHED, "the " + cap.name() + " cap is used up");
            }
            counted = counted.minutes() <= left ? counted : counted.withMinutes(left);
        }
        for (MinuteCap cap : caps) {
            cap.grant(date, counted.minutes(), billedMinutes);
        }
        if (flat != null) {
            flatUnits.grant(date, counted.beside.units(), billedMinutes);
        }
        paid = priced.source;
        busyUntil = start(priced.source) + priced.source.minutes();
        return threshold.apply(counted);
    }
}

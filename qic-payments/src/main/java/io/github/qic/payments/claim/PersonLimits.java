package io.github.qic.payments.claim;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.AttendanceKey;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has been paid to one person so far, taken by day and start. */
final class PersonLimits {
    private final int dailyCap;
    private final Map<LocalDate, List<EarlierClaim>> earlier;
    private final WeeklyThreshold threshold;
    private @Nullable AttendanceKey paid;
    private @Nullable LocalDate day;
    private LocalTime busyUntil = LocalTime.MIN;
    private int minutesOfDay;

    PersonLimits(Pricing pricing, List<EarlierClaim> earlier) {
        this.dailyCap = pricing.scheme().time().dailyCapMinutes().orElse(Integer.MAX_VALUE);
        this.threshold = new WeeklyThreshold(earlier);
        this.earlier = earlier.stream()
                .collect(Collectors.groupingBy(claim -> claim.attendance().date()));
    }

    PricingDecision pass(PricedAttendance accepted) {
        Attendance attendance = accepted.source;
        List<EarlierClaim> earlierToday = earlier.getOrDefault(attendance.date(), List.of());
        if (!attendance.date().equals(day)) {
            day = attendance.date();
            busyUntil = LocalTime.MIN;
            minutesOfDay = earlierToday.stream().mapToInt(EarlierClaim::minutes).sum();
        }
        for (EarlierClaim claim : earlierToday) {
            Rejection rejection = against(claim, accepted);
            if (rejection != null) {
                return rejection;
            }
        }
        if (attendance.key().equals(paid)) {
            return rejected(accepted, RejectionReason.ALREADY_CLAIMED, "is a duplicate");
        }
        if (attendance.start().isBefore(busyUntil)) {
            return rejected(
                    accepted, RejectionReason.OVERLAPPING_TIME, "overlaps time of the same day already claimed");
        }
        return counted(accepted);
    }

    private static @Nullable Rejection against(EarlierClaim claim, PricedAttendance accepted) {
        Attendance attendance = accepted.source;
        if (claim.attendance().equals(attendance.key())) {
            return claim.employer().equals(accepted.payee.employer())
                    ? rejected(accepted, RejectionReason.ALREADY_CLAIMED, "already claimed as " + claim.id())
                    : rejected(
                            accepted,
                            RejectionReason.CLAIMED_BY_ANOTHER_EMPLOYER,
                            "already claimed by another employer as " + claim.id());
        }
        boolean overlaps = claim.attendance().start().isBefore(attendance.end())
                && attendance.start().isBefore(claim.end());
        return overlaps
                ? rejected(accepted, RejectionReason.OVERLAPPING_TIME, "overlaps time already claimed as " + claim.id())
                : null;
    }

    private PricingDecision counted(PricedAttendance accepted) {
        int left = dailyCap - minutesOfDay;
        if (left <= 0) {
            return rejected(accepted, RejectionReason.CAP_REACHED, "the minutes of the day are used up");
        }
        PricedAttendance counted = accepted.minutes() <= left ? accepted : accepted.withMinutes(left);
        paid = accepted.source.key();
        busyUntil = accepted.source.end();
        minutesOfDay += counted.minutes();
        return threshold.pass(counted);
    }

    private static Rejection rejected(PricedAttendance accepted, RejectionReason reason, String message) {
        return new Rejection(accepted.attendance(), reason, message);
    }
}

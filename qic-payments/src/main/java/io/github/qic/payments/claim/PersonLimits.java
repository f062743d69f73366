package io.github.qic.payments.claim;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.scheme.FlatAmountBasis;
import io.github.qic.payments.scheme.TimeRules;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The limits that depend on what has been paid to one person so far. Attendances must come by day and start. */
final class PersonLimits {
    private final List<MinuteCap> caps;
    private final Times earlier;
    private final Times billed;
    private final FlatUnits flatUnits;
    private final ThresholdUse threshold;
    private @Nullable Attendance paid;
    /** In minutes since the beginning of 1970. */
    private long busyUntil = Long.MIN_VALUE;

    PersonLimits(TimeRules time, List<EarlierClaim> earlier, List<EarlierClaim> billed, Pricer pricer) {
        // What another scheme billed later is in both: time that it covers is not paid again, but what is billed keeps
        // its room.
        Set<Id<Claim>> later = inBoth(earlier, billed);
        List<EarlierClaim> before = later.isEmpty()
                ? earlier
                : earlier.stream().filter(claim -> !later.contains(claim.id())).toList();
        this.caps = MinuteCap.of(time, before, billed);
        this.flatUnits = new FlatUnits(
                before,
                billed,
                claim -> later.contains(claim.id()) ? FlatUnits.halfDays(claim.minutes()) : pricer.flatUnits(claim));
        this.threshold = new ThresholdUse(
                before.stream().filter(pricer::isOfPresentEmployer).toList(),
                billed.stream()
                        .filter(claim -> later.contains(claim.id())
                                ? pricer.isOfPresentEmployer(claim)
                                : pricer.usesThreshold(claim))
                        .toList());
        this.earlier = Times.of(byDay(earlier));
        this.billed = Times.of(lastFirst(byDay(billed)));
    }

    PricingDecision apply(PricedAttendance priced) {
        Attendance attendance = priced.source;
        EarlierClaim claimed = earlier.sameOrOverlapping(attendance);
        if (claimed != null) {
            return conflict(claimed, priced);
        }
        EarlierClaim own = billed.same(attendance);
        EarlierClaim other = billed.overlapping(attendance);
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

    private static Set<Id<Claim>> inBoth(List<EarlierClaim> earlier, List<EarlierClaim> billed) {
        if (earlier.isEmpty() || billed.isEmpty()) {
            return Set.of();
        }
        Set<Id<Claim>> ids = earlier.stream().map(EarlierClaim::id).collect(Collectors.toSet());
        return billed.stream().map(EarlierClaim::id).filter(ids::contains).collect(Collectors.toSet());
    }

    private static List<EarlierClaim> byDay(List<EarlierClaim> claims) {
        return claims.stream()
                .sorted(Comparator.comparing(EarlierClaim::day))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<EarlierClaim> lastFirst(List<EarlierClaim> claims) {
        Collections.reverse(claims);
        return claims;
    }

    private static long start(Attendance attendance) {
        return attendance.date().toEpochDay() * 1440 + attendance.start().toSecondOfDay() / 60;
    }

    private static Rejection conflict(EarlierClaim claim, PricedAttendance priced) {
        Attendance attendance = priced.source;
        if (claim.attendance().equals(attendance.key())) {
            return claim.employer().equals(priced.person.person().employer())
                    ? priced.rejected(RejectionReason.ALREADY_CLAIMED, "already claimed as " + claim.id())
                    : priced.rejected(
                            RejectionReason.CLAIMED_BY_ANOTHER_EMPLOYER,
                            "already claimed by another employer as " + claim.id());
        }
        return priced.rejected(RejectionReason.OVERLAPPING_TIME, "overlaps time already claimed as " + claim.id());
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
            counted = counted.beside.units() <= left ? counted : counted.withHalfDays(left);
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
            flatUnits.grant(flat, date, counted.beside.units(), billedMinutes);
        }
        paid = priced.source;
        busyUntil = start(priced.source) + priced.source.minutes();
        return threshold.apply(counted);
    }

    /**
     * Claims in the order in which they are named as reasons. A person may have thousands on a day, so those that an attendance
     * overlaps are found in a tree, from which they go as they end.
     */
    private static final class Times {
        private static final Times NONE = new Times(List.of());

        private final List<EarlierClaim> claims;
        private final Map<AttendanceKey, Integer> byKey = new HashMap<>();
        private final LocalDateTime[] starts;
        /** The claims by their end. */
        private final int[] byEnd;
        /** The place of each claim by its start. */
        private final int[] places;
        /** The first of the claims below each node that have not ended; the leaves are the claims by their start. */
        private final int[] first;

        private int ended;

        private Times(List<EarlierClaim> claims) {
            int count = claims.size();
            this.claims = claims;
            this.byEnd = sorted(count, Comparator.comparing(i -> claims.get(i).ended()));
            int[] byStart =
                    sorted(count, Comparator.comparing(i -> claims.get(i).began()));
            this.starts =
                    Arrays.stream(byStart).mapToObj(i -> claims.get(i).began()).toArray(LocalDateTime[]::new);
            this.places = new int[count];
            this.first = new int[2 * count];
            for (int i = 0; i < count; i++) {
                byKey.putIfAbsent(claims.get(i).attendance(), i);
                places[byStart[i]] = i;
                first[count + i] = byStart[i];
            }
            for (int node = count - 1; node > 0; node--) {
                first[node] = Math.min(first[2 * node], first[2 * node + 1]);
            }
        }

        static Times of(List<EarlierClaim> claims) {
            return claims.isEmpty() ? NONE : new Times(claims);
        }

        private static int[] sorted(int count, Comparator<Integer> order) {
            return IntStream.range(0, count)
                    .boxed()
                    .sorted(order)
                    .mapToInt(i -> i)
                    .toArray();
        }

        /** The first claim that is for an attendance or overlaps it; attendances must come by their start. */
        @Nullable
        EarlierClaim sameOrOverlapping(Attendance attendance) {
            return claims.isEmpty() ? null : claim(Math.min(firstSame(attendance), firstOverlapping(attendance)));
        }

        @Nullable
        EarlierClaim same(Attendance attendance) {
            return claims.isEmpty() ? null : claim(firstSame(attendance));
        }

        @Nullable
        EarlierClaim overlapping(Attendance attendance) {
            return claims.isEmpty() ? null : claim(firstOverlapping(attendance));
        }

        private @Nullable EarlierClaim claim(int position) {
            return position == claims.size() ? null : claims.get(position);
        }

        private int firstSame(Attendance attendance) {
            return byKey.getOrDefault(attendance.key(), claims.size());
        }

        private int firstOverlapping(Attendance attendance) {
            endBy(attendance.date().atTime(attendance.start()));
            int before = startedBefore(attendance.end().at(attendance.date()));
            int found = claims.size();
            // From both ends of the leaves that started before the attendance ends, upwards.
            for (int from = starts.length, to = starts.length + before; from < to; from /= 2, to /= 2) {
                if (from % 2 == 1) {
                    found = Math.min(found, first[from++]);
                }
                if (to % 2 == 1) {
                    found = Math.min(found, first[--to]);
                }
            }
            return found;
        }

        private void endBy(LocalDateTime time) {
            while (ended < byEnd.length && !claims.get(byEnd[ended]).ended().isAfter(time)) {
                int node = byEnd.length + places[byEnd[ended++]];
                first[node] = claims.size();
                for (node /= 2; node > 0; node /= 2) {
                    first[node] = Math.min(first[2 * node], first[2 * node + 1]);
                }
            }
        }

        private int startedBefore(LocalDateTime time) {
            int low = 0;
            int high = starts.length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (starts[middle].isBefore(time)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}

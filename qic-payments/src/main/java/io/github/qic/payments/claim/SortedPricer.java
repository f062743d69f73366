package io.github.qic.payments.claim;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.valid.InvalidValueException;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Prices a stream sorted by person, day, start and gathering within the limits of each person, one person at a time. */
final class SortedPricer {
    private static final Comparator<AttendanceKey> ORDER =
            Comparator.comparing(AttendanceKey::participant).thenComparing(Comparator.naturalOrder());

    private final Pricer pricer;
    private final ClaimLimits limits;
    private @Nullable AttendanceKey previous;
    private Function<PricedAttendance, PricingDecision> person = priced -> priced;

    SortedPricer(Pricer pricer, ClaimLimits limits) {
        this.pricer = pricer;
        this.limits = limits;
    }

    PricingDecision decide(Attendance attendance) {
        AttendanceKey key = attendance.key();
        if (previous != null && ORDER.compare(previous, key) > 0) {
            throw InvalidValueException.of(
                    "", "must be sorted by person, day, start and gathering: " + key + " comes after " + previous);
        }
        if (previous == null || !previous.participant().equals(key.participant())) {
            person = limits.of(key.participant())::apply;
        }
        previous = key;
        return pricer.decide(attendance).match(person, rejected -> rejected);
    }
}

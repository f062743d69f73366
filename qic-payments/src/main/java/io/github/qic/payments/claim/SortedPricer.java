package io.github.qic.payments.claim;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The gate for a stream sorted by person, day, start and gathering: it remembers one person at a time. */
final class SortedPricer {
    private static final Comparator<AttendanceKey> ORDER =
            Comparator.comparing(AttendanceKey::participant).thenComparing(Comparator.naturalOrder());

    private final Pricing pricing;
    private final Pricer pricer;
    private final Map<Id<Participant>, List<EarlierClaim>> earlier;
    private @Nullable AttendanceKey before;
    private PersonLimits person;

    SortedPricer(Pricing pricing, Pricer pricer) {
        this.pricing = pricing;
        this.pricer = pricer;
        this.person = new PersonLimits(pricing, List.of());
        this.earlier = pricing.earlierClaims().stream()
                .collect(Collectors.groupingBy(claim -> claim.attendance().participant()));
    }

    PricingDecision decide(Attendance attendance) {
        AttendanceKey key = attendance.key();
        if (before != null && ORDER.compare(before, key) > 0) {
            throw InvalidValueException.of(
                    "", "must be sorted by person, day, start and gathering: " + key + " comes after " + before);
        }
        if (before == null || !before.participant().equals(key.participant())) {
            person = new PersonLimits(pricing, earlier.getOrDefault(key.participant(), List.of()));
        }
        before = key;
        PricingDecision decision = pricer.decide(attendance);
        return decision instanceof PricedAttendance accepted ? person.pass(accepted) : decision;
    }
}

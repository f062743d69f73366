package io.github.qic.payments.ledger;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.EarlierClaim;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimedAttendance;
import io.github.qic.payments.invoice.PersonReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the pricing whose limits take into account what a ledger has billed and reserved for a collaborative. */
final class BilledPricing {
    private static final Comparator<ClaimRecord> ORDER = Comparator.comparing(ClaimRecord::since)
            .thenComparing(known -> known.attendance().begin())
            .thenComparing(known -> known.attendance().gathering())
            .thenComparing(ClaimRecord::claim);

    private final Id<Collaborative> collaborative;
    private final List<ClaimRecord> records;
    private final Map<PersonReference, Id<Participant>> people = new HashMap<>();

    BilledPricing(LedgerState state, Collaborative collaborative) {
        this(
                collaborative,
                collaborative.participants(),
                state.claims
                        .values()
                        .filter(known -> known.attendance().collaborative().equals(collaborative.id())));
    }

    BilledPricing(LedgerState state, Collaborative collaborative, Collection<Participant> people) {
        this(
                collaborative,
                people,
                people.stream().flatMap(person -> state.claims(PersonReference.of(collaborative.id(), person.id()))));
    }

    private BilledPricing(Collaborative collaborative, Collection<Participant> people, Stream<ClaimRecord> records) {
        this.collaborative = collaborative.id();
        this.records = records.sorted(ORDER).toList();
        people.forEach(person -> this.people.put(PersonReference.of(collaborative.id(), person.id()), person.id()));
    }

    Pricing of(Pricing pricing) {
        List<EarlierClaim> billed = new ArrayList<>();
        List<EarlierClaim> otherScheme = new ArrayList<>(pricing.earlierClaims());
        Map<String, LocalDate> firstClaimed = new HashMap<>();
        for (ClaimRecord known : records) {
            boolean same = known.attendance().scheme().equals(pricing.scheme().id());
            if (!known.isBillable()) {
                (same ? billed : otherScheme).add(claim(known, same));
            }
            for (ClaimRecord.Effect effect : known.history()) {
                LocalDate day = effect.document().issueDate();
                firstClaimed.merge(known.claim().withoutStart(), day, (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        return pricing.toBuilder()
                .billed(billed)
                .earlierClaims(otherScheme)
                .firstClaimedOn(attendance -> Optional.ofNullable(firstClaimed.get(
                        ClaimReference.of(collaborative, attendance).withoutStart())))
                .build();
    }

    /** A person who is no longer in the collaborative keeps the reference for a pseudonym. */
    private EarlierClaim claim(ClaimRecord known, boolean sameScheme) {
        ClaimedAttendance attendance = known.attendance();
        Id<Participant> person = people.getOrDefault(
                attendance.person(), Id.of(attendance.person().value()));
        AttendanceKey key = new AttendanceKey(
                person,
                attendance.gathering(),
                attendance.date(),
                attendance.slot().start());
        return new EarlierClaim(
                Id.of(attendance.claim().value()),
                key,
                attendance.slot().end(),
                Optional.of(known.supplier())
                        .filter(supplier -> !supplier.equals(attendance.person().supplierId())),
                attendance.minutes(),
                known.charged(line -> line.kind().isPay()),
                sameScheme ? known.charged(line -> true) : Money.ZERO);
    }
}

package io.github.qic.payments.ledger;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.EarlierClaim;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.ClaimedAttendance;
import io.github.qic.payments.invoice.PersonReference;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the pricing whose limits take into account what a ledger has billed and reserved for a collaborative. */
final class BilledPricing {
    private static final Comparator<ClaimRecord> ORDER = Comparator.comparing(ClaimRecord::since)
            .thenComparing(known -> known.attendance().begin())
            .thenComparing(known -> known.attendance().gathering())
            .thenComparing(ClaimRecord::claim);

    private final LedgerView view;
    private final Collaborative collaborative;
    private final List<ClaimRecord> records;
    private final Map<PersonReference, Participant> people = new HashMap<>();

    BilledPricing(LedgerView view, Collaborative collaborative) {
        this(
                view,
                collaborative,
                collaborative.participants(),
                view.state
                        .claims
                        .values()
                        .filter(known -> known.attendance().collaborative().equals(collaborative.id())));
    }

    BilledPricing(LedgerView view, Collaborative collaborative, Collection<Participant> people) {
        this(
                view,
                collaborative,
                people,
                people.stream()
                        .flatMap(person -> view.state.claims(PersonReference.of(collaborative.id(), person.id()))));
    }

    private BilledPricing(
            LedgerView view, Collaborative collaborative, Collection<Participant> people, Stream<ClaimRecord> records) {
        this.view = view;
        this.collaborative = Objects.requireNonNull(collaborative, "collaborative");
        this.records = records.sorted(ORDER).toList();
        people.forEach(person -> this.people.put(PersonReference.of(collaborative.id(), person.id()), person));
    }

    Pricing of(Pricing pricing) {
        List<EarlierClaim> billed = new ArrayList<>();
        List<EarlierClaim> otherScheme = new ArrayList<>(pricing.earlierClaims());
        Set<PersonReference> billedFor = new HashSet<>();
        FirstClaims firstClaims = new FirstClaims(pricing);
        for (ClaimRecord known : records) {
            PersonReference person = known.attendance().person();
            boolean same = known.attendance().scheme().equals(pricing.scheme().id());
            if (!known.isBillable()) {
                EarlierClaim claim = claim(known, same);
                if (same) {
                    billedFor.add(person);
                } else {
                    otherScheme.add(claim);
                }
                if (same || billedFor.contains(person)) {
                    billed.add(claim);
                }
            }
            for (ClaimRecord.Effect effect : known.history()) {
                firstClaims.add(key(known), effect.document().issueDate());
            }
        }
        return pricing.toBuilder()
                .billed(billed)
                .earlierClaims(otherScheme)
                .firstClaimedOn(firstClaims.with(registered(pricing)))
                .build();
    }

    private List<AttendanceKey> registered(Pricing pricing) {
        if (!pricing.scheme().window().limitsClaimDay()) {
            return List.of();
        }
        Set<Id<Participant>> known =
                people.values().stream().map(Participant::id).collect(Collectors.toSet());
        return collaborative.register().attendances().stream()
                .filter(attendance -> known.contains(attendance.participant()))
                .map(Attendance::key)
                .toList();
    }

    /** A person who is no longer in the collaborative keeps the reference for a pseudonym. */
    private AttendanceKey key(ClaimRecord known) {
        ClaimedAttendance attendance = known.attendance();
        Participant person = people.get(attendance.person());
        return new AttendanceKey(
                person == null ? Id.of(attendance.person().value()) : person.id(),
                attendance.gathering(),
                attendance.date(),
                attendance.slot().start());
    }

    private EarlierClaim claim(ClaimRecord known, boolean sameScheme) {
        ClaimedAttendance attendance = known.attendance();
        return new EarlierClaim(
                Id.of(attendance.claim().value()),
                key(known),
                attendance.slot().end(),
                employer(known),
                attendance.minutes(),
                known.charged(line -> line.kind().isPay()),
                sameScheme ? known.charged(line -> true) : Money.ZERO);
    }

    /** That of the person, if it has succeeded the supplier; empty for a person without one. */
    private Optional<Id<Organisation>> employer(ClaimRecord known) {
        Participant person = people.get(known.attendance().person());
        return Optional.ofNullable(person)
                .flatMap(Participant::employer)
                .filter(employer -> view.succeeds(employer, known.supplier()))
                .or(() -> Optional.of(known.supplier())
                        .filter(supplier ->
                                !supplier.equals(known.attendance().person().supplierId())));
    }

    /**
     * When attendances were first claimed, at whatever start. One that is too late itself may be the correction of one of the same person
     * that was claimed in time and is no longer in the register: at the same gathering or else on the same day, each at most once.
     */
    private static final class FirstClaims {
        private final Pricing pricing;
        private final Map<AttendanceKey, LocalDate> days = new HashMap<>();

        FirstClaims(Pricing pricing) {
            this.pricing = pricing;
        }

        void add(AttendanceKey attendance, LocalDate claimed) {
            days.merge(withoutStart(attendance), claimed, FirstClaims::first);
        }

        /** @param register the attendances that may be corrections */
        Function<AttendanceKey, Optional<LocalDate>> with(Collection<AttendanceKey> register) {
            // Those billed before keep what makes them in time.
            NavigableSet<AttendanceKey> late =
                    new TreeSet<>(Comparator.comparing((AttendanceKey one) -> !days.containsKey(one))
                            .thenComparing(one -> one));
            NavigableSet<AttendanceKey> gone = new TreeSet<>(days.keySet());
            for (AttendanceKey one : register) {
                gone.remove(withoutStart(one));
                if (isLate(
                        one,
                        pricing.claimedOn()
                                .map(now -> claimed(one).filter(now::isAfter).orElse(now)))) {
                    late.add(withoutStart(one));
                }
            }
            Map<AttendanceKey, LocalDate> corrected = new HashMap<>();
            if (!late.isEmpty()) {
                gone.removeIf(one -> isLate(one, Optional.ofNullable(days.get(one))));
                match(late, gone, one -> one.participant() + " " + one.gathering(), corrected);
                match(late, gone, one -> one.participant() + " " + one.date(), corrected);
            }
            return attendance ->
                    Optional.ofNullable(corrected.get(withoutStart(attendance))).or(() -> claimed(attendance));
        }

        private void match(
                Collection<AttendanceKey> late,
                Collection<AttendanceKey> gone,
                Function<AttendanceKey, String> key,
                Map<AttendanceKey, LocalDate> corrected) {
            Map<String, Deque<AttendanceKey>> before = new HashMap<>();
            gone.forEach(one -> before.computeIfAbsent(key.apply(one), k -> new ArrayDeque<>())
                    .add(one));
            late.removeIf(one -> {
                AttendanceKey first =
                        before.getOrDefault(key.apply(one), new ArrayDeque<>()).poll();
                if (first == null) {
                    return false;
                }
                gone.remove(first);
                corrected.put(one, Objects.requireNonNull(days.get(first)));
                return true;
            });
        }

        private Optional<LocalDate> claimed(AttendanceKey attendance) {
            Optional<LocalDate> given = pricing.firstClaimedOn().apply(attendance);
            LocalDate billed = days.get(withoutStart(attendance));
            return billed == null
                    ? given
                    : Optional.of(given.map(day -> first(day, billed)).orElse(billed));
        }

        private boolean isLate(AttendanceKey attendance, Optional<LocalDate> claimed) {
            return claimed.flatMap(day -> pricing.scheme().window().tooLate(attendance.date(), day))
                    .isPresent();
        }

        private static LocalDate first(LocalDate a, LocalDate b) {
            return a.isBefore(b) ? a : b;
        }

        private static AttendanceKey withoutStart(AttendanceKey attendance) {
            return new AttendanceKey(
                    attendance.participant(), attendance.gathering(), attendance.date(), LocalTime.MIDNIGHT);
        }
    }
}

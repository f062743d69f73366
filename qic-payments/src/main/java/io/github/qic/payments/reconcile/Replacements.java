package io.github.qic.payments.reconcile;

import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.invoice.ClaimedAttendance;
import io.github.qic.payments.invoice.DocumentLine;
import io.github.qic.payments.invoice.PersonReference;
import io.github.qic.payments.ledger.ClaimPosition;
import io.github.qic.payments.reconcile.DueClaims.Due;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds which attendance that is not billed replaces one that is billed and no longer in the register: each at most one, the
 * nearest kind of correction first. A replacement is not billed before the other is credited, so that no correction is paid
 * twice; a wrong guess only waits for that credit. If a pseudonym is gone, whoever attended at the same time may be that person,
 * so all of these wait.
 */
final class Replacements {
    /** What is billed, by what replaces it. */
    private final Map<ClaimReference, ClaimReference> replaced = new LinkedHashMap<>();
    /** The same, by what is billed. */
    private final Map<ClaimReference, ClaimReference> replacements = new HashMap<>();

    private final Map<ClaimReference, ClaimReference> waiting = new HashMap<>();

    /** An attendance with what a document says about it. */
    private record Candidate(ClaimedAttendance attendance, Id<Organisation> supplier, DocumentLine line) {
        static Candidate of(ClaimPosition position) {
            return new Candidate(
                    position.attendance(),
                    position.supplier(),
                    CauseFinder.charged(position).get(0));
        }

        static Candidate of(Due due) {
            return new Candidate(
                    due.attendance(),
                    due.statement().organisation(),
                    due.lines().get(0));
        }
    }

    private Replacements() {}

    /**
     * {@return what replaces what}
     *
     * @param billed what is billed or reserved
     * @param people the people in the collaborative
     */
    static Replacements of(Map<ClaimReference, ClaimPosition> billed, DueClaims due, Set<PersonReference> people) {
        Replacements found = new Replacements();
        List<Candidate> missing = billed.values().stream()
                .filter(position -> !due.isRegistered(position.claim()))
                .map(Candidate::of)
                .toList();
        if (!missing.isEmpty()) {
            List<Candidate> unbilled = due.byReference.values().stream()
                    .filter(one -> !billed.containsKey(one.attendance().claim()))
                    .map(Candidate::of)
                    .toList();
            found.find(missing, unbilled, people);
        }
        return found;
    }

    private void find(List<Candidate> missing, List<Candidate> unbilled, Set<PersonReference> people) {
        match(missing, unbilled, one -> one.attendance().claim().withoutStart());
        match(
                missing,
                unbilled,
                one -> one.attendance().person() + " " + one.attendance().date());
        match(
                missing,
                unbilled,
                one -> one.attendance().person() + " " + one.attendance().gathering());
        match(
                missing,
                unbilled,
                one -> one.attendance().gathering() + " " + one.attendance().date() + " " + one.supplier() + " "
                        + one.line().role());
        List<Candidate> gone = missing.stream()
                .filter(one -> !people.contains(one.attendance().person()))
                .toList();
        match(
                gone,
                unbilled,
                one -> one.attendance().gathering() + " " + one.attendance().slot());
        waiting.putAll(replaced);
        if (!gone.isEmpty()) {
            waitForOverlapping(gone, unbilled);
        }
    }

    private void waitForOverlapping(List<Candidate> gone, List<Candidate> unbilled) {
        List<ClaimedAttendance> sorted = new ArrayList<>();
        gone.forEach(one -> sorted.add(one.attendance()));
        sorted.sort(Comparator.comparing(ClaimedAttendance::begin).thenComparing(ClaimedAttendance::claim));
        // The one that ends last of all that begin by a time.
        NavigableMap<LocalDateTime, ClaimedAttendance> latest = new TreeMap<>();
        ClaimedAttendance last = sorted.get(0);
        for (ClaimedAttendance one : sorted) {
            last = one.end().isAfter(last.end()) ? one : last;
            latest.put(one.begin(), last);
        }
        for (Candidate candidate : unbilled) {
            ClaimedAttendance attendance = candidate.attendance();
            Map.Entry<LocalDateTime, ClaimedAttendance> before = latest.lowerEntry(attendance.end());
            if (before != null && before.getValue().end().isAfter(attendance.begin())) {
                waiting.putIfAbsent(attendance.claim(), before.getValue().claim());
            }
        }
    }

    /** @param key a text, since a map is fast with keys of one hash only if they are comparable */
    private void match(Collection<Candidate> missing, Collection<Candidate> unbilled, Function<Candidate, String> key) {
        Map<String, Deque<Candidate>> byKey = new HashMap<>();
        for (Candidate candidate : unbilled) {
            if (!replaced.containsKey(candidate.attendance().claim())) {
                byKey.computeIfAbsent(key.apply(candidate), k -> new ArrayDeque<>())
                        .add(candidate);
            }
        }
        for (Candidate one : missing) {
            ClaimReference claim = one.attendance().claim();
            Deque<Candidate> found = byKey.get(key.apply(one));
            if (!replacements.containsKey(claim) && found != null && !found.isEmpty()) {
                ClaimReference replacement = found.remove().attendance().claim();
                replaced.put(replacement, claim);
                replacements.put(claim, replacement);
            }
        }
    }

    /** {@return what is billed and replaced by an attendance} */
    Optional<ClaimReference> replacedBy(ClaimReference claim) {
        return Optional.ofNullable(replaced.get(claim));
    }

    /** {@return the attendance that replaces what is billed} */
    Optional<ClaimReference> replacementOf(ClaimReference billed) {
        return Optional.ofNullable(replacements.get(billed));
    }

    /** {@return the attendance that must be credited before each one that may replace it is billed} */
    Map<ClaimReference, ClaimReference> waiting() {
        return waiting;
    }
}

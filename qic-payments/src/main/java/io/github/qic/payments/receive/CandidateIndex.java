package io.github.qic.payments.receive;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claim;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Rejection;
import io.github.qic.payments.invoice.ClaimReference;
import io.github.qic.payments.ledger.LedgerView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the attendances of a collaborative by reference or by day. */
final class CandidateIndex {
    private final Map<ClaimReference, AttendanceCandidate> byReference = new LinkedHashMap<>();
    private final Map<LocalDate, List<AttendanceCandidate>> byDay = new HashMap<>();

    CandidateIndex(Collaborative collaborative, Claims claims, LedgerView ledger) {
        Map<AttendanceKey, Claim> paid =
                claims.claims().stream().collect(Collectors.toMap(Claim::attendance, claim -> claim));
        Map<AttendanceKey, Rejection> rejected =
                claims.rejections().stream().collect(Collectors.toMap(Rejection::attendance, rejection -> rejection));
        Map<Id<Participant>, Participant> people =
                collaborative.participants().stream().collect(Collectors.toMap(Participant::id, person -> person));
        for (Attendance attendance : collaborative.register().attendances()) {
            Participant person = people.get(attendance.participant());
            if (person != null) {
                AttendanceKey key = attendance.key();
                ClaimReference reference = ClaimReference.of(collaborative.id(), key);
                AttendanceCandidate candidate = new AttendanceCandidate(
                        reference, attendance, person, paid.get(key), rejected.get(key), ledger.isBillable(reference));
                byReference.put(reference, candidate);
                byDay.computeIfAbsent(candidate.date(), day -> new ArrayList<>())
                        .add(candidate);
            }
        }
    }

    Collection<AttendanceCandidate> all() {
        return byReference.values();
    }

    Optional<AttendanceCandidate> find(ClaimReference reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    List<AttendanceCandidate> on(LocalDate day) {
        return byDay.getOrDefault(day, List.of());
    }
}

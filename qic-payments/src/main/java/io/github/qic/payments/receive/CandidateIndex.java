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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All attendances, to be found by reference or by day. */
final class CandidateIndex {
    private final Map<ClaimReference, AttendanceCandidate> byReference = new LinkedHashMap<>();
    private final Map<LocalDate, List<AttendanceCandidate>> byDay = new HashMap<>();

    CandidateIndex(Collaborative collaborative, Claims claims) {
        Map<AttendanceKey, Claim> paid =
                claims.claims().stream().collect(Collectors.toMap(Claim::attendance, Function.identity()));
        Map<AttendanceKey, Rejection> unpaid =
                claims.rejections().stream().collect(Collectors.toMap(Rejection::attendance, Function.identity()));
        Map<Id<Participant>, Participant> people =
                collaborative.participants().stream().collect(Collectors.toMap(Participant::id, Function.identity()));
        for (Attendance attendance : collaborative.register().attendances()) {
            Participant person = people.get(attendance.participant());
            if (person != null) {
                AttendanceKey key = attendance.key();
                ClaimReference reference = ClaimReference.of(key);
                AttendanceCandidate expected = new AttendanceCandidate(
                        reference, attendance, person.employer(), person.role(), paid.get(key), unpaid.get(key));
                byReference.put(reference, expected);
                byDay.computeIfAbsent(attendance.date(), day -> new ArrayList<>())
                        .add(expected);
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

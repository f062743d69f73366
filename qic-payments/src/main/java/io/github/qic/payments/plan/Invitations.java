package io.github.qic.payments.plan;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Team;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.Mode;
import io.github.qic.core.programme.TeamMeeting;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The register that a planned programme would have if everybody came who is meant to. */
final class Invitations {
    private Invitations() {}

    static Register of(Collaborative collaborative, Optional<Integer> assumedMinutes) {
        return Register.of(collaborative
                .programme()
                .gatherings()
                .flatMap(gathering -> attendances(collaborative, gathering, assumedMinutes))
                .toList());
    }

    private static Stream<Attendance> attendances(
            Collaborative collaborative, Gathering gathering, Optional<Integer> assumedMinutes) {
        TimeSlot slot = gathering.slot().orElseGet(() -> assumed(collaborative, gathering, assumedMinutes));
        Mode mode = gathering.venue().kind() == VenueKind.ONLINE ? Mode.REMOTE : Mode.IN_PERSON;
        return invited(collaborative, gathering).stream()
                .filter(person -> isThere(person, slot.date()))
                .map(person ->
                        new Attendance(person.id(), gathering.id(), slot.date(), slot.start(), slot.end(), mode));
    }

    private static TimeSlot assumed(Collaborative collaborative, Gathering gathering, Optional<Integer> minutes) {
        if (minutes.isEmpty()) {
            throw InvalidValueException.of(
                    "/assumedMinutes", "must be given: " + gathering.id() + " has no day and time");
        }
        LocalTime start = LocalTime.of(10, 0);
        return new TimeSlot(
                collaborative.programme().calendarMonth(gathering.month()).atDay(1),
                start,
                start.plusMinutes(minutes.get()));
    }

    private static List<Participant> invited(Collaborative collaborative, Gathering gathering) {
        if (!(gathering instanceof TeamMeeting meeting)) {
            return collaborative.participants();
        }
        List<Id<Participant>> members = collaborative.teams().stream()
                .filter(team -> team.id().equals(meeting.team()))
                .map(Team::members)
                .findFirst()
                .orElse(List.of());
        return members.stream()
                .flatMap(id -> collaborative.participant(id).stream())
                .toList();
    }

    private static boolean isThere(Participant person, LocalDate day) {
        return person.joined().filter(day::isBefore).isEmpty()
                && person.left().filter(day::isAfter).isEmpty();
    }
}

package io.github.qic.payments.plan;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.internal.collect.PairLimit;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Team;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.TeamMeeting;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The register that a planned programme would have if everybody invited came. */
final class PlannedRegister {
    private static final LocalTime START = LocalTime.of(10, 0);

    private final Collaborative collaborative;
    private final Optional<Integer> assumedMinutes;
    private final Map<Id<Team>, Team> teams = new HashMap<>();
    private final Map<Id<Participant>, Set<LocalDate>> busy = new HashMap<>();

    private PlannedRegister(Collaborative collaborative, Optional<Integer> assumedMinutes) {
        this.collaborative = collaborative;
        this.assumedMinutes = assumedMinutes;
        collaborative.teams().forEach(team -> teams.put(team.id(), team));
    }

    /** Gatherings with a day come first, so that those without get the remaining days. */
    static Register of(Collaborative collaborative, Optional<Integer> assumedMinutes) {
        PlannedRegister invitations = new PlannedRegister(collaborative, assumedMinutes);
        long attendances = collaborative
                .programme()
                .gatherings()
                .mapToLong(invitations::invitedTo)
                .sum();
        PairLimit.require(attendances, "/programme", "people x gatherings");
        return Register.of(collaborative
                .programme()
                .gatherings()
                .sorted(Comparator.comparing(gathering -> gathering.slot().isEmpty()))
                .flatMap(invitations::attendances)
                .toList());
    }

    private Stream<Attendance> attendances(Gathering gathering) {
        if (gathering.slot().isEmpty() && assumedMinutes.isEmpty()) {
            throw InvalidValueException.of(
                    "/assumedMinutes", "must be given: " + gathering.id() + " has no day and time");
        }
        DeliveryMode mode = gathering.venue().kind() == VenueKind.ONLINE ? DeliveryMode.REMOTE : DeliveryMode.IN_PERSON;
        return invited(gathering).stream()
                .flatMap(person -> slot(gathering, person).stream()
                        .map(slot -> new Attendance(
                                person.id(), gathering.id(), slot.date(), slot.start(), slot.end(), mode)));
    }

    private Optional<TimeSlot> slot(Gathering gathering, Participant person) {
        Set<LocalDate> taken = busy.computeIfAbsent(person.id(), id -> new HashSet<>());
        Optional<TimeSlot> slot = gathering.slot().isPresent()
                ? gathering.slot().filter(known -> isThere(person, known.date()))
                : freeDay(collaborative.programme().calendarMonth(gathering.month()), person, taken)
                        .map(day -> new TimeSlot(day, START, START.plusMinutes(assumedMinutes.orElseThrow())));
        slot.map(TimeSlot::date).ifPresent(taken::add);
        return slot;
    }

    /** A week apart, so that overlaps and daily or weekly limits do not make a month with many gatherings too cheap. */
    private static Optional<LocalDate> freeDay(YearMonth month, Participant person, Set<LocalDate> taken) {
        List<LocalDate> days = IntStream.range(0, 28)
                .mapToObj(i -> month.atDay(1 + i % 4 * 7 + i / 4))
                .filter(day -> isThere(person, day))
                .toList();
        return days.stream()
                .filter(day -> !taken.contains(day))
                .findFirst()
                .or(() -> days.stream().findFirst());
    }

    private int invitedTo(Gathering gathering) {
        return gathering instanceof TeamMeeting meeting
                ? Optional.ofNullable(teams.get(meeting.team()))
                        .map(team -> team.members().size())
                        .orElse(0)
                : collaborative.participants().size();
    }

    private List<Participant> invited(Gathering gathering) {
        if (!(gathering instanceof TeamMeeting meeting)) {
            return collaborative.participants();
        }
        return Optional.ofNullable(teams.get(meeting.team())).stream()
                .flatMap(team -> team.members().stream())
                .flatMap(id -> collaborative.participant(id).stream())
                .toList();
    }

    private static boolean isThere(Participant person, LocalDate day) {
        return person.joined().filter(day::isBefore).isEmpty()
                && person.left().filter(day::isAfter).isEmpty();
    }
}

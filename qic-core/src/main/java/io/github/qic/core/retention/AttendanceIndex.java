package io.github.qic.core.retention;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.people.Participant;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The gatherings that each person attended. */
final class AttendanceIndex {
    private final List<Id<Gathering>> events;
    private final Set<Id<Gathering>> known;
    private final Set<Id<Gathering>> late;
    private final Set<Id<Participant>> providers;
    private final Map<Id<Participant>, Set<Id<Gathering>>> attended = new HashMap<>();

    AttendanceIndex(Collaborative collaborative, Register register) {
        Programme programme = collaborative.programme();
        List<LearningEvent> all = programme.events();
        events = all.stream().map(Gathering::id).toList();
        known = new HashSet<>(events);
        late = programme
                .gatherings()
                .filter(g -> isLate(g, all))
                .map(Gathering::id)
                .collect(Collectors.toSet());
        providers = collaborative.improvementTeamMembers();
        for (Attendance attendance : register.attendances()) {
            attended.computeIfAbsent(attendance.participant(), p -> new HashSet<>())
                    .add(attendance.gathering());
        }
    }

    /** The last event counts even in the month of the one before. */
    private static boolean isLate(Gathering gathering, List<LearningEvent> events) {
        int last = events.size() - 1;
        return last < 1 || gathering.id().equals(events.get(last).id()) || isAfter(gathering, events.get(last - 1));
    }

    /** By day where both are known: a month may contain an event and later meetings. */
    private static boolean isAfter(Gathering gathering, Gathering event) {
        Optional<LocalDate> day = gathering.slot().map(TimeSlot::date);
        return gathering.month() > event.month()
                || event.slot()
                        .flatMap(slot -> day.filter(slot.date()::isBefore))
                        .isPresent();
    }

    boolean came(Participant person) {
        return !providers.contains(person.id()) && events(person) > 0;
    }

    boolean stayed(Participant person, RetentionDefinition definition) {
        return switch (definition.kind()) {
            case ALL_EVENTS -> events(person) == events.size();
            case TO_THE_END -> of(person).stream().anyMatch(late::contains);
            case LAST_EVENT -> of(person).contains(events.get(events.size() - 1));
            case AT_LEAST -> events(person) >= definition.events();
        };
    }

    private long events(Participant person) {
        return of(person).stream().filter(known::contains).count();
    }

    private Set<Id<Gathering>> of(Participant person) {
        return attended.getOrDefault(person.id(), Set.of());
    }
}

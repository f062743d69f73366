package io.github.qic.core.check;

import static io.github.qic.core.finding.Severity.ADVICE;
import static io.github.qic.core.finding.Severity.ERROR;
import static io.github.qic.core.finding.Severity.WARNING;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.people.Participant;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether the dates of people, gatherings and attendances are consistent. */
final class DateChecks {
    static final CheckGroup<CollaborativeCheckContext> GROUP = new CheckGroup<>(DateChecks::check);
    private static final Rule OVERLAP = GROUP.structural("core.overlapping-attendance", ERROR, RuleSources.RECORD);
    private static final Rule OTHER_DAY = GROUP.structural("core.attendance-on-another-day", ERROR, RuleSources.RECORD);
    private static final Rule OTHER_HOURS =
            GROUP.structural("core.attendance-outside-hours", ADVICE, RuleSources.RECORD);
    private static final Rule NOT_MEMBER =
            GROUP.structural("core.attendance-outside-membership", WARNING, RuleSources.RECORD);
    private static final Rule LEFT_BEFORE =
            GROUP.structural("core.member-outside-programme", WARNING, RuleSources.RECORD);

    private DateChecks() {}

    private static void check(CollaborativeCheckContext c) {
        members(c);
        Map<Id<Participant>, Attendance> longest = new HashMap<>();
        List<Attendance> attendances = c.register.attendances();
        for (int i = 0; i < attendances.size(); i++) {
            Attendance attendance = attendances.get(i);
            Gathering gathering = c.gatherings.get(attendance.gathering());
            Participant person = c.participants.get(attendance.participant());
            if (gathering != null && person != null) {
                String path = "/register/" + i;
                gathering(c, attendance, gathering, path);
                member(c, attendance, person, path);
                overlap(c, attendance, longest.get(person.id()), path);
                longest.merge(person.id(), attendance, DateChecks::laterEnd);
            }
        }
    }

    private static Attendance laterEnd(Attendance before, Attendance now) {
        return before.date().equals(now.date()) && before.end().isAfter(now.end()) ? before : now;
    }

    private static void members(CollaborativeCheckContext c) {
        Programme programme = c.collaborative.programme();
        LocalDate first = programme.start().atDay(1);
        LocalDate last = programme.calendarMonth(programme.months()).atEndOfMonth();
        List<Participant> people = c.collaborative.participants();
        for (int i = 0; i < people.size(); i++) {
            Participant person = people.get(i);
            if (person.left().filter(day -> day.isBefore(first)).isPresent()) {
                c.found(LEFT_BEFORE, "/participants/" + i + "/left", "is before the programme began");
            }
            if (person.joined().filter(day -> day.isAfter(last)).isPresent()) {
                c.found(LEFT_BEFORE, "/participants/" + i + "/joined", "is after the programme ended");
            }
        }
    }

    /** The register is sorted by day and start, so any overlap is with the latest end so far on that day. */
    private static void overlap(
            CollaborativeCheckContext c, Attendance attendance, @Nullable Attendance before, String path) {
        if (before != null
                && before.date().equals(attendance.date())
                && attendance.start().isBefore(before.end())) {
            c.found(OVERLAP, path, "overlaps with an attendance of the same person at " + before.gathering());
        }
    }

    private static void gathering(
            CollaborativeCheckContext c, Attendance attendance, Gathering gathering, String path) {
        boolean fits = gathering.slot().isPresent()
                ? gathering.slot().get().date().equals(attendance.date())
                : c.collaborative.programme().monthOf(attendance.date()) == gathering.month();
        if (!fits) {
            c.found(OTHER_DAY, path + "/date", "is not when " + gathering.id() + " was held");
        } else if (gathering.slot().isPresent()) {
            TimeSlot slot = gathering.slot().get();
            if (attendance.start().isBefore(slot.start())) {
                c.found(OTHER_HOURS, path + "/start", "is before " + gathering.id() + " began");
            }
            if (attendance.end().isAfter(slot.end())) {
                c.found(OTHER_HOURS, path + "/end", "is after " + gathering.id() + " ended");
            }
        }
    }

    private static void member(CollaborativeCheckContext c, Attendance attendance, Participant person, String path) {
        if (person.joined().filter(attendance.date()::isBefore).isPresent()) {
            c.found(NOT_MEMBER, path + "/date", "is before the person joined");
        }
        if (person.left().filter(attendance.date()::isAfter).isPresent()) {
            c.found(NOT_MEMBER, path + "/date", "is after the person left");
        }
    }
}

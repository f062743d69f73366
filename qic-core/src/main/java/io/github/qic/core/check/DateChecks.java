package io.github.qic.core.check;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.people.Participant;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks whether the dates of people, gatherings and attendances are consistent. */
final class DateChecks {
    static final CheckGroup<CollaborativeCheckContext> GROUP = new CheckGroup<>(DateChecks::check);
    private static final Rule OVERLAP = GROUP.error("core.overlapping-attendance", RuleSources.RECORD);
    private static final Rule OTHER_DAY = GROUP.error("core.attendance-on-another-day", RuleSources.RECORD);
    private static final Rule OTHER_HOURS = GROUP.advice("core.attendance-outside-hours", RuleSources.RECORD);
    private static final Rule NOT_MEMBER = GROUP.warning("core.attendance-outside-membership", RuleSources.RECORD);
    private static final Rule OUTSIDE_PROGRAMME = GROUP.warning("core.member-outside-programme", RuleSources.RECORD);

    private DateChecks() {}

    private static void check(CollaborativeCheckContext c) {
        members(c);
        Map<Id<Participant>, Attendance> longest = new HashMap<>();
        c.each(c.register.attendances(), "/register", (attendance, path) -> {
            Gathering gathering = c.gatherings.get(attendance.gathering());
            Participant person = c.participants.get(attendance.participant());
            if (gathering != null && person != null) {
                gathering(c, attendance, gathering, path);
                member(c, attendance, person, path);
                overlap(c, attendance, longest.get(person.id()), path);
                longest.merge(person.id(), attendance, DateChecks::laterEnd);
            }
        });
    }

    private static Attendance laterEnd(Attendance before, Attendance now) {
        return before.end().at(before.date()).isAfter(now.end().at(now.date())) ? before : now;
    }

    private static void members(CollaborativeCheckContext c) {
        LocalDate first = c.programme.start().atDay(1);
        LocalDate last = c.programme.calendarMonth(c.programme.months()).atEndOfMonth();
        c.each(c.collaborative.participants(), "/participants", (person, path) -> {
            boolean before = person.left().filter(first::isAfter).isPresent();
            c.foundIf(before, OUTSIDE_PROGRAMME, path + "/left", "is before the programme began");
            boolean after = person.joined().filter(last::isBefore).isPresent();
            c.foundIf(after, OUTSIDE_PROGRAMME, path + "/joined", "is after the programme ended");
        });
    }

    /** The register is sorted by day and start, so any overlap is with the latest end so far. */
    private static void overlap(
            CollaborativeCheckContext c, Attendance attendance, @Nullable Attendance before, String path) {
        if (before != null
                && attendance
                        .date()
                        .atTime(attendance.start())
                        .isBefore(before.end().at(before.date()))) {
            c.found(OVERLAP, path, "overlaps with an attendance of the same person at " + before.gathering());
        }
    }

    private static void gathering(
            CollaborativeCheckContext c, Attendance attendance, Gathering gathering, String path) {
        boolean fits = gathering.slot().isPresent()
                ? gathering.slot().get().date().equals(attendance.date())
                : c.programme.monthOf(attendance.date()) == gathering.month();
        if (!fits) {
            c.found(OTHER_DAY, path + "/date", "is not when " + gathering.id() + " was held");
        } else if (gathering.slot().isPresent()) {
            TimeSlot slot = gathering.slot().get();
            boolean early = attendance.start().isBefore(slot.start());
            boolean late = attendance.end().compareTo(slot.end()) > 0;
            c.foundIf(early, OTHER_HOURS, path + "/start", "is before " + gathering.id() + " began");
            c.foundIf(late, OTHER_HOURS, path + "/end", "is after " + gathering.id() + " ended");
        }
    }

    private static void member(CollaborativeCheckContext c, Attendance attendance, Participant person, String path) {
        boolean before = person.joined().filter(attendance.date()::isBefore).isPresent();
        c.foundIf(before, NOT_MEMBER, path + "/date", "is before the person joined");
        boolean after = person.left().filter(attendance.date()::isAfter).isPresent();
        c.foundIf(after, NOT_MEMBER, path + "/date", "is after the person left");
    }
}

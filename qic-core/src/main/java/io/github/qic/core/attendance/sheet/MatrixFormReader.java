package io.github.qic.core.attendance.sheet;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.internal.sheet.SheetColumns;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.internal.sheet.Times;
import io.github.qic.core.internal.text.Headings;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.people.Participant;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.EndTime;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a sheet with one row for each person and one column for each event. */
final class MatrixFormReader extends AttendanceReader {
    private static final Set<String> PRESENT =
            Set.of("x", "y", "yes", "1", "true", "present", "attended", "\u2713", "\u2714");
    private static final Set<String> ABSENT =
            Set.of("n", "no", "0", "-", "\u2013", "false", "absent", "apologies", "\u2014");
    private static final Pattern TIMES =
            Pattern.compile("(?:(\\S+) )??(TIME) ?[-\u2010-\u2015] ?(TIME)(?: (remote|in person))?"
                    .replace("TIME", "[0-9:.]+(?: ?[ap]\\.?m\\.?)?"));

    private final Map<String, Gathering> events = new HashMap<>();

    MatrixFormReader(AttendanceSheet sheet) {
        super(sheet);
    }

    @Override
    SheetColumns columns(List<String> headings) {
        return new SheetColumns()
                .first(PERSON)
                .others(this::event, "the id, name or day of one event or meeting of the programme, or be ignored")
                .require(
                        gatherings.isEmpty()
                                || headings.stream()
                                        .skip(1)
                                        .anyMatch(heading -> gatherings.isName(heading)
                                                || onDay(heading).isPresent()),
                        "has no column of an event or meeting of the programme");
    }

    private Optional<String> event(String heading) {
        return gatherings.named(heading).or(() -> onDay(heading)).map(gathering -> {
            String column = column(gathering.id());
            events.put(column, gathering);
            return column;
        });
    }

    private static String column(Id<Gathering> event) {
        return "event " + event;
    }

    @Override
    boolean holds(Attendance attendance) {
        return events.containsKey(column(attendance.gathering()));
    }

    private Optional<Gathering> onDay(String heading) {
        return day(heading).flatMap(gatherings::on);
    }

    @Override
    void row(SheetRow row) {
        Optional<Id<Participant>> person = person(row);
        for (String column : row.columns()) {
            Gathering event = events.get(column);
            if (event != null) {
                attendance(row, column, person, event);
            }
        }
    }

    private void attendance(SheetRow row, String column, Optional<Id<Participant>> person, Gathering event) {
        String mark = Headings.normal(row.cell(column));
        Optional<DeliveryMode> mode = mode(mark);
        if (PRESENT.contains(mark) || mode.isPresent()) {
            if (event.slot().isEmpty()) {
                row.refuse(
                        column,
                        "must have a day and times such as 2016-09-21 10:00-15:30, since the programme gives none");
            } else if (person.isPresent()) {
                add(row, person.get(), event, event.slot().get(), mode.orElse(usualMode(event)));
            }
        } else if (!mark.isEmpty() && !ABSENT.contains(mark)) {
            for (String times : mark.split("[,;]", -1)) {
                if (!times(row, column, Spaces.strip(times), person, event)) {
                    return;
                }
            }
        }
    }

    /** {@return whether the text has the form of times} */
    private boolean times(SheetRow row, String column, String text, Optional<Id<Participant>> person, Gathering event) {
        Matcher matcher = TIMES.matcher(text);
        if (!matcher.matches()) {
            row.refuseText(column, "must be x, no, remote, or times such as 10:00-15:30");
            return false;
        }
        Optional<LocalDate> day = matcher.group(1) == null ? event.slot().map(TimeSlot::date) : day(matcher.group(1));
        Optional<LocalTime> from = Times.find(matcher.group(2));
        Optional<EndTime> to = end(matcher.group(3));
        if (day.isEmpty() || from.isEmpty() || to.isEmpty()) {
            row.refuseText(column, "must have a day, unless the event has one, and times such as 10:00-15:30");
        } else if (!isOrdered(from.get(), to.get())) {
            row.refuseText(
                    column, "must end after it starts, by 24 hours at most; 27:30 is half past three on the next day");
        } else if (person.isPresent()) {
            DeliveryMode mode = Optional.ofNullable(matcher.group(4))
                    .flatMap(AttendanceReader::mode)
                    .orElse(usualMode(event));
            add(row, person.get(), event, new TimeSlot(day.get(), from.get(), to.get()), mode);
        }
        return true;
    }
}

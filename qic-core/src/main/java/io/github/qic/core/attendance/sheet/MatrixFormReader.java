package io.github.qic.core.attendance.sheet;

import io.github.qic.core.internal.sheet.Cells;
import io.github.qic.core.internal.sheet.CsvRow;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.people.Participant;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a row a person and a column an event. */
final class MatrixFormReader extends AttendanceReader {
    private static final Set<String> THERE =
            Set.of("x", "y", "yes", "1", "true", "present", "attended", "\u2713", "\u2714");
    private static final Set<String> AWAY = Set.of("", "n", "no", "0", "-", "\u2013", "false", "absent", "apologies");
    private static final Pattern STRETCH =
            Pattern.compile("(?:(\\S+) )??([0-9:.apm]+) ?[-\u2013] ?([0-9:.apm]+)( remote| in person)?");

    private final List<Optional<Gathering>> columns = new ArrayList<>();

    MatrixFormReader(AttendanceCsv sheet) {
        super(sheet, 0);
    }

    @Override
    void heading(CsvRow row) {
        Set<Id<Gathering>> seen = new HashSet<>();
        columns.add(Optional.empty());
        for (int i = 1; i < row.cells().size(); i++) {
            String heading = row.cells().get(i);
            Optional<Gathering> at = sheet.ignores(heading)
                    ? Optional.empty()
                    : gatherings.named(heading).or(() -> day(heading).flatMap(gatherings::on));
            if (at.isEmpty() && !Spaces.isBlank(heading) && !sheet.ignores(heading)) {
                problem(
                        row,
                        i,
                        "names no event or meeting of the programme, or more than one; name it by its id, or among those to ignore");
            }
            if (at.isPresent() && !seen.add(at.get().id())) {
                problem(row, i, "is a second column for one event");
            }
            columns.add(at);
        }
    }

    @Override
    void row(CsvRow row) {
        Optional<Id<Participant>> person = person(row, 0);
        for (int i = 1; i < row.cells().size(); i++) {
            String cell = cell(row, i);
            if (i < columns.size() && columns.get(i).isPresent()) {
                attendance(row, i, cell, person, columns.get(i).get());
            }
        }
    }

    private void attendance(CsvRow row, int column, String cell, Optional<Id<Participant>> person, Gathering at) {
        String mark = cell.toLowerCase(Locale.ROOT);
        Optional<DeliveryMode> mode = LongFormReader.mode(mark);
        if (THERE.contains(mark) || mode.isPresent()) {
            if (at.slot().isEmpty()) {
                problem(row, column, "says nothing of when, and the event has no day and time either");
            } else if (person.isPresent()) {
                TimeSlot slot = at.slot().get();
                add(row, person.get(), at, slot.date(), slot.start(), slot.end(), mode.orElse(usualMode(at)));
            }
        } else if (!AWAY.contains(mark)) {
            for (String stretch : mark.split("[,;]", -1)) {
                stretch(row, column, Spaces.strip(stretch), person, at);
            }
        }
    }

    private void stretch(CsvRow row, int column, String text, Optional<Id<Participant>> person, Gathering at) {
        Matcher matcher = STRETCH.matcher(text);
        if (!matcher.matches()) {
            problem(row, column, "must say x, no, remote, or from when to when, such as 10:00-15:30");
            return;
        }
        Optional<LocalDate> day = matcher.group(1) == null ? usualDay(at) : day(matcher.group(1));
        Optional<LocalTime> from = Cells.time(matcher.group(2));
        Optional<LocalTime> to = Cells.time(matcher.group(3));
        if (day.isEmpty() || from.isEmpty() || to.isEmpty()) {
            problem(row, column, "must have a day, unless the event has one, and times such as 10:00-15:30");
        } else if (!to.get().isAfter(from.get())) {
            problem(row, column, "must end after it starts");
        } else if (person.isPresent()) {
            DeliveryMode mode = matcher.group(4) == null
                    ? usualMode(at)
                    : LongFormReader.mode(matcher.group(4).strip()).orElseThrow();
            add(row, person.get(), at, day.get(), from.get(), to.get(), mode);
        }
    }
}

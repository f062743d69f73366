package io.github.qic.core.attendance.sheet;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.internal.sheet.SheetColumns;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.people.Participant;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.EndTime;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads a sheet with one row for each person and event. */
final class LongFormReader extends AttendanceReader {
    LongFormReader(AttendanceSheet sheet) {
        super(sheet);
    }

    @Override
    SheetColumns columns(List<String> headings) {
        return new SheetColumns()
                .required(PERSON, "event")
                .optional("date", "start", "end", "mode")
                .alias(PERSON, "participant", "attendee", "name")
                .alias("event", "gathering", "meeting", "session")
                .alias("date", "day")
                .alias("start", "start time", "from", "arrived")
                .alias("end", "end time", "finish", "finish time", "to", "left")
                .alias("mode", "how");
    }

    @Override
    void row(SheetRow row) {
        Optional<Id<Participant>> person = person(row);
        row.require("event");
        Optional<Gathering> at =
                row.find("event", gatherings::named, "the id or name of one event or meeting of the programme");
        Optional<LocalDate> day =
                read(row, "date", SheetRow::day, at, g -> g.slot().map(TimeSlot::date));
        Optional<LocalTime> from =
                read(row, "start", SheetRow::time, at, g -> g.slot().map(TimeSlot::start));
        Optional<EndTime> to = read(
                row,
                "end",
                (r, column) -> r.find(column, AttendanceReader::end, "a time such as 16:30"),
                at,
                g -> g.slot().map(TimeSlot::end));
        Optional<DeliveryMode> mode = read(
                row,
                "mode",
                (r, column) -> r.find(column, AttendanceReader::mode, "in-person or remote"),
                at,
                g -> Optional.of(usualMode(g)));
        if (from.isPresent() && to.isPresent() && !isOrdered(from.get(), to.get())) {
            row.refuseText(
                    "end", "must be after the start, by 24 hours at most; 27:30 is half past three on the next day");
        }
        if (row.isSound()) {
            TimeSlot slot = new TimeSlot(day.orElseThrow(), from.orElseThrow(), to.orElseThrow());
            add(row, person.orElseThrow(), at.orElseThrow(), slot, mode.orElseThrow());
        }
    }

    @Override
    Attendance held(Attendance a) {
        Gathering at = gatherings.named(a.gathering().value()).orElse(null);
        TimeSlot usual = at == null ? a.slot() : at.slot().orElse(a.slot());
        LocalTime from = has("start") ? a.start() : usual.start();
        EndTime to = has("end") ? a.end() : usual.end();
        return isOrdered(from, to)
                ? new Attendance(
                        a.participant(),
                        a.gathering(),
                        has("date") ? a.date() : usual.date(),
                        from,
                        to,
                        has("mode") || at == null ? a.mode() : usualMode(at))
                : a;
    }

    /** If the event is unknown, a missing cell is not another problem. */
    private static <T> Optional<T> read(
            SheetRow row,
            String column,
            BiFunction<SheetRow, String, Optional<T>> reader,
            Optional<Gathering> at,
            Function<Gathering, Optional<T>> usual) {
        if (row.text(column).isPresent()) {
            return reader.apply(row, column);
        }
        Optional<T> value = at.flatMap(usual);
        if (at.isPresent() && value.isEmpty()) {
            row.refuse(column, "is missing, and the event has none either");
        }
        return value;
    }
}

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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a row a person and event. */
final class LongFormReader extends AttendanceReader {
    private enum Column {
        PERSON("person,participant,attendee,name"),
        EVENT("event,gathering,meeting,session"),
        DATE("date,day"),
        START("start,start time,from,arrived"),
        END("end,end time,finish,finish time,to,left"),
        MODE("mode,how");

        private final String headings;

        Column(String headings) {
            this.headings = headings;
        }

        static Optional<Column> of(String heading) {
            return Arrays.stream(values())
                    .filter(c -> List.of(c.headings.split(",")).contains(AttendanceCsv.normal(heading)))
                    .findFirst();
        }

        String heading() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    LongFormReader(AttendanceCsv sheet) {
        super(sheet, -1);
    }

    @Override
    void heading(CsvRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = row.cells().get(i);
            Optional<Column> column = sheet.ignores(heading) ? Optional.empty() : Column.of(heading);
            if (column.isPresent() && place(column.get()) < 0) {
                places.put(column.get(), i);
            } else if (column.isPresent()) {
                problem(row, i, "is a second column for the " + column.get().heading());
            } else if (!Spaces.isBlank(heading) && !sheet.ignores(heading)) {
                problem(
                        row,
                        i,
                        "is none of the columns person, event, date, start, end and mode; name it among those to ignore");
            }
        }
        for (Column required : List.of(Column.PERSON, Column.EVENT)) {
            if (place(required) < 0) {
                problem(row, -1, "lacks the column " + required.heading());
            }
        }
    }

    @Override
    void row(CsvRow row) {
        if (place(Column.PERSON) < 0 || place(Column.EVENT) < 0) {
            return;
        }
        Optional<Id<Participant>> person = person(row, place(Column.PERSON));
        Optional<Gathering> at = gatherings.named(cell(row, place(Column.EVENT)));
        if (at.isEmpty()) {
            problem(row, place(Column.EVENT), "names no event or meeting of the programme, or more than one");
        }
        Optional<LocalDate> day =
                read(row, Column.DATE, this::day, at, AttendanceReader::usualDay, "a day such as 2016-09-21");
        Optional<LocalTime> from =
                read(row, Column.START, Cells::time, at, g -> g.slot().map(TimeSlot::start), "a time such as 09:30");
        Optional<LocalTime> to =
                read(row, Column.END, Cells::time, at, g -> g.slot().map(TimeSlot::end), "a time such as 09:30");
        Optional<DeliveryMode> mode =
                read(row, Column.MODE, LongFormReader::mode, at, g -> Optional.of(usualMode(g)), "in-person or remote");
        if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) {
            problem(row, place(Column.END), "must be after the start");
        } else if (person.isPresent()
                && at.isPresent()
                && day.isPresent()
                && from.isPresent()
                && to.isPresent()
                && mode.isPresent()) {
            add(row, person.get(), at.get(), day.get(), from.get(), to.get(), mode.get());
        }
    }

    /** Of an event that is not known, what is left out is no further problem. */
    private <T> Optional<T> read(
            CsvRow row,
            Column column,
            Function<String, Optional<T>> reader,
            Optional<Gathering> at,
            Function<Gathering, Optional<T>> usual,
            String expected) {
        String cell = cell(row, place(column));
        Optional<T> value = cell.isEmpty() ? at.flatMap(usual) : reader.apply(cell);
        if (value.isEmpty() && (at.isPresent() || !cell.isEmpty())) {
            problem(
                    row,
                    place(column),
                    cell.isEmpty() ? "is missing, and the event has none either" : "must be " + expected);
        }
        return value;
    }

    static Optional<DeliveryMode> mode(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT).replace('-', ' ')) {
            case "in person", "face to face", "f2f", "on site" -> Optional.of(DeliveryMode.IN_PERSON);
            case "remote", "remotely", "online", "virtual", "video", "telephone", "phone" ->
                Optional.of(DeliveryMode.REMOTE);
            default -> Optional.empty();
        };
    }

    private int place(Column column) {
        return places.getOrDefault(column, -1);
    }
}

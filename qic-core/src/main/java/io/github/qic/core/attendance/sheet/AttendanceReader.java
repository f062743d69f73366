package io.github.qic.core.attendance.sheet;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.internal.collect.Interner;
import io.github.qic.core.internal.sheet.Dates;
import io.github.qic.core.internal.sheet.Sheet;
import io.github.qic.core.internal.sheet.SheetColumns;
import io.github.qic.core.internal.sheet.SheetRow;
import io.github.qic.core.internal.sheet.Times;
import io.github.qic.core.internal.text.Headings;
import io.github.qic.core.people.Participant;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.EndTime;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.sheet.DateOrder;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.ArrayUtils;

/** Reads a sheet row by row and collects attendances. */
abstract class AttendanceReader {
    static final String PERSON = "person";
    private static final Pattern LATE = Pattern.compile("(2[4-9]|3[0-9]|4[0-7])[:.][0-5][0-9](:00)?");

    final GatheringFinder gatherings;
    private final AttendanceSheet labels;
    private final Interner interner = new Interner();
    private final List<Attendance> attendances = new ArrayList<>();
    private int[] lines = new int[16];
    private final Set<String> columns = new HashSet<>();
    private DateOrder dateOrder = DateOrder.DAY_FIRST;

    AttendanceReader(AttendanceSheet sheet) {
        this.labels = sheet;
        this.gatherings = new GatheringFinder(sheet.programme());
    }

    /** {@return the columns of a sheet with these headings} */
    abstract SheetColumns columns(List<String> headings);

    abstract void row(SheetRow row);

    /** {@return whether the sheet that was read has a column} */
    final boolean has(String column) {
        return columns.contains(column);
    }

    /** {@return whether the sheet that was read has a place for an attendance} */
    boolean holds(Attendance attendance) {
        return true;
    }

    /** {@return what the columns of the sheet that was read hold of an attendance, with the rest as it is read without them} */
    Attendance held(Attendance attendance) {
        return attendance;
    }

    final SheetResult<Register> read(SheetSource source) {
        dateOrder = source.options().dateOrder();
        return Sheet.read(source, this::columns, sheet -> {
            columns.addAll(sheet.columns());
            sheet.forEach(this::row);
            Register register = register(sheet);
            return () -> register;
        });
    }

    /** The only problem of a register is a duplicate; its path begins with the index in the list. */
    private Register register(Sheet sheet) {
        try {
            return Register.of(attendances);
        } catch (InvalidValueException e) {
            e.problems()
                    .forEach(problem -> sheet.refuse(
                            lines[Integer.parseInt(problem.path().split("/", 3)[1])],
                            "duplicates an earlier line: same person, event and start"));
            return Register.empty();
        }
    }

    final Optional<Id<Participant>> person(SheetRow row) {
        Optional<String> label = row.text(PERSON);
        Optional<Id<Participant>> person = label.flatMap(labels::person);
        if (person.isEmpty()) {
            row.refuse(PERSON, label.isEmpty() ? "is missing" : "is unknown");
        }
        return person;
    }

    final Optional<LocalDate> day(String cell) {
        return Dates.find(cell, dateOrder);
    }

    /** {@return when something ended: a time of the day, 24:00, or a time of the next day such as 27:30} */
    static Optional<EndTime> end(String cell) {
        Optional<EndTime> sameDay = Times.find(cell).map(EndTime::of);
        if (sameDay.isPresent()) {
            return sameDay;
        }
        String late = Headings.normal(cell);
        return LATE.matcher(late).matches()
                ? Optional.of(EndTime.parse(late.substring(0, 5).replace('.', ':')))
                : Optional.empty();
    }

    static boolean isOrdered(LocalTime start, EndTime end) {
        return end.isAfter(start) && end.minutes() - start.toSecondOfDay() / 60 <= 1440;
    }

    static Optional<DeliveryMode> mode(String cell) {
        return switch (Headings.normal(cell).replace('-', ' ')) {
            case "in person", "face to face", "f2f", "on site" -> Optional.of(DeliveryMode.IN_PERSON);
            case "remote", "remotely", "online", "virtual", "video", "telephone", "phone" ->
                Optional.of(DeliveryMode.REMOTE);
            default -> Optional.empty();
        };
    }

    static DeliveryMode usualMode(Gathering gathering) {
        return gathering.venue().kind() == VenueKind.ONLINE ? DeliveryMode.REMOTE : DeliveryMode.IN_PERSON;
    }

    final void add(SheetRow row, Id<Participant> person, Gathering at, TimeSlot slot, DeliveryMode mode) {
        if (attendances.size() == lines.length) {
            lines = ArrayUtils.addAll(lines, new int[lines.length]);
        }
        lines[attendances.size()] = row.line();
        attendances.add(new Attendance(
                interner.intern(person),
                at.id(),
                interner.intern(slot.date()),
                interner.intern(slot.start()),
                interner.intern(slot.end()),
                mode));
    }
}

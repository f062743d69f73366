package io.github.qic.core.attendance.sheet;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.internal.collect.Interner;
import io.github.qic.core.internal.sheet.Cells;
import io.github.qic.core.internal.sheet.Csv;
import io.github.qic.core.internal.sheet.CsvRow;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.people.Participant;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.lang3.ArrayUtils;

/** Reads a sheet row by row and gathers attendances and problems. */
abstract class AttendanceReader {
    /** Some spreadsheets write a first line that only names the separator. */
    private static final String SEPARATOR_HINT = "sep=";

    final AttendanceCsv sheet;
    final GatheringFinder gatherings;
    private final Interner interner = new Interner();
    private final List<Attendance> attendances = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private int[] lines = new int[16];
    private final int corner;
    private List<String> headings = List.of();

    /**
     * Begins a sheet.
     *
     * @param corner the column that may go without a heading; -1 if none may
     */
    AttendanceReader(AttendanceCsv sheet, int corner) {
        this.sheet = sheet;
        this.corner = corner;
        this.gatherings = new GatheringFinder(sheet.programme());
    }

    /** Takes the headings. */
    abstract void heading(CsvRow row);

    /** Takes any other row. */
    abstract void row(CsvRow row);

    final AttendanceImport read(Reader text) throws IOException {
        try {
            Csv.readSheet(text, this::take);
        } catch (UncheckedIOException e) {
            throw unreadable(Objects.requireNonNull(e.getCause()));
        }
        if (headings.isEmpty()) {
            throw InvalidValueException.of("/line/1", "has no headings");
        }
        return result();
    }

    private static IOException unreadable(IOException e) {
        if (e instanceof CharacterCodingException) {
            throw InvalidValueException.of("", "is not written in UTF-8: export the sheet as UTF-8");
        }
        return e;
    }

    private void take(CsvRow row) {
        if (!headings.isEmpty()) {
            headless(row);
            row(row);
        } else if (!row.cells().get(0).equals(SEPARATOR_HINT)) {
            headings = row.cells();
            heading(row);
        }
    }

    /** What stands under no heading would be lost without a word. The corner of a matrix needs none. */
    private void headless(CsvRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            boolean headed = i < headings.size() && (i == corner || !Spaces.isBlank(headings.get(i)));
            if (!headed && !Spaces.isBlank(row.cells().get(i))) {
                problem(row, i, "stands in a column without a heading");
            }
        }
    }

    private AttendanceImport result() {
        Register register = Register.empty();
        try {
            register = Register.of(attendances);
        } catch (InvalidValueException e) {
            e.problems().forEach(problem -> problems.add(twice(problem)));
        }
        problems.sort(Comparator.comparingInt(RowProblem::line).thenComparingInt(RowProblem::column));
        return new AttendanceImport(register, problems);
    }

    /** The problem of a register names the place in the list. */
    private RowProblem twice(Problem problem) {
        int index = Integer.parseInt(problem.path().split("/", 3)[1]);
        return new RowProblem(lines[index], 0, "says again who was at what from when, as an earlier line does");
    }

    final void problem(CsvRow row, int column, String reason) {
        problems.add(new RowProblem(row.line(), column + 1, reason));
    }

    final Optional<Id<Participant>> person(CsvRow row, int column) {
        String label = cell(row, column);
        Optional<Id<Participant>> person = label.isEmpty() ? Optional.empty() : sheet.person(label);
        if (person.isEmpty()) {
            problem(row, column, label.isEmpty() ? "names nobody" : "names somebody who is not known");
        }
        return person;
    }

    final Optional<LocalDate> day(String cell) {
        return Cells.day(cell, sheet.isMonthFirst());
    }

    static String cell(CsvRow row, int column) {
        return column >= 0 && column < row.cells().size()
                ? Spaces.strip(row.cells().get(column))
                : "";
    }

    static DeliveryMode usualMode(Gathering gathering) {
        return gathering.venue().kind() == VenueKind.ONLINE ? DeliveryMode.REMOTE : DeliveryMode.IN_PERSON;
    }

    static Optional<LocalDate> usualDay(Gathering gathering) {
        return gathering.slot().map(TimeSlot::date);
    }

    final void add(
            CsvRow row,
            Id<Participant> person,
            Gathering at,
            LocalDate day,
            LocalTime from,
            LocalTime to,
            DeliveryMode mode) {
        if (attendances.size() == lines.length) {
            lines = ArrayUtils.addAll(lines, new int[lines.length]);
        }
        lines[attendances.size()] = row.line();
        attendances.add(new Attendance(
                interner.intern(person),
                at.id(),
                interner.intern(day),
                interner.intern(from),
                interner.intern(to),
                mode));
    }
}

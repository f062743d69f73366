package io.github.qic.core.attendance.sheet;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.json.Document;
import io.github.qic.core.merge.Edits;
import io.github.qic.core.people.Participant;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads and writes attendances as the sheets people keep.
 *
 * <p><b>Long form</b>, one row for each person and event: headings {@code person} and {@code event}, optionally {@code date},
 * {@code start}, {@code end} and {@code mode}; common synonyms such as "Name" or "Finish time" are known. Missing values are taken
 * from the event's own day, time and venue.
 *
 * <p><b>Matrix form</b>, one row for each person and one column for each event. A cell is {@code x}, {@code yes}, {@code 1},
 * {@code present} or {@code remote}, or a time range ({@code 10:00-15:30}), with its day if the event has none
 * ({@code 2016-09-21 10:00-15:30}), or is blank, {@code no}, {@code 0}, {@code -}, {@code absent} or {@code apologies}.
 *
 * <p>Events are named by id, by name or, in the matrix, by day. Sheets hold names of people: a function given by the caller turns
 * the label of a person into the pseudonym, and no label is kept or repeated.
 */
public final class AttendanceSheet {
    private static final Document<Attendance> ATTENDANCE = Document.of("qic/attendance", 1, Attendance.class);

    private final Programme programme;
    private final Function<String, Optional<Id<Participant>>> people;

    private AttendanceSheet(Programme programme, Function<String, Optional<Id<Participant>>> people) {
        this.programme = Objects.requireNonNull(programme, "programme");
        this.people = Objects.requireNonNull(people, "people");
    }

    /**
     * {@return a reader of sheets that name people by labels}
     *
     * @param programme the events and meetings
     * @param people the pseudonym of a label; empty if the person is unknown
     */
    public static AttendanceSheet of(Programme programme, Function<String, Optional<Id<Participant>>> people) {
        return new AttendanceSheet(programme, people);
    }

    /** {@return a reader of sheets that name people by their pseudonyms} */
    public static AttendanceSheet of(Programme programme, Collection<Participant> people) {
        Set<String> known = people.stream().map(p -> p.id().value()).collect(Collectors.toSet());
        return of(
                programme,
                label -> Optional.of(Spaces.visible(label))
                        .filter(known::contains)
                        .map(Id::of));
    }

    /**
     * {@return the register in a sheet in long form}
     *
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public SheetResult<Register> readLong(SheetSource sheet) {
        return new LongFormReader(this).read(sheet);
    }

    /**
     * {@return the register in a sheet in matrix form}
     *
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public SheetResult<Register> readMatrix(SheetSource sheet) {
        return new MatrixFormReader(this).read(sheet);
    }

    /**
     * {@return the changes to a register made in a sheet in long form that was exported from it and edited} Attendances are
     * distinguished by person, event and, where someone attended an event more than once, day and, if need be, start. What has no column
     * in the sheet stays.
     *
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public SheetResult<Edits<Register>> readLongOver(SheetSource sheet, Register register) {
        Objects.requireNonNull(register, "register");
        return over(new LongFormReader(this), sheet, register);
    }

    /**
     * {@return the changes to a register made in a sheet in matrix form that was exported from it and edited} An attendance is missing
     * if its person has no row or its cell is blank. What has no column in the sheet stays.
     *
     * @throws java.io.UncheckedIOException if the source cannot be read
     */
    public SheetResult<Edits<Register>> readMatrixOver(SheetSource sheet, Register register) {
        Objects.requireNonNull(register, "register");
        return over(new MatrixFormReader(this), sheet, register);
    }

    private static SheetResult<Edits<Register>> over(AttendanceReader reader, SheetSource sheet, Register register) {
        SheetResult<Register> edited = reader.read(sheet);
        if (!edited.problems().isEmpty()) {
            return SheetResult.refused(edited.problems());
        }
        List<Attendance> attendances = register.attendances();
        return SheetResult.of(
                Edits.ofList(
                                ATTENDANCE,
                                "attendances",
                                attendances,
                                attendances.stream()
                                        .filter(reader::holds)
                                        .map(reader::held)
                                        .toList(),
                                edited.orThrow().attendances())
                        .map(Register::of),
                edited.skipped(),
                edited.ignored());
    }

    /** {@return attendances in long form, as a table to write as CSV or into a workbook} */
    public static Table longTable(Collection<Attendance> attendances) {
        return AttendanceWriter.longTable(attendances);
    }

    /**
     * Writes any number of attendances in long form as CSV, one at a time. The caller may write a byte-order mark to {@code out}
     * first.
     *
     * @throws IOException if {@code out} cannot be written
     */
    public static void writeLong(Iterable<Attendance> attendances, Appendable out) throws IOException {
        AttendanceWriter.writeLong(attendances, out);
    }

    /**
     * {@return a register in matrix form, as a table to write as CSV or into a workbook: a row for each person in it, a column for
     * each event and meeting}
     *
     * @throws InvalidValueException if the register has an event that is not in the programme, or its people and the events and
     *     meetings make more than 1,000,000 pairs
     */
    public Table matrixTable(Register register) {
        return AttendanceWriter.matrixTable(programme, register);
    }

    Programme programme() {
        return programme;
    }

    Optional<Id<Participant>> person(String label) {
        return people.apply(label);
    }
}

package io.github.qic.core.attendance.sheet;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.internal.sheet.SheetEncoding;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.people.Participant;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.valid.Id;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads and writes attendances as the sheets people keep.
 *
 * <p><b>Long form</b>, a row a person and event: headings {@code person} and {@code event}, optionally {@code date}, {@code
 * start}, {@code end} and {@code mode}; common other names such as "Name" or "Finish time" are known. What is left out is
 * taken from the event's own day, time and venue.
 *
 * <p><b>Matrix form</b>, a row a person and a column an event. A cell says {@code x}, {@code yes}, {@code 1}, {@code present} or
 * {@code remote}, or from when to when ({@code 10:00-15:30}), or is blank, {@code no}, {@code 0}, {@code -}, {@code absent} or
 * {@code apologies}.
 *
 * <p>Events are named by id, by name or, in the matrix, by day. Cells may be separated by comma, semicolon or tab; the file may
 * begin with a byte-order mark. Sheets hold names of people: a function given by the caller turns the label of a person into
 * the pseudonym, and no label is kept or repeated.
 */
public final class AttendanceCsv {
    private final Programme programme;
    private final Function<String, Optional<Id<Participant>>> people;
    private final Set<String> ignored;
    private final boolean monthFirst;

    private AttendanceCsv(
            Programme programme,
            Function<String, Optional<Id<Participant>>> people,
            Set<String> ignored,
            boolean monthFirst) {
        this.programme = programme;
        this.people = people;
        this.ignored = ignored;
        this.monthFirst = monthFirst;
    }

    /**
     * {@return a reader that takes days like {@code 3/4/2017} with the day first}
     *
     * @param programme the events and meetings
     * @param people the pseudonym of a label, or nothing for a label it does not know
     */
    public static AttendanceCsv of(Programme programme, Function<String, Optional<Id<Participant>>> people) {
        return new AttendanceCsv(programme, people, Set.of(), false);
    }

    /**
     * {@return a reader of sheets in which people stand by their pseudonym}
     *
     * @param programme the events and meetings
     * @param people the pseudonyms
     */
    public static AttendanceCsv of(Programme programme, Collection<Participant> people) {
        Set<String> known = people.stream().map(p -> p.id().value()).collect(Collectors.toUnmodifiableSet());
        return of(programme, label -> known.contains(label) ? Optional.of(Id.of(label)) : Optional.empty());
    }

    /**
     * {@return a reader that passes over columns; any other unknown column is a problem}
     *
     * @param headings the headings of the columns, in any case
     */
    public AttendanceCsv ignoring(String... headings) {
        Set<String> lower = Arrays.stream(headings).map(AttendanceCsv::normal).collect(Collectors.toUnmodifiableSet());
        return new AttendanceCsv(programme, people, lower, monthFirst);
    }

    /** {@return a reader that takes days like {@code 4/3/2017} with the month first} */
    public AttendanceCsv monthFirst() {
        return new AttendanceCsv(programme, people, ignored, true);
    }

    /**
     * {@return what a sheet in long form holds}
     *
     * @param sheet the sheet
     * @throws io.github.qic.core.valid.InvalidValueException if it is not CSV
     * @throws IOException if it cannot be read
     */
    public AttendanceImport readLong(Reader sheet) throws IOException {
        return new LongFormReader(this).read(sheet);
    }

    /**
     * {@return what a file in long form holds}
     *
     * @param file the file, in UTF-8, or with a byte-order mark in UTF-16; left open
     * @throws io.github.qic.core.valid.InvalidValueException if it is not CSV
     * @throws IOException if it cannot be read
     */
    public AttendanceImport readLong(InputStream file) throws IOException {
        return readLong(SheetEncoding.of(file));
    }

    /**
     * {@return what a sheet in matrix form holds}
     *
     * @param sheet the sheet
     * @throws io.github.qic.core.valid.InvalidValueException if it is not CSV
     * @throws IOException if it cannot be read
     */
    public AttendanceImport readMatrix(Reader sheet) throws IOException {
        return new MatrixFormReader(this).read(sheet);
    }

    /**
     * {@return what a file in matrix form holds}
     *
     * @param file the file, in UTF-8, or with a byte-order mark in UTF-16; left open
     * @throws io.github.qic.core.valid.InvalidValueException if it is not CSV
     * @throws IOException if it cannot be read
     */
    public AttendanceImport readMatrix(InputStream file) throws IOException {
        return readMatrix(SheetEncoding.of(file));
    }

    /**
     * Writes attendances in long form, one at a time.
     *
     * @param attendances the attendances
     * @param out where they go, with commas, ISO days and times
     * @throws IOException if they cannot be written
     */
    public static void writeLong(Iterable<Attendance> attendances, Appendable out) throws IOException {
        AttendanceWriter.writeLong(attendances, out);
    }

    /**
     * Writes a register in matrix form: a row for everybody who is in it, a column for every event and meeting.
     *
     * @param register the register
     * @param out where it goes, with commas, ISO days and times
     * @throws io.github.qic.core.valid.InvalidValueException if somebody was at what is not in the programme; nothing is written
     * @throws IOException if it cannot be written
     */
    public void writeMatrix(Register register, Appendable out) throws IOException {
        AttendanceWriter.writeMatrix(programme, register, out);
    }

    Programme programme() {
        return programme;
    }

    Optional<Id<Participant>> person(String label) {
        return people.apply(Spaces.strip(label));
    }

    boolean ignores(String heading) {
        return ignored.contains(normal(heading));
    }

    boolean isMonthFirst() {
        return monthFirst;
    }

    static String normal(String text) {
        return Spaces.strip(text).toLowerCase(Locale.ROOT);
    }
}

package io.github.qic.core.attendance.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.house.Workbooks;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.EndTime;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.programme.Venue;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.sheet.DateOrder;
import io.github.qic.core.sheet.RowKind;
import io.github.qic.core.sheet.SheetOptions;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.sheet.SkippedRows;
import io.github.qic.core.sheet.UnknownColumns;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceSheetTest {
    private static final LocalDate DAY_1 = LocalDate.of(2016, 9, 21);
    private static final LocalDate DAY_2 = LocalDate.of(2017, 3, 15);
    private static final Id<Participant> ANNE = Id.of("P01");
    private static final Id<Participant> JO = Id.of("P02");
    private static final Id<Gathering> FIRST = Id.of("e1");
    private static final Id<Gathering> SECOND = Id.of("e2");
    private static final Id<Gathering> OPEN = Id.of("e3");
    private static final Programme PROGRAMME = Programme.builder()
            .start(YearMonth.of(2016, 9))
            .months(18)
            .addEvents(
                    event(FIRST, "First event", 1)
                            .slot(new TimeSlot(DAY_1, LocalTime.of(10, 0), LocalTime.of(16, 0)))
                            .build(),
                    event(SECOND, "Second event", 7)
                            .slot(new TimeSlot(DAY_2, LocalTime.of(9, 30), LocalTime.of(12, 30)))
                            .build(),
                    event(OPEN, "Third event", 13).build())
            .build();
    private static final Map<String, Id<Participant>> LIST = Map.of("Müller, Änne", ANNE, "Jo O'Brien", JO);
    private static final AttendanceSheet SHEET =
            AttendanceSheet.of(PROGRAMME, label -> Optional.ofNullable(LIST.get(label)));

    private static final SheetOptions MONTH_FIRST =
            SheetOptions.builder().dateOrder(DateOrder.MONTH_FIRST).build();

    private static LearningEvent.Builder event(Id<Gathering> id, String name, int month) {
        LearningEvent.Builder builder = LearningEvent.builder();
        builder.id(id).name(name).month(month).venue(Venue.of(VenueKind.UNIVERSITY));
        return builder;
    }

    private static Attendance at(Id<Participant> who, Id<Gathering> what, LocalDate day, String from, String to) {
        return new Attendance(who, what, day, LocalTime.parse(from), LocalTime.parse(to), DeliveryMode.IN_PERSON);
    }

    private static SheetResult<Register> readLong(String text) {
        return SHEET.readLong(SheetSource.of(text));
    }

    private static SheetResult<Register> readMatrix(String text) {
        return SHEET.readMatrix(SheetSource.of(text));
    }

    private static List<String> problems(SheetResult<?> result) {
        return result.problems().stream().map(Problem::toString).toList();
    }

    /** Made with LibreOffice 7.4: a sheet saved as ODS, then exported with semicolons. */
    @Test
    void a_sheet_in_long_form_is_read_as_LibreOffice_exports_it() throws IOException {
        try (InputStream file = AttendanceSheetTest.class.getResourceAsStream("libreoffice-long.csv")) {
            assertThat(SHEET.readLong(SheetSource.of(file)
                                    .with(SheetOptions.builder()
                                            .addIgnored("notes")
                                            .build()))
                            .orThrow()
                            .attendances())
                    .containsExactly(
                            at(ANNE, FIRST, DAY_1, "10:00", "16:00"),
                            at(JO, FIRST, DAY_1, "10:30", "15:30"),
                            new Attendance(
                                    JO, SECOND, DAY_2, LocalTime.of(9, 30), LocalTime.of(12, 30), DeliveryMode.REMOTE));
        }
    }

    /** Made with LibreOffice 7.4, exported with commas. */
    @Test
    void a_matrix_is_read_as_LibreOffice_exports_it() throws IOException {
        try (InputStream file = AttendanceSheetTest.class.getResourceAsStream("libreoffice-matrix.csv")) {
            assertThat(SHEET.readMatrix(SheetSource.of(file)).orThrow().attendances())
                    .containsExactly(
                            at(ANNE, FIRST, DAY_1, "10:00", "16:00"),
                            at(JO, SECOND, DAY_2, "09:30", "12:30"),
                            at(ANNE, SECOND, DAY_2, "10:00", "12:00"));
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, '\uFEFF'", "UTF-16LE, '\uFEFF'", "UTF-16BE, '\uFEFF'"})
    void a_file_may_begin_with_a_byte_order_mark(Charset charset, String mark) throws IOException {
        byte[] file = (mark + "person\tevent\nMüller, Änne\te1\n").getBytes(charset);
        assertThat(SHEET.readLong(SheetSource.of(new ByteArrayInputStream(file)))
                        .orThrow()
                        .attendances())
                .containsExactly(at(ANNE, FIRST, DAY_1, "10:00", "16:00"));
    }

    /** Word and web pages put U+00A0 where a cell is empty and around words; Java does not count it as white space. */
    @Test
    void non_breaking_spaces_are_space() {
        String sheet =
                "person,event,start,mode\n\u00a0Jo O'Brien\u00a0,e1\u202f,\u00a0,\u00a0\n\u00a0,\u00a0,\u00a0,\u00a0\n";
        assertThat(readLong(sheet).orThrow().attendances()).containsExactly(at(JO, FIRST, DAY_1, "10:00", "16:00"));
        String matrix = "person,e1,e2\nJo O'Brien,\u00a010:00-16:00\u00a0,\u00a0\n";
        assertThat(readMatrix(matrix).orThrow().attendances()).containsExactly(at(JO, FIRST, DAY_1, "10:00", "16:00"));
    }

    @Test
    void a_file_in_another_charset_is_refused_with_advice() {
        byte[] file = "person,event\n\"Müller, Änne\",e1\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> SHEET.readLong(SheetSource.of(new ByteArrayInputStream(file)))
                        .orThrow())
                .hasMessage("/line/2: is not in UTF-8, perhaps in Windows-1252: save the sheet as CSV UTF-8");
    }

    @Test
    void a_first_line_that_names_the_separator_is_skipped_and_counted() {
        SheetResult<Register> sheet = readLong("sep=;\r\nperson;event\r\nNobody;e1\r\n");
        assertThat(problems(sheet)).containsExactly("/line/3/column/A: person is unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-09-21", "21/09/2016", "21/9/16", "21.09.2016", "21 Sep 2016"})
    void days_are_read_as_people_type_them(String day) {
        assertThat(readLong("person,event,date\nJo O'Brien,e1," + day + "\n")
                        .orThrow()
                        .attendances())
                .containsExactly(at(JO, FIRST, DAY_1, "10:00", "16:00"));
    }

    @Test
    void the_month_may_come_first() throws IOException {
        SheetSource sheet = SheetSource.of("person,event,date\nJo O'Brien,e1,09/21/2016\n");
        assertThat(SHEET.readLong(sheet.with(MONTH_FIRST)).orThrow().attendances())
                .containsExactly(at(JO, FIRST, DAY_1, "10:00", "16:00"));
    }

    @Test
    void every_bad_cell_is_reported_by_line_column_and_reason_and_nothing_is_read() {
        SheetResult<Register> sheet = readLong("""
                person,event,date,start,end,mode
                Jo O'Brien,e1,,,,
                Somebody Else,e1,31/02/2016,,,
                ,first event,,16:00,10:00,
                Jo O'Brien,lunch,,,,

                Jo O'Brien,e3,,,noon,by pigeon
                Jo O'Brien,lunch,21/13/2016,16:00,10:00,by pigeon
                """);
        assertThat(problems(sheet))
                .containsExactly(
                        "/line/3/column/A: person is unknown",
                        "/line/3/column/C: date must be a day of the calendar, but was 31/02/2016",
                        "/line/4/column/A: person is missing",
                        "/line/4/column/E: end must be after the start, by 24 hours at most;"
                                + " 27:30 is half past three on the next day, but was 10:00",
                        "/line/5/column/B: event must be the id or name of one event or meeting of the programme",
                        "/line/7/column/C: date is missing, and the event has none either",
                        "/line/7/column/D: start is missing, and the event has none either",
                        "/line/7/column/E: end must be a time such as 16:30",
                        "/line/7/column/F: mode must be in-person or remote",
                        "/line/8/column/B: event must be the id or name of one event or meeting of the programme",
                        "/line/8/column/C: date must be a day of the calendar, but was 21/13/2016",
                        "/line/8/column/E: end must be after the start, by 24 hours at most;"
                                + " 27:30 is half past three on the next day, but was 10:00",
                        "/line/8/column/F: mode must be in-person or remote");
        assertThatThrownBy(sheet::orThrow).hasMessageStartingWith("/line/3/column/A: person is unknown");
    }

    @Test
    void synonyms_of_headings_and_modes_are_known() {
        assertThat(readLong("Name,Session,Start time,Finish time,How\nJo O'Brien,e1,10:15,15:45,Virtual\n")
                        .orThrow()
                        .attendances())
                .containsExactly(new Attendance(
                        JO, FIRST, DAY_1, LocalTime.of(10, 15), LocalTime.of(15, 45), DeliveryMode.REMOTE));
    }

    @Test
    void columns_are_mapped_and_others_ignored_where_the_caller_says_so() {
        SheetOptions options = MONTH_FIRST.toBuilder()
                .putHeading("Which day", "event")
                .unknownColumns(UnknownColumns.IGNORED)
                .build();
        SheetResult<Register> read =
                SHEET.readLong(SheetSource.of("Who,Name,which  DAY,date,Notes\n1,Jo O'Brien,e1,9/21/2016,late\n")
                        .with(options));
        assertThat(read.orThrow().attendances()).containsExactly(at(JO, FIRST, DAY_1, "10:00", "16:00"));
        assertThat(read.ignored()).containsExactly("Who", "Notes");
    }

    @Test
    void a_title_above_the_headings_and_headings_on_each_page_are_skipped_in_either_form() {
        SheetResult<Register> rows = readLong("""
                Attendance 2016/17,
                ,
                person,event
                Jo O'Brien,e1
                Person,Event
                Jo O'Brien,e2
                """);
        assertThat(rows.orThrow().attendances()).hasSize(2);
        assertThat(rows.skipped())
                .containsExactly(
                        new SkippedRows(1, 1, RowKind.TITLE),
                        new SkippedRows(2, 2, RowKind.BLANK),
                        new SkippedRows(5, 5, RowKind.REPEATED_HEADINGS));
        SheetResult<Register> matrix = readMatrix("Attendance 2016/17;;\nName;e1;e2\nJo O'Brien;x;\n");
        assertThat(matrix.orThrow().attendances()).containsExactly(at(JO, FIRST, DAY_1, "10:00", "16:00"));
        assertThat(matrix.skipped()).containsExactly(new SkippedRows(1, 1, RowKind.TITLE));
        assertThat(problems(readMatrix("Name;Sunday\nJo O'Brien;x\n")))
                .contains("/line/1: has no column of an event or meeting of the programme");
    }

    @Test
    void by_default_the_mode_is_that_of_the_venue() {
        Programme online = PROGRAMME.toBuilder()
                .events(PROGRAMME.events().stream()
                        .map(e -> e.toBuilder()
                                .venue(Venue.of(e.id().equals(FIRST) ? VenueKind.ONLINE : VenueKind.UNIVERSITY))
                                .build())
                        .toList())
                .build();
        AttendanceSheet sheet = AttendanceSheet.of(online, label -> Optional.of(Id.of(label)));
        assertThat(sheet.readMatrix(
                                SheetSource.of("person,e1,e2\nP1,x,x\nP2,in person,remote\nP3,face to face,online\n"))
                        .orThrow()
                        .attendances())
                .extracting(a -> a.participant() + " " + a.gathering() + " " + a.mode())
                .containsExactly(
                        "P1 e1 REMOTE",
                        "P2 e1 IN_PERSON",
                        "P3 e1 IN_PERSON",
                        "P1 e2 IN_PERSON",
                        "P2 e2 REMOTE",
                        "P3 e2 REMOTE");
        assertThat(sheet.readLong(SheetSource.of("person,event\nP1,e1\n"))
                        .orThrow()
                        .attendances())
                .extracting(Attendance::mode)
                .containsExactly(DeliveryMode.REMOTE);
    }

    @Test
    void an_empty_time_range_and_a_missing_column_are_reported() {
        assertThat(problems(readMatrix("person,e1\nJo O'Brien,10:00-10:00\n")))
                .containsExactly(
                        "/line/2/column/B: event e1 must end after it starts, by 24 hours at most; 27:30 is half past three on the next day, but was 10:00-10:00");
        assertThatThrownBy(() -> readLong("person\n").orThrow()).hasMessage("/line/1: column event is missing");
    }

    @Test
    void a_day_of_two_events_identifies_neither() {
        Programme twins = PROGRAMME.toBuilder()
                .addEvents(event(Id.of("e4"), "Fourth event", 13)
                        .slot(new TimeSlot(LocalDate.of(2017, 9, 6), LocalTime.of(9, 0), LocalTime.of(10, 0)))
                        .build())
                .addEvents(event(Id.of("e5"), "Fifth event", 13)
                        .slot(new TimeSlot(LocalDate.of(2017, 9, 6), LocalTime.of(11, 0), LocalTime.of(12, 0)))
                        .build())
                .build();
        AttendanceSheet sheet = AttendanceSheet.of(twins, label -> Optional.of(JO));
        assertThat(sheet.readMatrix(SheetSource.of("person,6/9/2017,21/9/2016\nJo,x,x\n"))
                        .problems())
                .extracting(Problem::path)
                .containsExactly("/line/1/column/B");
    }

    @Test
    void a_name_of_two_events_identifies_neither() {
        Programme twins = PROGRAMME.toBuilder()
                .events(PROGRAMME.events().stream()
                        .map(e -> e.toBuilder().name("Day").build())
                        .toList())
                .build();
        AttendanceSheet sheet = AttendanceSheet.of(twins, label -> Optional.of(JO));
        assertThat(problems(sheet.readLong(SheetSource.of("person,event\nJo,day\n"))))
                .containsExactly(
                        "/line/2/column/B: event must be the id or name of one event or meeting of the programme");
        assertThat(sheet.readLong(SheetSource.of("person,event\nJo,E1\n"))
                        .orThrow()
                        .attendances())
                .containsExactly(at(JO, FIRST, DAY_1, "10:00", "16:00"));
    }

    /** Headings that differ in case only are different, though both are ambiguous when case does not matter. */
    @Test
    void ids_that_differ_in_case_only_identify_their_events() {
        Programme twins = PROGRAMME.toBuilder()
                .events(List.of(
                        PROGRAMME.events().get(0).toBuilder().id(Id.of("DAY")).build(),
                        PROGRAMME.events().get(1).toBuilder().id(Id.of("Day")).build()))
                .build();
        AttendanceSheet sheet = AttendanceSheet.of(twins, id -> Optional.of(Id.of(id)));
        Register register = Register.of(List.of(
                at(ANNE, Id.of("DAY"), DAY_1, "10:00", "16:00"), at(JO, Id.of("Day"), DAY_2, "09:30", "12:30")));
        assertThat(sheet.readMatrix(SheetSource.of(sheet.matrixTable(register).csv()))
                        .orThrow())
                .isEqualTo(register);
    }

    @Test
    void no_label_is_repeated_in_any_message() {
        String label = "Zoe Unlisted";
        String problems =
                readLong("person,event,%1$s\n%1$s,%1$s,\n".formatted(label)).problems()
                        + readMatrix("person,e1,%1$s\n%1$s,%1$s\n".formatted(label))
                                .problems()
                                .toString();
        assertThat(problems).contains("/line/2", "/line/1").doesNotContain("Zoe", "Unlisted");
    }

    @Test
    void a_duplicate_row_is_reported_by_its_own_line() {
        SheetResult<Register> sheet = readLong(
                "person,event\nJo O'Brien,e2\nJo O'Brien,e1\n\"Müller, Änne\",e1\nJo O'Brien,e1\nSomebody Else,e1\n");
        assertThat(problems(sheet))
                .containsExactly(
                        "/line/5: duplicates an earlier line: same person, event and start",
                        "/line/6/column/A: person is unknown");
    }

    @Test
    void unknown_and_missing_columns_are_reported() {
        assertThat(problems(readLong("person,notes,person\n")))
                .containsExactly(
                        "/line/1: column event is missing",
                        "/line/1/column/B: heading is unknown: must be one of person, event, date, start, end, mode",
                        "/line/1/column/C: heading is a duplicate");
        assertThat(problems(readMatrix("person,e1,First event,role\n")))
                .containsExactly(
                        "/line/1/column/C: heading is one for event e1, as is that of column B: one of them must be ignored",
                        "/line/1/column/D: heading is unknown: must be the id, name or day of one event or meeting of the programme, or be ignored");
        assertThatThrownBy(() -> readLong("").orThrow()).hasMessage("/line/1: has no headings");
    }

    @Test
    void a_cell_without_a_heading_is_reported() {
        assertThat(problems(readLong("person,event,\nJo O'Brien,e1,late\nJo O'Brien,e2,,x\n")))
                .containsExactly(
                        "/line/2/column/C: cell has no heading; one that contains the separator needs quotes",
                        "/line/3/column/D: cell has no heading; one that contains the separator needs quotes");
        assertThat(problems(readMatrix(",e1,\nJo O'Brien,x,x\n")))
                .containsExactly("/line/2/column/C: cell has no heading; one that contains the separator needs quotes");
        assertThat(readMatrix(",e1,,\nJo O'Brien,x,,\n").orThrow().attendances())
                .containsExactly(at(JO, FIRST, DAY_1, "10:00", "16:00"));
    }

    @Test
    void a_matrix_cell_is_a_mark_or_times() {
        SheetResult<Register> sheet = readMatrix("""
                who;e1;e2;e3
                Jo O'Brien;remote;apologies;2017-09-20 9am-11.30
                Müller, Änne;10:00-12:00, 13:00-16:00;–;
                """);
        assertThat(sheet.orThrow().attendances())
                .containsExactly(
                        at(ANNE, FIRST, DAY_1, "10:00", "12:00"),
                        new Attendance(JO, FIRST, DAY_1, LocalTime.of(10, 0), LocalTime.of(16, 0), DeliveryMode.REMOTE),
                        at(ANNE, FIRST, DAY_1, "13:00", "16:00"),
                        at(JO, OPEN, LocalDate.of(2017, 9, 20), "09:00", "11:30"));
    }

    /** As macOS and the clipboard write them: a narrow space before PM, long dashes, characters that show nothing. */
    @Test
    void spaces_and_dashes_of_any_kind_are_those_of_times() {
        List<Attendance> expected = List.of(
                new Attendance(JO, FIRST, DAY_1, LocalTime.of(10, 0), LocalTime.of(15, 30), DeliveryMode.REMOTE));
        for (String cell : List.of(
                "10:00 AM - 3:30 PM remote",
                "10:00\u202FAM\u00A0\u2013 3:30\u202FPM\u00A0remote",
                "10 a.m. \u2014 3.30 p.m. remote\u200B",
                "10:00\u201115:30 remote")) {
            assertThat(readMatrix("who;e1\nJo O'Brien;" + cell + "\n").orThrow().attendances())
                    .as(cell)
                    .isEqualTo(expected);
        }
        assertThat(readMatrix("who;e1;e2\nJo O'Brien;\u200B;\u2014\n").orThrow().attendances())
                .isEmpty();
        assertThat(readLong("name;event;start;end;mode\nJo O'Brien;e1;10:00\u202FAM;15:30\u200B;on_site\n")
                        .orThrow()
                        .attendances())
                .containsExactly(at(JO, FIRST, DAY_1, "10:00", "15:30"));
        assertThat(readLong("name;event;start;end\nJo O'Brien;e1;21:00;\u200E27:00\n")
                        .orThrow()
                        .attendances())
                .extracting(Attendance::end)
                .containsExactly(EndTime.parse("27:00"));
        Participant jo =
                Participant.builder().id(JO).role(Role.REGISTERED_NURSE).build();
        assertThat(AttendanceSheet.of(PROGRAMME, List.of(jo))
                        .readLong(SheetSource.of("person,event\n" + JO + "\u200B,e1\n"))
                        .orThrow()
                        .attendances())
                .hasSize(1);
    }

    @Test
    void an_attendance_past_midnight_is_read_from_either_form_and_written_to_both() throws IOException {
        Register night = readMatrix("who,e1\nJo O'Brien,21:00-27:00\n\"Müller, Änne\",22:00-24:00\n")
                .orThrow();
        assertThat(night.attendances()).extracting(Attendance::minutes).containsExactly(360, 120);
        Table table = AttendanceSheet.longTable(night.attendances());
        assertThat(table.csv()).contains(",21:00,27:00,", ",22:00,24:00,");
        for (SheetSource source : List.of(SheetSource.of(table.csv()), Workbooks.of(table))) {
            assertThat(AttendanceSheet.of(PROGRAMME, id -> Optional.of(Id.of(id)))
                            .readLong(source)
                            .orThrow())
                    .isEqualTo(night);
        }
    }

    @Test
    void an_unclear_matrix_cell_is_reported() {
        assertThat(problems(readMatrix("who,e1,e2,e3\nJo O'Brien,maybe,12:00-11:00,x\nJo O'Brien,10:00-48:00,,\n")))
                .containsExactly(
                        "/line/2/column/B: event e1 must be x, no, remote, or times such as 10:00-15:30",
                        "/line/2/column/C: event e2 must end after it starts, by 24 hours at most;"
                                + " 27:30 is half past three on the next day, but was 12:00-11:00",
                        "/line/2/column/D: event e3 must have a day and times such as 2016-09-21 10:00-15:30, since the"
                                + " programme gives none",
                        "/line/3/column/B: event e1 must have a day, unless the event has one, and times such as 10:00-15:30,"
                                + " but was 10:00-48:00");
    }

    @Test
    void what_is_written_in_either_form_is_read_back() throws IOException {
        Collaborative peach = PeachCollaborative.collaborative();
        AttendanceSheet sheet = AttendanceSheet.of(peach.programme(), peach.participants());
        StringBuilder rows = new StringBuilder();
        AttendanceSheet.writeLong(peach.register().attendances(), rows);
        assertThat(sheet.readLong(SheetSource.of(rows.toString())).orThrow()).isEqualTo(peach.register());
        Table table = AttendanceSheet.longTable(peach.register().attendances());
        assertThat(table.csv()).isEqualTo(rows.toString());
        assertThat(sheet.readLong(Workbooks.of(table)).orThrow()).isEqualTo(peach.register());
        Table matrix = sheet.matrixTable(peach.register());
        assertThat(sheet.readMatrix(SheetSource.of(matrix.csvWithByteOrderMark()))
                        .orThrow())
                .isEqualTo(peach.register());
        assertThat(sheet.readMatrix(Workbooks.of(matrix)).orThrow()).isEqualTo(peach.register());
    }

    /** A matrix says a day or a way of attending only where it is not that of the event. */
    @Test
    void a_matrix_has_the_day_and_the_mode_where_they_are_not_those_of_the_event() {
        Register register = Register.of(List.of(
                at(ANNE, FIRST, DAY_1, "10:00", "16:00"),
                at(ANNE, SECOND, DAY_1, "10:00", "12:00"),
                new Attendance(JO, FIRST, DAY_2, LocalTime.of(9, 0), LocalTime.of(11, 30), DeliveryMode.REMOTE)));
        Table matrix = SHEET.matrixTable(register);
        assertThat(matrix.csv())
                .contains(",10:00-16:00," + DAY_1 + " 10:00-12:00,", "," + DAY_2 + " 09:00-11:30 remote,");
        Programme online = PROGRAMME.toBuilder()
                .events(PROGRAMME.events().stream()
                        .map(e ->
                                e.toBuilder().venue(Venue.of(VenueKind.ONLINE)).build())
                        .toList())
                .build();
        AttendanceSheet sheet = AttendanceSheet.of(online, id -> Optional.of(Id.of(id)));
        assertThat(sheet.matrixTable(register).csv()).contains(",10:00-16:00 in person,", " 09:00-11:30,");
        assertThat(sheet.readMatrix(SheetSource.of(sheet.matrixTable(register).csv()))
                        .orThrow())
                .isEqualTo(register);
    }

    @Test
    void a_matrix_of_more_than_a_million_pairs_of_a_person_and_an_event_is_refused() {
        List<Attendance> attendances = IntStream.range(0, 3_000)
                .mapToObj(i -> at(Id.of("P" + i), Id.of("e" + i), DAY_1, "10:00", "16:00"))
                .toList();
        AttendanceSheet sheet = AttendanceSheet.of(events(3_000), List.of());
        assertThatThrownBy(() -> sheet.matrixTable(Register.of(attendances)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("must be at most 1,000,000 people x events, but are 9,000,000");
        assertThat(sheet.matrixTable(Register.of(attendances.subList(0, 333))).rows())
                .hasSize(333);
    }

    /** 3,000 columns of an event each, and rows that have a cell in the first or second of them, or not even that. */
    @Test
    void a_matrix_costs_the_cells_that_its_rows_have_whatever_the_number_of_events() {
        String headings = IntStream.range(0, 3_000).mapToObj(i -> ",e" + i).collect(Collectors.joining());
        AttendanceSheet sheet = AttendanceSheet.of(events(3_000), label -> Optional.of(Id.of(label)));
        String matrix = "person" + headings + "\n" + "P1\n".repeat(300_000) + "P1,2016-09-21 10:00-16:00\n"
                + "P1,\n".repeat(300_000) + "P2,,2016-09-21 10:00-16:00\n";
        assertThat(sheet.readMatrix(SheetSource.of(matrix)).orThrow().attendances())
                .containsExactly(
                        at(Id.of("P1"), Id.of("e0"), DAY_1, "10:00", "16:00"),
                        at(Id.of("P2"), Id.of("e1"), DAY_1, "10:00", "16:00"));
    }

    private static Programme events(int count) {
        return PROGRAMME.toBuilder()
                .events(IntStream.range(0, count)
                        .mapToObj(i -> event(Id.of("e" + i), "Event", 1).build())
                        .toList())
                .build();
    }

    @Test
    void an_attendance_without_a_column_is_refused_by_a_matrix() {
        Attendance elsewhere = new Attendance(
                ANNE, Id.of("e9"), DAY_1, LocalTime.of(10, 0), LocalTime.of(16, 0), DeliveryMode.IN_PERSON);
        assertThatThrownBy(() -> SHEET.matrixTable(Register.of(List.of(elsewhere))))
                .hasMessage("/0/gathering: unknown gathering: e9");
    }
}

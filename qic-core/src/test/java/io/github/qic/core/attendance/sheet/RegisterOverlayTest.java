package io.github.qic.core.attendance.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.merge.Edits;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.EndTime;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterOverlayTest {
    private static final Collaborative PEACH = PeachCollaborative.collaborative();
    private static final Register REGISTER = PEACH.register();
    private static final AttendanceSheet SHEET = AttendanceSheet.of(PEACH.programme(), PEACH.participants());

    @Test
    void a_register_laid_back_unchanged_or_in_another_order_changes_nothing() {
        List<String> lines = new ArrayList<>(
                AttendanceSheet.longTable(REGISTER.attendances()).csv().lines().toList());
        Collections.reverse(lines.subList(1, lines.size()));
        Edits<Register> edits = over(String.join("\n", lines));
        assertThat(edits.all()).isEmpty();
        assertThat(edits.apply()).isEqualTo(REGISTER);
        Edits<Register> matrix = SHEET.readMatrixOver(
                        SheetSource.of(SHEET.matrixTable(REGISTER).csv()), REGISTER)
                .orThrow();
        assertThat(matrix.all()).isEmpty();
    }

    @Test
    void times_that_were_corrected_and_people_who_were_forgotten_are_listed() {
        Attendance first = REGISTER.attendances().get(0);
        List<String> lines = new ArrayList<>(
                AttendanceSheet.longTable(REGISTER.attendances()).csv().lines().toList());
        String corrected = lines.get(1).replace("," + first.end() + ",", ",12:01,");
        lines.set(1, corrected);
        lines.remove(2);
        Edits<Register> edits = over(String.join("\n", lines));
        Attendance second = REGISTER.attendances().get(1);
        assertThat(edits.all())
                .extracting(edit -> edit.kind() + " " + edit.subject())
                .containsExactly(
                        "CHANGED /attendances/" + first.participant() + "," + first.gathering() + "/end",
                        "MISSING /attendances/" + second.participant() + "," + second.gathering());
        assertThat(edits.apply().attendances()).hasSameSizeAs(REGISTER.attendances());
        assertThat(edits.applyWithRemovals().attendances())
                .hasSize(REGISTER.attendances().size() - 1)
                .doesNotContain(second);
    }

    /** Each person has one attendance in the register and one in the sheet, so the person alone would tell them apart. */
    @Test
    void a_sheet_of_another_event_changes_nothing_of_those_who_came_to_this_one() {
        Attendance first = attendance("P01", "event-1", "2016-09-21", "10:00", DeliveryMode.IN_PERSON);
        Attendance second = attendance("P01", "event-2", "2017-03-15", "10:00", DeliveryMode.IN_PERSON);
        Register register = Register.of(List.of(first));
        Register edited = Register.of(List.of(second));
        SheetSource table =
                SheetSource.of(AttendanceSheet.longTable(edited.attendances()).csv());
        Edits<Register> edits = SHEET.readLongOver(table, register).orThrow();
        assertThat(edits.all())
                .extracting(edit -> edit.kind() + " " + edit.subject())
                .containsExactly("ADDED /attendances/P01,event-2", "MISSING /attendances/P01,event-1");
        assertThat(edits.apply().attendances()).containsExactly(first, second);
        assertThat(edits.applyWithRemovals()).isEqualTo(edited);
    }

    @Test
    void a_matrix_without_the_column_of_an_event_keeps_who_came_to_it() {
        Attendance first = attendance("P01", "event-1", "2016-09-21", "10:00", DeliveryMode.IN_PERSON);
        Attendance second = attendance("P01", "event-2", "2017-03-15", "10:00", DeliveryMode.IN_PERSON);
        Attendance wrong = attendance("P02", "event-2", "2017-03-15", "10:00", DeliveryMode.IN_PERSON);
        Edits<Register> edits = SHEET.readMatrixOver(
                        SheetSource.of("person,event-2\nP01,10:00-15:00\nP02,\n"), Register.of(List.of(first, wrong)))
                .orThrow();
        assertThat(edits.all())
                .extracting(edit -> edit.kind() + " " + edit.subject())
                .containsExactly("ADDED /attendances/P01,event-2", "MISSING /attendances/P02,event-2");
        assertThat(edits.applyWithRemovals().attendances()).containsExactly(first, second);
    }

    @Test
    void one_person_who_came_twice_makes_no_attendance_of_another_ambiguous() {
        Attendance morning = attendance("P01", "event-1", "2016-09-21", "09:00", DeliveryMode.IN_PERSON);
        Attendance noon = attendance("P01", "event-1", "2016-09-21", "12:00", DeliveryMode.IN_PERSON);
        Attendance late = attendance("P02", "event-1", "2016-09-21", "10:00", DeliveryMode.IN_PERSON);
        Attendance corrected = attendance("P02", "event-1", "2016-09-21", "10:30", DeliveryMode.IN_PERSON);
        Edits<Register> edits = SHEET.readLongOver(
                        SheetSource.of(AttendanceSheet.longTable(List.of(corrected, noon, morning))
                                .csv()),
                        Register.of(List.of(morning, noon, late)))
                .orThrow();
        assertThat(edits.all())
                .extracting(edit -> edit.kind() + " " + edit.subject())
                .containsExactly("CHANGED /attendances/P02,event-1/start");
        assertThat(edits.apply().attendances()).containsExactly(morning, corrected, noon);
    }

    @Test
    void what_has_no_column_in_the_sheet_stays() {
        Attendance remote = attendance("P01", "event-1", "2016-09-22", "10:20", DeliveryMode.REMOTE);
        Register register = Register.of(List.of(remote));
        assertThat(SHEET.readLongOver(SheetSource.of("person,event\nP01,event-1\n"), register)
                        .orThrow()
                        .all())
                .isEmpty();
        Edits<Register> edits = SHEET.readLongOver(SheetSource.of("person,event,end\nP01,event-1,14:00\n"), register)
                .orThrow();
        assertThat(edits.all())
                .extracting(edit ->
                        edit.kind() + " " + edit.subject() + " " + edit.after().orElseThrow())
                .containsExactly("CHANGED /attendances/P01,event-1/end \"14:00\"");
        assertThat(edits.apply().attendances().get(0).mode()).isEqualTo(DeliveryMode.REMOTE);
    }

    private static Attendance attendance(String person, String event, String day, String start, DeliveryMode mode) {
        return new Attendance(
                Id.of(person),
                Id.of(event),
                LocalDate.parse(day),
                LocalTime.parse(start),
                EndTime.of(LocalTime.of(15, 0)),
                mode);
    }

    private static Edits<Register> over(String csv) {
        return SHEET.readLongOver(SheetSource.of(csv), REGISTER).orThrow();
    }
}

package io.github.qic.core.attendance.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.merge.Edits;
import io.github.qic.core.sheet.SheetSource;
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

    private static Edits<Register> over(String csv) {
        return SHEET.readLongOver(SheetSource.of(csv), REGISTER).orThrow();
    }
}

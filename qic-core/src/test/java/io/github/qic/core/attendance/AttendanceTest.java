package io.github.qic.core.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceTest {
    private static final LocalDate DAY = LocalDate.of(2016, 9, 21);

    private static Attendance at(String who, String what, String start) {
        return new Attendance(
                Id.of(who), Id.of(what), DAY, LocalTime.parse(start), LocalTime.of(16, 0), DeliveryMode.IN_PERSON);
    }

    @Test
    void it_lasts_so_many_minutes() {
        assertThat(at("P01", "e1", "10:05").minutes()).isEqualTo(355);
        assertThat(new TimeSlot(DAY, LocalTime.of(10, 5), LocalTime.of(16, 0)).minutes())
                .isEqualTo(355);
    }

    @Test
    void a_part_of_a_minute_is_refused() {
        assertThatThrownBy(() -> new TimeSlot(DAY, LocalTime.of(10, 0, 1), LocalTime.of(16, 0, 0, 1)))
                .hasMessage("/start: must be a whole minute\n/end: must be a whole minute");
    }

    @Test
    void its_key_is_one_string_and_read_back() {
        AttendanceKey key = at("P01", "e1", "10:05").key();
        assertThat(key).hasToString("P01/e1/2016-09-21T10:05");
        assertThat(AttendanceKey.parse("P01/e1/2016-09-21T10:05")).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P01/e1", "P01/e1/2016-09-21", "P01/e1/2016-09-21T10:05/x"})
    void what_is_no_key_is_refused(String text) {
        assertThatThrownBy(() -> AttendanceKey.parse(text)).hasMessage("must look like P01/event-1/2016-09-21T10:00");
    }

    @Test
    void keys_are_in_order_of_day_start_gathering_and_person() {
        List<AttendanceKey> ordered = List.of(
                at("P02", "e1", "10:00").key(),
                at("P01", "e2", "10:00").key(),
                at("P01", "e1", "11:00").key());
        assertThat(ordered.stream().sorted().toList()).isEqualTo(ordered);
    }

    @Test
    void registers_of_the_same_attendances_are_equal() {
        Register one = Register.of(List.of(at("P01", "e1", "10:00"), at("P02", "e1", "10:00")));
        assertThat(Register.of(List.of(at("P02", "e1", "10:00"), at("P01", "e1", "10:00"))))
                .isEqualTo(one)
                .hasSameHashCodeAs(one)
                .hasToString("Register of 2 attendances");
        assertThat(one).isNotEqualTo(Register.empty());
    }
}

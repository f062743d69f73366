package io.github.qic.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndTimeTest {
    private static final LocalDate SATURDAY = LocalDate.of(2026, 3, 28);

    @ParameterizedTest
    @CsvSource({"00:00, 0", "00:01, 1", "09:05, 545", "23:59, 1439", "24:00, 1440", "27:30, 1650", "47:59, 2879"})
    void hours_go_on_counting_after_midnight_and_are_written_as_they_were_read(String text, int minutes) {
        assertThat(EndTime.parse(text).minutes()).isEqualTo(minutes);
        assertThat(EndTime.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9:00", "48:00", "24:60", "2400", "24:0", "-1:00", "1a:00", "٠٩:٠٠", "24:00:00"})
    void any_other_text_is_refused(String text) {
        assertThatThrownBy(() -> EndTime.parse(text)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_time_of_day_is_of_the_same_day_unless_the_next_is_asked_for() {
        LocalTime three = LocalTime.of(3, 0);
        assertThat(EndTime.of(three).at(SATURDAY)).isEqualTo(LocalDateTime.of(2026, 3, 28, 3, 0));
        assertThat(EndTime.nextDay(three).at(SATURDAY)).isEqualTo(LocalDateTime.of(2026, 3, 29, 3, 0));
        assertThat(EndTime.nextDay(LocalTime.MIDNIGHT)).isEqualTo(EndTime.MIDNIGHT);
        assertThatThrownBy(() -> EndTime.of(LocalTime.of(3, 0, 1))).hasMessageContaining("must be a whole minute");
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 16:30, 450",
        "22:00, 24:00, 120",
        "21:00, 27:00, 360",
        "00:00, 24:00, 1440",
        "21:00, 45:00, 1440",
    })
    void a_slot_lasts_up_to_24_hours(String start, String end, int minutes) {
        TimeSlot slot = new TimeSlot(SATURDAY, LocalTime.parse(start), EndTime.parse(end));
        assertThat(slot.minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "21:00, 03:00, '/end: must be after /start; 24:00 is midnight, 27:30 is half past three on the next day'",
        "21:00, 21:00, '/end: must be after /start; 24:00 is midnight, 27:30 is half past three on the next day'",
        "21:00, 45:01, /end: must be within 24 hours of /start",
    })
    void other_slots_are_refused(String start, String end, String message) {
        assertThatThrownBy(() -> new TimeSlot(SATURDAY, LocalTime.parse(start), EndTime.parse(end)))
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({
        // Clocks in London went forward at 01:00 on 29 March 2026 and go back at 02:00 on 25 October 2026.
        "2026-03-29, 00:30, 02:30, 60",
        "2026-03-28, 22:00, 30:00, 420",
        "2026-10-25, 00:30, 02:30, 180",
        "2026-10-24, 22:00, 30:00, 540",
        "2026-03-30, 00:30, 02:30, 120",
        // 01:30 is skipped and moved to 02:30.
        "2026-03-29, 01:30, 02:45, 15",
        "2026-03-29, 01:30, 02:15, 0",
    })
    void a_night_in_which_clocks_change_is_longer_or_shorter(LocalDate day, LocalTime start, String end, int minutes) {
        TimeSlot slot = new TimeSlot(day, start, EndTime.parse(end));
        assertThat(slot.minutes(ZoneId.of("Europe/London"))).isEqualTo(minutes);
    }

    @Test
    void an_attendance_may_run_past_midnight() {
        Attendance night = new Attendance(
                Id.of("P01"),
                Id.of("event-1"),
                SATURDAY,
                LocalTime.of(21, 0),
                EndTime.parse("27:00"),
                DeliveryMode.REMOTE);
        assertThat(night.minutes()).isEqualTo(360);
        assertThat(night.key()).hasToString("P01/event-1/2026-03-28T21:00");
    }
}

package io.github.qic.core.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    @ParameterizedTest
    @CsvSource({
        "9:30, 09:30",
        "14:05, 14:05",
        "00:00, 00:00",
        "23:59, 23:59",
        "23.59, 23:59",
        "1pm, 13:00",
        "1 am, 01:00",
        "09.30, 09:30",
        "14:05:00, 14:05",
        "9:30 AM, 09:30",
        "12:15 a.m., 00:15",
        "2pm, 14:00",
        "12pm, 12:00",
        "9:30\u202FAM, 09:30",
        "2\u00A0p.m., 14:00",
        "\u200B09:30\u200E, 09:30"
    })
    void a_time_is_read_as_people_type_it(String cell, LocalTime time) {
        assertThat(Times.find(cell)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9",
                "24:00",
                "24.00",
                "9:60",
                "09:60",
                "0::30",
                "1::30",
                "09:3x",
                "x9:30",
                "09:/5",
                ":9:30",
                "/9:30",
                "09:5:",
                "13pm",
                "0am",
                "10:00:30",
                "noon",
                "930",
                "0.25",
                "0.45"
            })
    void what_is_not_surely_a_time_is_not_guessed(String cell) {
        assertThat(Times.find(cell)).isEmpty();
    }
}

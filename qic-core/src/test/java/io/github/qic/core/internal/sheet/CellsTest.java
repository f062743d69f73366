package io.github.qic.core.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-04-03",
                "3/4/2017",
                "03/04/2017",
                "03.04.17",
                "03-04-2017",
                "3 Apr 2017",
                "03-April-17",
                " 3-APR-17 ",
                "03/04/2017 00:00",
                "2017-04-03T00:00:00",
                "3 apr. 2017"
            })
    void a_day_is_read_as_people_type_it_with_the_day_first(String cell) {
        assertThat(Cells.date(cell)).contains(LocalDate.of(2017, 4, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-09", "Sep-17", "Sept 2017", "September 2017"})
    void a_month_is_its_first_day(String cell) {
        assertThat(Cells.date(cell)).contains(LocalDate.of(2017, 9, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "42828",
                "4/13/2017",
                "30/02/2017",
                "2017-13-01",
                "3/4",
                "next week",
                "3 Foo 2017",
                "3 Mayor 2017",
                "03/04/2017 14:00"
            })
    void what_is_not_surely_a_date_is_not_guessed(String cell) {
        assertThat(Cells.date(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12       | 12
            ' -3.50 '| -3.50
            1,234.5  | 1234.5
            12,345,678 | 12345678
            """)
    void figures_may_have_commas_between_thousands(String cell, BigDecimal figure) {
        assertThat(Cells.figure(cell)).contains(figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,23", "12,34,567", "1e5", "5%", "n/a", ".5", "1.", "NaN", "٣", "1 234"})
    void what_is_not_surely_a_figure_is_not_guessed(String cell) {
        assertThat(Cells.figure(cell)).isEmpty();
    }

    @Test
    void a_day_needs_its_day_and_may_have_the_month_first() {
        assertThat(Cells.day("4/3/2017", true)).contains(LocalDate.of(2017, 4, 3));
        assertThat(Cells.day("4/3/2017", false)).contains(LocalDate.of(2017, 3, 4));
        assertThat(Cells.day("2017-04-03", true)).contains(LocalDate.of(2017, 4, 3));
        assertThat(Cells.day("Sep-17", false)).isEmpty();
        assertThat(Cells.day("2017-09", false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9:30, 09:30",
        "09.30, 09:30",
        "14:05:00, 14:05",
        "9:30 AM, 09:30",
        "12:15 a.m., 00:15",
        "2pm, 14:00",
        "12pm, 12:00"
    })
    void a_time_is_read_as_people_type_it(String cell, LocalTime time) {
        assertThat(Cells.time(cell)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "24:00", "9:60", "13pm", "0am", "10:00:30", "noon", "930", "0.25", "0.45"})
    void what_is_not_surely_a_time_is_not_guessed(String cell) {
        assertThat(Cells.time(cell)).isEmpty();
    }
}

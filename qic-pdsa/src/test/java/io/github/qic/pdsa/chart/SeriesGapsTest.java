package io.github.qic.pdsa.chart;

import static io.github.qic.core.testing.QicAssertions.assertThatRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months without a row are as missing as those with a blank value, and a chart does not show them. */
class SeriesGapsTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 31);

    private static Series.Gap gap(String first, String last) {
        return new Series.Gap(
                LocalDate.parse(first).atStartOfDay(),
                LocalDate.parse(last).plusDays(1).atStartOfDay());
    }

    @Test
    void months_without_a_row_or_a_value_are_gaps() {
        Series series = Series.builder("Falls")
                .missing(START)
                .add(LocalDate.of(2024, 2, 29), 4)
                .add(LocalDate.of(2024, 3, 31), 4)
                .add(LocalDate.of(2024, 6, 30), 4)
                .missing(LocalDate.of(2024, 7, 31))
                .missing(LocalDate.of(2024, 9, 30))
                .build();
        assertThat(series.calendarUnit()).contains(CalendarUnit.MONTH);
        assertThat(series.gaps(CalendarUnit.MONTH))
                .containsExactly(
                        gap("2024-01-01", "2024-01-31"),
                        gap("2024-04-01", "2024-05-31"),
                        gap("2024-07-01", "2024-09-30"));
    }

    @Test
    void without_gaps_dates_or_values_there_is_little_to_report() {
        Series series =
                Series.builder("Falls").add(START, 1).add(START.plusDays(1), 2).build();
        assertThat(series.gaps(CalendarUnit.MONTH)).isEmpty();
        assertThat(series.calendarUnit()).isEmpty();
        assertThat(Series.of("Falls", 1, 2).gaps(CalendarUnit.DAY)).isEmpty();
        assertThat(Series.of("Falls").gaps(CalendarUnit.DAY)).isEmpty();
        assertThat(Series.builder("Falls").missing(START).build().gaps(CalendarUnit.YEAR))
                .containsExactly(gap("2024-01-01", "2024-12-31"));
    }

    @Test
    void three_dates_show_a_unit_and_two_do_not() {
        SeriesBuilder series = Series.builder("Falls").add(START, 1).add(START.plusWeeks(1), 2);
        assertThat(series.build().calendarUnit()).isEmpty();
        assertThat(series.add(START.plusWeeks(2), 3).build().calendarUnit()).contains(CalendarUnit.WEEK);
    }

    /** Of an even number of steps the shorter of the middle two counts: a week, since a row left out makes a step longer. */
    @Test
    void a_step_left_out_does_not_hide_the_unit() {
        Series series = Series.builder("Falls")
                .add(START, 1)
                .add(START.plusWeeks(1), 2)
                .add(START.plusWeeks(3), 3)
                .build();
        assertThat(series.calendarUnit()).contains(CalendarUnit.WEEK);
    }

    @Test
    void a_gap_of_three_hundred_years_is_one_gap() {
        Series series = Series.builder("Falls")
                .add(LocalDate.of(1900, 1, 1), 1)
                .add(LocalDate.of(2200, 12, 31), 2)
                .build();
        assertThat(series.gaps(CalendarUnit.DAY)).containsExactly(gap("1900-01-02", "2200-12-30"));
    }

    @Test
    void years_before_1900_and_after_2200_are_refused() {
        assertThatRefused(() -> Series.builder("Falls")
                        .add(LocalDate.MIN, 1)
                        .add(LocalDate.of(1899, 12, 31), 1)
                        .missing(LocalDate.of(2200, 12, 31))
                        .add(LocalDateTime.MAX, 1)
                        .build())
                .hasProblemsExactlyAt("/points/0/date", "/points/1/date", "/points/3/date");
        assertThatRefused(() -> Subgroups.by(CalendarUnit.WEEK, "Falls")
                        .add(LocalDate.of(2024, 1, 1), 1)
                        .add(LocalDate.MIN, 1)
                        .means())
                .hasProblemsExactlyAt("/points/1/date");
    }

    @ParameterizedTest
    @CsvSource({
        "1,",
        "6,",
        "7,WEEK",
        "8,",
        "14,",
        "27,",
        "28,MONTH",
        "31,MONTH",
        "32,",
        "89,",
        "90,QUARTER",
        "92,QUARTER",
        "93,",
        "364,",
        "365,YEAR",
        "366,YEAR",
        "367,"
    })
    void the_unit_is_the_usual_step(int days, CalendarUnit unit) {
        SeriesBuilder series = Series.builder("Falls");
        for (int i : List.of(0, 1, 2, 5, 6)) {
            series.add(START.plusDays((long) i * days), i);
        }
        assertThat(series.build().calendarUnit().orElse(null)).isEqualTo(unit);
    }
}

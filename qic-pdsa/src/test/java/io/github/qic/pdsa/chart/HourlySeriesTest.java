package io.github.qic.pdsa.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class HourlySeriesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final LocalDateTime START = DAY.atTime(14, 0);

    /** From 1 March 14:00, hour 14, with the hours after it as values. */
    private static Series hourly(int hours) {
        SeriesBuilder series = Series.builder("Waiting");
        for (int i = 0; i < hours; i++) {
            series.add(START.plusHours(i), i % 5);
        }
        return series.build();
    }

    @Test
    void points_have_a_date_a_time_and_both_as_label() {
        Series series = hourly(12);
        assertThat(series.isDated()).isTrue();
        assertThat(series.isTimed()).isTrue();
        assertThat(series.label(0)).isEqualTo("2024-03-01T14:00");
        assertThat(series.label(10)).isEqualTo("2024-03-02T00:00");
        assertThat(series.time(1)).contains(START.plusHours(1));
        assertThat(series.date(10)).contains(LocalDate.of(2024, 3, 2));
    }

    @Test
    void points_at_midnight_only_are_days() {
        Series days = Series.builder("Waiting")
                .add(DAY.atStartOfDay(), 1, 2)
                .missing(DAY.plusDays(1))
                .build();
        assertThat(days.isTimed()).isFalse();
        assertThat(days.label(0)).isEqualTo("2024-03-01");
        assertThat(days.time(0)).contains(DAY.atStartOfDay());
        assertThat(Series.of("Waiting", 1).time(0)).isEmpty();
    }

    @Test
    void hours_without_a_row_or_a_value_are_gaps() {
        Series series = Series.builder("Waiting")
                .add(START.plusMinutes(30), 1)
                .add(START.plusHours(1), 1)
                .add(START.plusHours(4), 1)
                .missing(START.plusHours(5))
                .add(START.plusHours(6), 1)
                .add(DAY.plusDays(1).atTime(0, 59), 1)
                .build();
        assertThat(series.gaps(CalendarUnit.HOUR))
                .containsExactly(
                        new Series.Gap(DAY.atTime(16, 0), DAY.atTime(18, 0)),
                        new Series.Gap(DAY.atTime(19, 0), DAY.atTime(20, 0)),
                        new Series.Gap(DAY.atTime(21, 0), DAY.plusDays(1).atStartOfDay()));
        assertThat(series.gaps(CalendarUnit.DAY)).isEmpty();
        assertThat(series.calendarUnit()).isEmpty();
    }

    @Test
    void weekly_points_with_a_time_are_weeks() {
        Series weeks = Series.builder("Waiting")
                .add(START, 1)
                .add(START.plusDays(7).minusHours(2), 1)
                .add(START.plusDays(14), 1)
                .build();
        assertThat(weeks.calendarUnit()).contains(CalendarUnit.WEEK);
    }

    // Clocks go back on 27 October 2024 at 02:00, so that 01:00 comes twice.
    @Test
    void an_hour_that_comes_twice_is_refused() {
        LocalDateTime hour = LocalDateTime.of(2024, 10, 27, 1, 0);
        SeriesBuilder series = Series.builder("Waiting").add(hour, 1).add(hour, 2);
        assertThatThrownBy(series::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("must be after the previous point, 2024-10-27T01:00, but was 2024-10-27T01:00");
    }

    @Test
    void options_name_points_by_time_or_by_day() {
        ChartOptions options = ChartOptions.builder()
                .kind(ChartKind.I)
                .addRebases(Rebase.at(DAY.plusDays(1), "new rota"))
                .addRebases(Rebase.at("2024-03-03T06:30", "new form"))
                .addExclusions(new Exclusion("2024-03-01T15:00", "power cut"))
                .addTargetChanges(TargetChange.from(DAY.plusDays(2), 3))
                .addBaselines(Baseline.of(DAY.plusDays(1), DAY.plusDays(1)))
                .build();
        Chart chart = Analyser.of(options).analyse(hourly(72));
        // Midnight is 10 hours after the start; 24 later it is 3 March, and 07:00 is the first point after 06:30.
        assertThat(chart.phases()).extracting(ChartPhase::first).containsExactly(0, 10, 41);
        assertThat(chart.phases().get(1).baseline()).isEqualTo(24);
        assertThat(chart.points().get(1).isExcluded()).isTrue();
        assertThat(chart.target(33)).isNaN();
        assertThat(chart.target(34)).isEqualTo(3);
    }

    @Test
    void observations_are_grouped_by_hour() {
        Subgroups rows = Subgroups.by(CalendarUnit.HOUR, "Waiting")
                .add(DAY.atTime(14, 59, 59), 3)
                .add(DAY.atTime(15, 0), 5)
                .add(DAY.atTime(14, 0), 1);
        for (Series series : List.of(rows.sums(), rows.means())) {
            assertThat(series.label(0)).isEqualTo("2024-03-01T14:00");
            assertThat(series.label(1)).isEqualTo("2024-03-01T15:00");
        }
        assertThat(rows.sums().value(0)).isEqualTo(4);
        assertThat(rows.means().value(0)).isEqualTo(2);
    }
}

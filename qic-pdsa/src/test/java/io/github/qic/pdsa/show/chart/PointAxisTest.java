package io.github.qic.pdsa.show.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.SeriesBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An axis from 100 to 700 pixels unless a test says otherwise. */
class PointAxisTest {
    private static Series on(String... days) {
        SeriesBuilder series = Series.builder("Falls");
        Stream.of(days).map(LocalDate::parse).forEach(day -> series.add(day, 1));
        return series.build();
    }

    private static Series every(int months, String from, int points) {
        LocalDate day = LocalDate.parse(from);
        return on(IntStream.range(0, points)
                .mapToObj(i -> day.plusMonths((long) i * months).toString())
                .toArray(String[]::new));
    }

    private static PointAxis axis(Series series, double left, double right) {
        return new PointAxis(series, 0, Extent.of(series, 0), left, right, PointAxis.MONTHS);
    }

    private static PointAxis axis(Series series) {
        return axis(series, 100, 700);
    }

    private static String labels(PointAxis axis) {
        return axis.ticks().stream()
                .map(tick -> (tick.label() + " " + tick.second()).strip())
                .collect(Collectors.joining(", "));
    }

    @Test
    void points_with_dates_are_placed_by_day_and_others_by_number() {
        PointAxis days = axis(on("2024-01-01", "2024-01-05", "2024-01-11"));
        assertThat(List.of(days.at(0), days.at(1), days.at(2))).containsExactly(100.0, 340.0, 700.0);
        assertThat(days.spacing()).isEqualTo(300);
        PointAxis numbers = axis(Series.of("Falls", 3, 1, 2));
        assertThat(List.of(numbers.at(0), numbers.at(1), numbers.at(2))).containsExactly(100.0, 400.0, 700.0);
        assertThat(numbers.spacing()).isEqualTo(300);
    }

    @Test
    void a_single_point_is_in_the_middle() {
        for (Series single : List.of(Series.of("Falls", 3), on("2024-01-05"))) {
            assertThat(axis(single).at(0)).isEqualTo(400);
            assertThat(axis(single).spacing()).isEqualTo(600);
            assertThat(axis(single).ticks()).extracting(PointAxis.Tick::x).containsExactly(400.0);
        }
    }

    /** Of points from a later one on, in an axis with room for ten. */
    @Test
    void points_shown_from_a_later_one_on_begin_at_the_left() {
        Series series = Series.of("Falls", 3, 1, 2, 4);
        PointAxis axis = new PointAxis(series, 2, new Extent(11, Optional.empty()), 100, 700, PointAxis.MONTHS);
        assertThat(axis.at(2)).isEqualTo(100);
        assertThat(axis.at(3)).isEqualTo(160);
        assertThat(axis.spacing()).isEqualTo(60);
        assertThat(labels(axis)).isEqualTo("3, 4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | 2024-01-01 | 4 | Jan 2024, Feb, Mar, Apr
            1  | 2023-11-30 | 4 | Nov 2023, Dec, Jan 2024, Feb
            1  | 2023-11-15 | 4 | Nov 2023, Dec, Jan 2024, Feb
            3  | 2023-08-01 | 4 | Aug 2023, Nov, Feb 2024, May
            6  | 2023-04-01 | 4 | Apr 2023, Oct, Apr 2024, Oct
            12 | 2021-04-01 | 4 | 2021, 2022, 2023, 2024
            24 | 2018-04-01 | 3 | 2018, 2020, 2022
            """)
    void labels_of_months_quarters_and_years_are_at_the_points(int months, String from, int points, String labels) {
        Series series = every(months, from, points);
        PointAxis axis = axis(series);
        assertThat(labels(axis)).isEqualTo(labels);
        assertThat(axis.ticks())
                .extracting(PointAxis.Tick::x)
                .contains(IntStream.range(0, points).mapToObj(axis::at).toArray(Double[]::new));
    }

    /** The ends of months have different days, and 30 April is one of them. */
    @Test
    void labels_of_points_at_the_ends_of_months_are_at_the_ends() {
        PointAxis axis = axis(on("2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"));
        assertThat(labels(axis)).isEqualTo("Jan 2024, Feb, Mar, Apr");
        assertThat(axis.ticks().get(1).x()).isEqualTo(100 + 600 * 29 / 90.0, within(1e-9));
    }

    /** Every fifth month would be another one each year: the labels are half years and years, at their first day. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 | 2023-02-15 | 4 | Jul 2023, Jan 2024 | 2023-07-01
            7 | 2023-02-15 | 3 | 2024               | 2024-01-01
            """)
    void labels_of_irregular_points_are_those_of_the_year(
            int months, String from, int points, String labels, LocalDate first) {
        PointAxis axis = axis(every(months, from, points));
        assertThat(labels(axis)).isEqualTo(labels);
        assertThat(axis.ticks().get(0).x()).isEqualTo(axis.at(first));
    }

    /** Where there is no room for each month, those of quarters are labelled, not every third from the first point on. */
    @Test
    void labels_of_some_months_are_those_of_quarters() {
        assertThat(labels(axis(every(1, "2022-02-01", 18), 100, 330)))
                .isEqualTo("Apr 2022, Jul, Oct, Jan 2023, Apr, Jul");
    }

    @Test
    void labels_of_some_quarters_are_at_points() {
        assertThat(labels(axis(every(3, "2020-02-01", 12), 100, 350)))
                .isEqualTo("Feb 2020, Aug, Feb 2021, Aug, Feb 2022, Aug");
    }

    /** Charts side by side share an axis. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 | 2024-01-01 | 3 | 2024-04-01 | 3
            3 | 2024-01-01 | 3 | 2024-02-01 | 1
            3 | 2024-01-01 | 1 | 2024-01-01 | 1
            6 | 2024-01-01 | 6 | 2024-04-01 | 3
            1 | 2024-01-01 | 1 | 2024-01-15 | 0
            5 | 2024-01-01 | 1 | 2024-01-01 | 0
            1 | 2024-01-01 | 5 | 2024-01-01 | 0
            """)
    void the_labels_of_two_charts_are_at_the_points_of_both(
            int months, String from, int otherMonths, String otherFrom, int both) {
        ExtentDays one = ExtentDays.of(every(months, from, 4), 0);
        ExtentDays other = ExtentDays.of(every(otherMonths, otherFrom, 4), 0);
        assertThat(one.with(other).months()).isEqualTo(both);
        assertThat(other.with(one).months()).isEqualTo(both);
    }

    /** A single point has no distance, so that it does not matter for the labels. */
    @Test
    void a_chart_of_one_point_takes_the_labels_of_the_other() {
        ExtentDays quarters = ExtentDays.of(every(3, "2024-01-01", 4), 0);
        ExtentDays single = ExtentDays.of(on("2024-11-20"), 0);
        for (ExtentDays both : List.of(quarters.with(single), single.with(quarters))) {
            assertThat(both.months()).isEqualTo(3);
            assertThat(both.day()).isEqualTo(1);
            assertThat(both.shortest()).isEqualTo(91);
            assertThat(both.first()).isEqualTo("2024-01-01T00:00:00");
            assertThat(both.last()).isEqualTo("2024-11-20T00:00:00");
        }
        assertThat(single.with(ExtentDays.of(on("2024-10-20"), 0)).months()).isZero();
    }

    @Test
    void labels_at_the_ends_stay_on_the_picture() {
        Series series = Series.builder("Falls")
                .add("The first of all months of this year", 1)
                .add("The last of all months of this year", 2)
                .build();
        for (PointAxis.Tick tick : axis(series).ticks()) {
            assertThat(tick.half()).isGreaterThan(40);
            assertThat(tick.middle() - tick.half()).isGreaterThanOrEqualTo(100 - 26);
            assertThat(tick.middle() + tick.half()).isLessThanOrEqualTo(700 + 26);
            assertThat(Math.abs(tick.middle() - tick.x())).isLessThan(tick.half());
        }
        assertThat(axis(series).ticks().get(0).middle()).isGreaterThan(100);
        assertThat(axis(series).ticks().get(1).middle()).isLessThan(700);
    }

    @Test
    void numbers_from_a_later_point_on_are_round_and_fill_the_axis() {
        Series series = Series.of("Falls", new double[1000]);
        PointAxis axis = new PointAxis(series, 600, Extent.of(series, 600), 60, 640, PointAxis.MONTHS);
        assertThat(axis.at(600)).isCloseTo(60, within(1e-9));
        assertThat(axis.at(999)).isCloseTo(640, within(1e-9));
        List<Integer> numbers =
                axis.ticks().stream().map(tick -> Integer.valueOf(tick.label())).toList();
        int step = numbers.get(1) - numbers.get(0);
        assertThat(numbers.get(0)).isBetween(601, 600 + step);
        assertThat(numbers.get(numbers.size() - 1)).isEqualTo(1000);
        assertThat(numbers).allMatch(number -> number % step == 0);
    }

    @Test
    void long_labels_that_begin_differently_are_cut_at_their_ends() {
        Series series = Series.builder("Falls")
                .add("North ward of the house by the river with a long name", 1)
                .add("South ward of the house by the river with a long name", 2)
                .build();
        PointAxis axis = new PointAxis(series, 0, Extent.of(series, 0), 60, 640, PointAxis.MONTHS);
        assertThat(axis.ticks())
                .extracting(tick -> tick.label())
                .allMatch(label -> label.endsWith("\u2026"))
                .satisfiesExactly(
                        label -> assertThat(label).startsWith("North ward"),
                        label -> assertThat(label).startsWith("South ward"));
    }
}

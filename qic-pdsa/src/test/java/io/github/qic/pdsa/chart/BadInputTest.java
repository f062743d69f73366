package io.github.qic.pdsa.chart;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each message names the series, the entry and the rule. */
class BadInputTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private static void refused(ThrowingCallable bad, String... message) {
        assertThatThrownBy(bad).isInstanceOf(InvalidValueException.class).hasMessage(String.join("\n", message));
    }

    @Test
    void nan_and_infinity() {
        refused(
                () -> Series.of("Falls", 1, Double.NaN, Double.POSITIVE_INFINITY),
                "/points/1/value: must be a finite number, but was NaN",
                "/points/2/value: must be a finite number, but was Infinity");
        refused(
                () -> Series.builder("Falls").add(DAY, Double.NaN).build(),
                "/points/0/value: must be a finite number, but was NaN");
        refused(
                () -> Series.withGaps("Falls", Double.NaN, Double.NEGATIVE_INFINITY),
                "/points/1/value: must be a finite number, but was -Infinity");
    }

    /** Squares and sums of such numbers overflow: charts had no limits, or endless labels on their axis. */
    @Test
    void numbers_too_large_to_be_added() {
        refused(
                () -> Series.of("Falls", 1e100, 1.7e308, -1.7e308),
                "/points/1/value: must be between -1e100 and 1e100, but was 1.7E308",
                "/points/2/value: must be between -1e100 and 1e100, but was -1.7E308");
        refused(
                () -> Series.builder("Falls").add(DAY, 1, 1e-300).build(),
                "/points/0/denominator: is too small for the numerator 1.0");
        refused(
                () -> Subgroups.by(CalendarUnit.MONTH, "Falls")
                        .add(DAY, 6e99)
                        .add(DAY, 6e99)
                        .sums(),
                "/points/0/value: must be between -1e100 and 1e100, but was 1.2E100");
    }

    @Test
    void a_mean_of_rows_with_denominators() {
        refused(
                () -> Subgroups.by(CalendarUnit.MONTH, "Falls").add(DAY, 2, 40).means(),
                "/rows: must have no denominator to have a mean");
    }

    @Test
    void dates_out_of_order_or_repeated() {
        refused(
                () -> Series.builder("Falls")
                        .add(DAY, 1)
                        .add(DAY, 2)
                        .add(DAY.minusDays(1), 3)
                        .build(),
                "/points/1/date: must be after the previous point, 2024-03-01, but was 2024-03-01",
                "/points/2/date: must be after the previous point, 2024-03-01, but was 2024-02-29");
    }

    @Test
    void a_duplicate_label() {
        refused(
                () -> Series.builder("Falls")
                        .add("A", 1)
                        .add("B", 1)
                        .add("A", 2)
                        .build(),
                "/points/2/label: is a duplicate");
    }

    @Test
    void a_blank_label() {
        refused(() -> Series.builder("Falls").add("A", 1).add(" ", 1).build(), "/points/1/label: must not be blank");
    }

    @Test
    void invalid_denominators() {
        refused(
                () -> Series.ratio("Falls", new double[] {1, 1}, new double[] {0, -5}),
                "/points/0/denominator: must not be 0 when the numerator is 1.0",
                "/points/1/denominator: must not be negative, but was -5.0");
        refused(
                () -> Series.ratio("Falls", new double[1], new double[2]),
                "/denominators: must have as many entries as the numerators, 1");
    }

    @Test
    void a_numerator_above_its_denominator_on_a_p_chart() {
        Series series = Series.ratio("Reviews", new double[] {1, 7, 8}, new double[] {5, 6, 8});
        refused(
                () -> Chart.of(series, ChartOptions.of(ChartKind.P)),
                "/points/1/numerator: must not exceed the denominator 6.0 on a P chart, but was 7.0");
        Chart.of(series, ChartOptions.of(ChartKind.U));
    }

    @Test
    void negative_counts() {
        refused(
                () -> Chart.of(Series.of("Falls", 1, -2), ChartOptions.of(ChartKind.C)),
                "/points/1/numerator: must not be negative on a C chart, but was -2.0");
        refused(
                () -> Chart.of(Series.of("Gaps", -1), ChartOptions.of(ChartKind.G)),
                "/points/0/numerator: must not be negative on a G chart, but was -1.0");
    }

    @Test
    void no_time_between_two_events() {
        refused(
                () -> Chart.of(Series.of("Days", 3, 0), ChartOptions.of(ChartKind.T)),
                "/points/1/value: must be positive on a T chart, but was 0.0");
    }

    @Test
    void a_series_without_what_the_chart_needs() {
        refused(
                () -> Chart.of(Series.of("Falls", 1), ChartOptions.of(ChartKind.U)),
                "/denominators: the series has no denominators, which a U chart needs");
        refused(
                () -> Chart.of(Series.of("Falls", 1), ChartOptions.of(ChartKind.S)),
                "/sizes: the series has no subgroups, which an S chart needs");
    }

    @Test
    void phases_and_exclusions_of_unknown_points() {
        ChartOptions run = ChartOptions.of(ChartKind.RUN);
        refused(
                () -> Chart.of(
                        Series.of("Falls", 1, 2),
                        run.toBuilder().addRebases(Rebase.at("3", "moved")).build()),
                "/rebases/0/start: the series has no point at or after 3");
        refused(
                () -> Chart.of(
                        Series.of("Falls", 1, 2),
                        run.toBuilder()
                                .addExclusions(new Exclusion("0", "flood"))
                                .build()),
                "/exclusions/0/point: the series has no point 0");
    }

    @Test
    void invalid_options() {
        refused(
                () -> ChartOptions.builder()
                        .kind(ChartKind.I)
                        .sigmas(0)
                        .fixAfter(0)
                        .multiplier(-1)
                        .lower(2)
                        .upper(1)
                        .build(),
                "/sigmas: must be above 0 and at most 10",
                "/fixAfter: must be at least 1",
                "/multiplier: must be above 0 and at most 1e100",
                "/lower: must not be above /upper");
        refused(
                () -> ChartOptions.of(ChartKind.P).toBuilder().centre(1.2).build(),
                "/centre: must be at most 1 for a proportion");
        refused(
                () -> ChartOptions.of(ChartKind.G).toBuilder().centre(-1).build(),
                "/centre: must not be negative on this kind of chart");
        refused(
                () -> ChartOptions.of(ChartKind.I).toBuilder()
                        .centre(Double.NaN)
                        .build(),
                "/centre: must be a number between -1e100 and 1e100");
        refused(
                () -> ChartOptions.of(ChartKind.I).toBuilder()
                        .multiplier(1e101)
                        .target(Double.POSITIVE_INFINITY)
                        .build(),
                "/multiplier: must be above 0 and at most 1e100",
                "/target: must be a number between -1e100 and 1e100");
        refused(
                () -> ChartOptions.of(ChartKind.T).toBuilder().lower(-5).build(),
                "/lower: must not be negative on this kind of chart");
        refused(
                () -> ChartOptions.of(ChartKind.I).toBuilder()
                        .centre(5)
                        .lower(6)
                        .upper(7)
                        .build(),
                "/lower: must not be above /centre");
        refused(
                () -> ChartOptions.of(ChartKind.I).toBuilder()
                        .centre(5)
                        .upper(4)
                        .build(),
                "/upper: must not be below /centre");
        refused(
                () -> ChartOptions.of(ChartKind.MR).toBuilder().centre(-2).build(),
                "/centre: must not be negative on this kind of chart");
        refused(
                () -> ChartOptions.of(ChartKind.S).toBuilder()
                        .centre(-2)
                        .lower(-3)
                        .build(),
                "/centre: must not be negative on this kind of chart",
                "/lower: must not be negative on this kind of chart");
        refused(
                () -> ChartOptions.of(ChartKind.P).toBuilder().upper(75).build(),
                "/upper: must be at most 1 for a proportion");
        refused(() -> new SignalRule.Shift(1, TieHandling.BREAKS), "/points: must be at least 2");
        refused(() -> new SignalRule.UnusualRuns(1), "/level: must be between 0 and 1");
    }
}

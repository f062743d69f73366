package io.github.qic.pdsa.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.qic.pdsa.measure.Direction;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartTest {
    private static final double[] STEADY = {7, 9, 6, 8, 12, 5, 9, 7, 10, 8, 6, 11, 9, 7, 8};

    @Test
    void an_index_without_a_point_is_refused() {
        Chart chart = Chart.of(Series.of("Falls", 1, 2), ChartOptions.of(ChartKind.I));
        List<IntFunction<Object>> accessors = List.of(
                chart::value,
                chart::centre,
                chart::lower,
                chart::innerLower,
                chart::innerUpper,
                chart::upper,
                chart::sigma,
                chart::isExcluded,
                chart::variation,
                chart.series()::value,
                chart.series()::numerator,
                chart.series()::denominator,
                chart.series()::subgroupSize,
                chart.series()::date,
                chart.series()::label,
                chart.series()::note);
        for (IntFunction<Object> accessor : accessors) {
            assertThatThrownBy(() -> accessor.apply(-1)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> accessor.apply(2)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    // By hand: to the power 1/3.6 the values are 1.3177 and 2.7508; 2.0343 less twice 1.4331 / 1.128 is -0.507.
    @Test
    void the_lower_inner_limit_of_a_t_chart_is_0_where_it_would_be_below() {
        Chart chart = Chart.of(Series.of("Days", 2.7, 38.2), ChartOptions.of(ChartKind.T));
        assertThat(chart.innerLower(0)).isZero();
        assertThat(chart.lower(0)).isZero();
    }

    @Test
    void each_phase_has_its_own_limits_fixed_after_the_same_number_of_points() {
        Series series = Series.of("two phases", 10, 12, 10, 12, 30, 20, 22, 20, 22, 50);
        ChartOptions options = ChartOptions.builder()
                .kind(ChartKind.I)
                .fixAfter(4)
                .addRebases(Rebase.at("6", "moved"))
                .build();
        Chart chart = Chart.of(series, options);
        assertThat(chart.centre(4)).isEqualTo(11);
        assertThat(chart.centre(5)).isEqualTo(21);
        assertThat(chart.signals()).extracting(Signal::points).containsExactly(List.of(4), List.of(9));
        assertThat(chart.phases()).extracting(ChartPhase::baseline).containsExactly(4, 4);
        assertThat(chart.phases().get(1).rebase())
                .get()
                .extracting(Rebase::reason)
                .isEqualTo("moved");
    }

    /** The second phase has two points of its own, 10 and 12, before the third begins. */
    @Test
    void a_phase_shorter_than_the_baseline_is_calculated_from_its_own_points() {
        Chart chart = Chart.of(
                Series.of("three phases", 1, 3, 1, 3, 10, 12, 50, 50, 50, 50),
                ChartOptions.of(ChartKind.I).toBuilder()
                        .fixAfter(4)
                        .addRebases(Rebase.at("5", "moved"), Rebase.at("7", "moved again"))
                        .build());
        assertThat(chart.centre(4)).isEqualTo(11);
        assertThat(chart.phases()).extracting(ChartPhase::baseline).containsExactly(4, 2, 4);
    }

    @Test
    void an_excluded_point_is_shown_but_changes_nothing() {
        double[] values = Arrays.copyOf(STEADY, 16);
        values[15] = 80;
        ChartOptions options = ChartOptions.of(ChartKind.I);
        Chart with = Chart.of(
                Series.of("excluded", values),
                options.toBuilder()
                        .addExclusions(new Exclusion("16", "a flood"))
                        .build());
        Chart without = Chart.of(Series.of("steady", STEADY), options);
        assertThat(with.upper(0)).isEqualTo(without.upper(0));
        assertThat(with.phases().get(0).runs())
                .isEqualTo(without.phases().get(0).runs());
        assertThat(with.isExcluded(15)).isTrue();
        assertThat(with.value(15)).isEqualTo(80);
    }

    @Test
    void a_phase_can_start_between_two_dates() {
        SeriesBuilder series = Series.builder("weekly");
        LocalDate start = LocalDate.of(2024, 1, 1);
        for (int i = 0; i < 15; i++) {
            series.add(start.plusWeeks(i), STEADY[i]);
        }
        ChartOptions options = ChartOptions.of(ChartKind.RUN).toBuilder()
                .addRebases(Rebase.at(start.plusDays(15), "new round"))
                .build();
        assertThat(Chart.of(series.build(), options).phases())
                .extracting(ChartPhase::first)
                .containsExactly(0, 3);
    }

    @Test
    void fixed_limits_are_kept_and_the_inner_ones_follow() {
        ChartOptions options = ChartOptions.of(ChartKind.I).toBuilder()
                .centre(9)
                .lower(0)
                .upper(15)
                .build();
        Chart chart = Chart.of(Series.of("own", STEADY), options);
        assertThat(List.of(chart.lower(3), chart.innerLower(3), chart.centre(3), chart.innerUpper(3), chart.upper(3)))
                .containsExactly(0.0, 3.0, 9.0, 13.0, 15.0);
    }

    @Test
    void a_u_chart_can_have_one_fixed_and_one_calculated_limit() {
        Series series = Series.ratio("rate", new double[] {4, 9, 1}, new double[] {10, 20, 5});
        Chart chart = Chart.of(
                series, ChartOptions.of(ChartKind.U).toBuilder().upper(0.6).build());
        assertThat(chart.upper(0)).isEqualTo(0.6);
        assertThat(chart.upper(2)).isEqualTo(0.6);
        assertThat(chart.lower(0)).isEqualTo(0);
    }

    @Test
    void two_sigma_limits_are_the_inner_limits_of_three() {
        Series series = Series.of("sigma", STEADY);
        for (ChartKind kind : List.of(ChartKind.I, ChartKind.MR, ChartKind.C, ChartKind.G, ChartKind.T)) {
            Chart three = Chart.of(series, ChartOptions.of(kind));
            Chart two =
                    Chart.of(series, ChartOptions.of(kind).toBuilder().sigmas(2).build());
            assertThat(two.upper(1)).as(kind.name()).isEqualTo(three.innerUpper(1));
            assertThat(two.lower(1)).as(kind.name()).isEqualTo(three.innerLower(1));
        }
    }

    /** On a T chart the 3.6th root is tested and transformed back for display; so is a fixed centre. */
    @Test
    void the_fixed_centre_of_a_t_chart_is_shown_as_given() {
        Chart chart = Chart.of(
                Series.of("days", STEADY),
                ChartOptions.of(ChartKind.T).toBuilder().centre(9).build());
        assertThat(chart.centre(0)).isBetween(9 - 1e-12, 9 + 1e-12);
        assertThat(chart.value(0)).isEqualTo(7);
    }

    /** 7 and 9 days in hours. */
    @Test
    void the_values_of_a_t_chart_are_shown_after_the_multiplier() {
        Chart chart = Chart.of(
                Series.of("days", STEADY),
                ChartOptions.of(ChartKind.T).toBuilder()
                        .centre(9)
                        .multiplier(24)
                        .build());
        assertThat(chart.value(0)).isEqualTo(168);
        assertThat(chart.value(1)).isEqualTo(216);
        assertThat(chart.centre(0)).isCloseTo(216, within(1e-9));
    }

    @Test
    void without_a_direction_target_or_limits_there_is_no_assurance() {
        ChartOptions options =
                ChartOptions.nhs(Direction.NEITHER).toBuilder().target(8).build();
        assertThat(Chart.of(Series.of("a", STEADY), options).assurance()).isEmpty();
        ChartOptions run = ChartOptions.of(ChartKind.RUN).toBuilder()
                .direction(Direction.INCREASE)
                .target(8)
                .build();
        assertThat(Chart.of(Series.of("a", STEADY), run).assurance()).isEmpty();
    }

    @Test
    void the_icon_is_that_of_the_last_point_with_a_value() {
        ChartOptions options = ChartOptions.nhs(Direction.DECREASE).toBuilder()
                .centre(0)
                .lower(-3)
                .upper(3)
                .build();
        Chart chart = Chart.of(Series.withGaps("last", 1, -1, 4, Double.NaN), options);
        assertThat(chart.variation()).contains(Variation.CONCERN_HIGH);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChartKind.class,
            names = {"XBAR", "S"},
            mode = EnumSource.Mode.EXCLUDE)
    void from_no_point_to_twelve_every_kind_is_drawn_without_a_false_signal(ChartKind kind) {
        for (int n = 0; n <= 12; n++) {
            double[] ones = new double[n];
            double[] fives = new double[n];
            Arrays.fill(ones, 1);
            Arrays.fill(fives, 5);
            Chart chart = Chart.of(
                    Series.ratio("n = " + n, ones, fives),
                    ChartOptions.of(kind).toBuilder()
                            .rules(RuleSet.anhoej().and(RuleSet.nhs()).and(RuleSet.ihi()))
                            .build());
            assertThat(chart.signals()).as(kind + " of " + n).isEmpty();
            assertThat(chart.points()).hasSize(n);
            assertThat(chart.phases()).hasSize(n == 0 ? 0 : 1);
        }
    }

    /** By hand; qicharts2 takes the ranges of all points. */
    @Test
    void excluded_and_later_points_do_not_widen_an_i_prime_chart() {
        double[] ones = {10, 12, 10, 90, 12, 10, 80, 70};
        double[] twos = {2, 2, 2, 2, 2, 2, 2, 2};
        ChartOptions base = ChartOptions.of(ChartKind.I_PRIME).toBuilder()
                .screened(false)
                .fixAfter(6)
                .addExclusions(new Exclusion("4", "a flood"))
                .build();
        Chart chart = Chart.of(Series.ratio("falls", ones, twos), base);
        // Ratios 5, 6, 5, 6, 5: each range of 1 over the root of 1/2 + 1/2 is 1.
        double sigma = Math.sqrt(Math.PI / 2) / Math.sqrt(2);
        assertThat(chart.centre(0)).isCloseTo(5.4, within(1e-12));
        assertThat(chart.upper(7)).isCloseTo(5.4 + 3 * sigma, within(1e-12));
    }

    @Test
    void subgroups_of_one_have_no_limits() {
        Subgroups rows = Subgroups.by(CalendarUnit.MONTH, "rounds")
                .add(LocalDate.of(2024, 2, 9), 3)
                .add(LocalDate.of(2024, 1, 3), 4)
                .add(LocalDate.of(2024, 1, 30), 6);
        Chart chart = Chart.of(rows.means(), ChartOptions.of(ChartKind.XBAR));
        assertThat(chart.value(0)).isEqualTo(5);
        assertThat(chart.upper(0)).isNotNaN();
        assertThat(chart.upper(1)).isNaN();
        assertThat(chart.series().subgroupSize(0)).hasValue(2);
    }

    @Test
    void raw_rows_are_summed_by_month() {
        Series sums = Subgroups.by(CalendarUnit.MONTH, "falls")
                .add(LocalDate.of(2024, 1, 31), 2, 40)
                .add(LocalDate.of(2024, 1, 1), 1, 60)
                .add(LocalDate.of(2024, 3, 5), 0, 50)
                .sums();
        assertThat(sums.label(0)).isEqualTo("2024-01-01");
        assertThat(sums.numerator(0)).isEqualTo(3);
        assertThat(sums.denominator(0)).isEqualTo(100);
        assertThat(sums.value(1)).isZero();
        assertThat(sums.size()).isEqualTo(2);
    }

    /** Rounded after each addition, ten times 0.1 would be 0.9999999999999999. */
    @Test
    void sums_of_raw_rows_are_exact_to_the_last_digit() {
        Subgroups rows = Subgroups.by(CalendarUnit.MONTH, "litres");
        for (int i = 0; i < 10; i++) {
            rows.add(LocalDate.of(2024, 1, 1), 0.1);
        }
        assertThat(rows.sums().value(0)).isEqualTo(1);
    }

    @Test
    void options_with_accepted_rebases_are_kept_as_a_document() {
        ChartOptions options = ChartOptions.nhs(Direction.DECREASE).toBuilder()
                .rules(RuleSet.anhoej().and(RuleSet.ihi()).and(RuleSet.nhs2023(6)))
                .addRebases(Rebase.at("2024-05-01", "new rota"))
                .addExclusions(new Exclusion("2024-03-01", "flood"))
                .fixAfter(12)
                .target(4.5)
                .build();
        assertThat(ChartOptions.DOCUMENT.read(ChartOptions.DOCUMENT.write(options)))
                .isEqualTo(options);
    }

    /** The order of ranges means nothing, since each shares a value with the next: qicharts2 omits the runs test too. */
    @Test
    void an_mr_chart_reports_only_points_outside() {
        double[] values = new double[40];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 2 * (i < 20 ? 1 : 3);
        }
        values[30] = 30;
        Chart chart = Chart.of(
                Series.of("ranges", values),
                ChartOptions.of(ChartKind.MR).toBuilder()
                        .rules(RuleSet.anhoej().and(RuleSet.nhs()))
                        .build());
        assertThat(chart.signals()).extracting(Signal::points).containsExactly(List.of(30), List.of(31));
    }
}

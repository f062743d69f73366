package io.github.qic.pdsa.chart.compare;

import static io.github.qic.pdsa.chart.Reference.same;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.chart.Cells;
import io.github.qic.pdsa.chart.Reference;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.SeriesBuilder;
import io.github.qic.pdsa.chart.Variation;
import io.github.qic.pdsa.internal.statistics.FunnelQuantiles;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.ValueKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Expected values were calculated on 2026-11-26 with R 4.2.2: limits in sigma by qicharts2 0.8.1, commit 1b9487e, with sites as text on
 * the axis; exact limits with qbinom and qpois by the formula of Spiegelhalter 2005; the variance between sites by FunnelPlotR 0.6.0,
 * commit 9020d49 (PR, and SR with the method CQC of expected counts), its limits transformed back from arcsine and square roots.
 */
class SiteComparisonTest {
    private static Series sites(List<Cells> rows) {
        SeriesBuilder sites = Series.builder("Falls");
        rows.forEach(row -> sites.add(row.text("site"), row.number("numerator"), row.number("denominator")));
        return sites.build();
    }

    private static ComparisonOptions.Builder options(ValueKind values, SiteLimits limits) {
        return ComparisonOptions.builder().values(values).limits(limits);
    }

    @Test
    void limits_agree_with_R() {
        Reference.rows("sites-expected.csv").stream()
                .collect(Collectors.groupingBy(row -> row.text("case")))
                .forEach((name, rows) -> {
                    String[] of = name.toUpperCase(Locale.ROOT).split("-", -1);
                    ComparisonOptions options = options(ValueKind.valueOf(of[1]), SiteLimits.valueOf(of[0]))
                            .build();
                    SiteComparison comparison = SiteComparison.of(sites(rows), options);
                    for (int i = 0; i < rows.size(); i++) {
                        Cells row = rows.get(i);
                        SiteLines lines = comparison.points().get(i).lines();
                        String site = name + " " + row.text("site");
                        same(site, row.number("centre"), comparison.centre());
                        same(site, row.number("lower"), lines.lower());
                        same(site, row.number("innerLower"), lines.innerLower());
                        same(site, row.number("innerUpper"), lines.innerUpper());
                        same(site, row.number("upper"), lines.upper());
                    }
                });
    }

    /** Beyond a variance of a million the quantiles are approximated: to a ten thousandth of a standard deviation. */
    @Test
    void quantiles_agree_with_R_from_one_case_to_a_thousand_million() {
        for (Cells row : Reference.rows("funnel-quantiles.csv")) {
            double n = row.number("n");
            double p = row.number("p");
            boolean binomial = row.text("kind").equals("binomial");
            double[] found = binomial ? FunnelQuantiles.binomial(n, p) : FunnelQuantiles.poisson(n);
            double variance = binomial ? n * p * (1 - p) : n;
            double margin = variance > 1e6 ? 1e-4 * Math.sqrt(variance) : 1e-8 * Math.max(1, n);
            String[] columns = {"q001", "q025", "q975", "q999"};
            for (int q = 0; q < columns.length; q++) {
                assertThat(found[q]).as(row.text("kind") + n).isCloseTo(row.number(columns[q]), within(margin));
            }
        }
    }

    @Test
    void a_site_outside_its_limits_is_special_in_the_direction_of_improvement() {
        Series sites = Series.builder("Falls")
                .add("Rose House", 10, 100)
                .add("Elm House", 40, 100)
                .add("Ivy House", 0, 100)
                .missing("Ash House")
                .build();
        ComparisonOptions options = options(ValueKind.PROPORTION, SiteLimits.EXACT)
                .centre(0.15)
                .direction(Direction.DECREASE)
                .multiplier(100)
                .build();
        SiteComparison comparison = SiteComparison.of(sites, options);
        assertThat(comparison.centre()).isEqualTo(15);
        assertThat(comparison.points())
                .extracting(SitePoint::variation)
                .containsExactly(
                        Variation.COMMON_CAUSE,
                        Variation.CONCERN_HIGH,
                        Variation.IMPROVEMENT_LOW,
                        Variation.COMMON_CAUSE);
        assertThat(comparison.points()).extracting(SitePoint::site).startsWith("Rose House", "Elm House");
        assertThat(comparison.points().get(3).value()).isNaN();
        assertThat(comparison.points().get(3).lines().upper()).isNaN();
        assertThat(comparison.linesAt(100).upper())
                .isEqualTo(comparison.points().get(0).lines().upper());
    }

    @ParameterizedTest
    @EnumSource(SiteLimits.class)
    void larger_sites_have_narrower_limits_and_nothing_fails_at_the_edges(SiteLimits limits) {
        for (ValueKind values : List.of(ValueKind.PROPORTION, ValueKind.RATE)) {
            ComparisonOptions options = options(values, limits).build();
            Series two = Series.ratio("Falls", new double[] {2, 9}, new double[] {10, 20});
            SiteComparison comparison = SiteComparison.of(two, options);
            double before = Double.POSITIVE_INFINITY;
            for (double n : new double[] {1, 10, 100, 1e4, 1e7, 1e12, 1e100}) {
                SiteLines lines = comparison.linesAt(n);
                assertThat(lines.lower()).isLessThanOrEqualTo(lines.innerLower());
                assertThat(lines.innerLower()).isLessThanOrEqualTo(comparison.centre());
                assertThat(lines.innerUpper()).isBetween(comparison.centre(), lines.upper());
                assertThat(lines.upper()).isLessThanOrEqualTo(before);
                before = lines.upper();
            }
            for (double all : new double[] {0, 5}) {
                Series same = Series.ratio("Falls", new double[] {all, all}, new double[] {5, 5});
                assertThat(SiteComparison.of(same, options).points())
                        .extracting(SitePoint::variation)
                        .containsOnly(Variation.COMMON_CAUSE);
            }
            assertThat(SiteComparison.of(Series.builder("Falls").build(), options)
                            .points())
                    .isEmpty();
            Series one = Series.ratio("Falls", new double[] {1}, new double[] {5});
            assertThat(SiteComparison.of(one, options).points()).hasSize(1);
        }
    }

    @Test
    void what_cannot_be_compared_is_refused_with_every_site() {
        ComparisonOptions proportions =
                options(ValueKind.PROPORTION, SiteLimits.EXACT).build();
        assertThatThrownBy(() -> SiteComparison.of(Series.of("Falls", 1, 2), proportions))
                .hasMessage("/denominators: must be given to compare sites");
        Series wrong = Series.ratio("Falls", new double[] {-1, 1, 3}, new double[] {2, 2, 2});
        assertThatThrownBy(() -> SiteComparison.of(wrong, proportions))
                .hasMessage("/points/0/numerator: must not be negative, but was -1.0\n"
                        + "/points/2/numerator: must not exceed the denominator of a proportion");
        Series large = Series.ratio("Falls", new double[] {1, 1}, new double[] {1e99, 1.001e99});
        assertThatThrownBy(() -> SiteComparison.of(large, proportions))
                .hasMessage("/points/1/denominator: must be at most 1e99 to compare sites, but was 1.001E99");
        assertThatThrownBy(() -> options(ValueKind.COUNT, SiteLimits.EXACT)
                        .centre(-1)
                        .multiplier(0)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("""
                        /values: must be proportion or rate
                        /centre: must be from 0 to 1e100
                        /multiplier: must be above 0 and at most 1e100""");
        assertThatThrownBy(() -> options(ValueKind.PROPORTION, SiteLimits.EXACT)
                        .centre(1.1)
                        .build())
                .hasMessage("/centre: must be from 0 to 1 for a proportion");
        SiteComparison some = SiteComparison.of(Series.ratio("Falls", new double[] {1}, new double[] {2}), proportions);
        assertThatThrownBy(() -> some.linesAt(0.5))
                .hasMessage("/denominator: must be at least 1 for exact limits of a proportion");
        assertThatThrownBy(() -> some.linesAt(Double.NaN)).isInstanceOf(InvalidValueException.class);
        SiteComparison rates = SiteComparison.of(
                Series.ratio("Falls", new double[] {1}, new double[] {2}),
                options(ValueKind.RATE, SiteLimits.SIGMA).build());
        assertThatThrownBy(() -> rates.linesAt(0)).hasMessage("/denominator: must be above 0 and at most 1e100");
    }

    @Test
    void options_are_accepted_up_to_their_bounds() {
        for (double centre : new double[] {0, 1}) {
            assertThat(options(ValueKind.PROPORTION, SiteLimits.EXACT)
                            .centre(centre)
                            .build()
                            .centre())
                    .hasValue(centre);
        }
        ComparisonOptions large = options(ValueKind.RATE, SiteLimits.SIGMA)
                .centre(1e100)
                .multiplier(1e100)
                .build();
        assertThat(large.toBuilder().build()).isEqualTo(large);
        assertThatThrownBy(() -> large.toBuilder().multiplier(1.001e100).build())
                .hasMessage("/multiplier: must be above 0 and at most 1e100");
        assertThatThrownBy(() -> large.toBuilder().centre(1.001e100).build())
                .hasMessage("/centre: must be from 0 to 1e100");
        ComparisonOptions defaults =
                ComparisonOptions.builder().values(ValueKind.RATE).build();
        assertThat(defaults.limits()).isEqualTo(SiteLimits.EXACT);
        assertThat(defaults.direction()).isEqualTo(Direction.NEITHER);
        assertThat(defaults.multiplier()).isEqualTo(1);
    }

    /** Where the centre is 0 or 1 there is no variation: all limits are the centre. */
    @Test
    void certainty_has_no_width() {
        Series whole = Series.ratio("Reviews", new double[] {5, 9}, new double[] {5, 9});
        Series none = Series.ratio("Reviews", new double[] {0, 0}, new double[] {5, 9});
        for (ValueKind values : List.of(ValueKind.PROPORTION, ValueKind.RATE)) {
            ComparisonOptions exact = options(values, SiteLimits.EXACT).build();
            assertThat(SiteComparison.of(none, exact).linesAt(7)).isEqualTo(new SiteLines(0, 0, 0, 0));
        }
        ComparisonOptions exact =
                options(ValueKind.PROPORTION, SiteLimits.EXACT).build();
        assertThat(SiteComparison.of(whole, exact).linesAt(7)).isEqualTo(new SiteLines(1, 1, 1, 1));
    }

    @ParameterizedTest
    @EnumSource(SiteLimits.class)
    void where_every_case_has_an_event_no_limit_has_a_width(SiteLimits limits) {
        Series whole = Series.ratio("Reviews", new double[] {5, 9}, new double[] {5, 9});
        ComparisonOptions options = options(ValueKind.PROPORTION, limits).build();
        assertThat(SiteComparison.of(whole, options).linesAt(7)).isEqualTo(new SiteLines(1, 1, 1, 1));
    }

    /** One event per unit of exposure may be more or fewer by chance: sigma of 9 units is the root of 1/9. */
    @Test
    void a_rate_of_1_varies() {
        Series sites = Series.ratio("Falls", new double[] {5, 9}, new double[] {5, 9});
        ComparisonOptions options = options(ValueKind.RATE, SiteLimits.SIGMA).build();
        SiteLines lines = SiteComparison.of(sites, options).linesAt(9);
        assertThat(lines.lower()).isCloseTo(0, within(1e-12));
        assertThat(lines.innerLower()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(lines.innerUpper()).isCloseTo(5 / 3.0, within(1e-12));
        assertThat(lines.upper()).isCloseTo(2, within(1e-12));
    }

    /** By hand: sigma of 100 cases with a probability of 0.5 is 0.05. */
    @Test
    void every_limit_is_shown_after_the_multiplier() {
        ComparisonOptions options = options(ValueKind.PROPORTION, SiteLimits.SIGMA)
                .centre(0.5)
                .multiplier(100)
                .build();
        SiteLines lines = SiteComparison.of(Series.ratio("Falls", new double[] {1}, new double[] {2}), options)
                .linesAt(100);
        assertThat(lines.lower()).isCloseTo(35, within(1e-12));
        assertThat(lines.innerLower()).isCloseTo(40, within(1e-12));
        assertThat(lines.innerUpper()).isCloseTo(60, within(1e-12));
        assertThat(lines.upper()).isCloseTo(65, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(SiteLimits.class)
    void a_site_without_a_value_does_not_move_the_limits_of_the_others(SiteLimits limits) {
        for (ValueKind values : List.of(ValueKind.PROPORTION, ValueKind.RATE)) {
            ComparisonOptions options = options(values, limits).build();
            SeriesBuilder some = Series.builder("Falls");
            SeriesBuilder all = Series.builder("Falls").missing("Ash House");
            double[] events = {2, 30, 9, 60};
            for (int i = 0; i < events.length; i++) {
                some.add("Site " + i, events[i], 100);
                all.add("Site " + i, events[i], 100);
            }
            SiteLines lines = SiteComparison.of(some.build(), options).linesAt(50);
            assertThat(lines.upper()).isNotNaN();
            assertThat(SiteComparison.of(all.build(), options).linesAt(50)).isEqualTo(lines);
        }
    }

    /** None or one has the event, with a probability of 1/2 each: the upper quantiles are 1 - 0.025/0.5 and 1 - 0.001/0.5. */
    @Test
    void a_site_of_one_case_has_exact_limits() {
        ComparisonOptions options =
                options(ValueKind.PROPORTION, SiteLimits.EXACT).centre(0.5).build();
        Series one = Series.ratio("Falls", new double[] {1}, new double[] {1});
        SiteLines lines = SiteComparison.of(one, options).points().get(0).lines();
        assertThat(lines.lower()).isZero();
        assertThat(lines.innerLower()).isZero();
        assertThat(lines.innerUpper()).isCloseTo(0.95, within(1e-12));
        assertThat(lines.upper()).isCloseTo(0.998, within(1e-12));
    }

    /** Of 100 cases with a probability of 0.5, 70 are 4 standard deviations of 5 above the mean, and 30 below. */
    @ParameterizedTest
    @CsvSource({
        "INCREASE, IMPROVEMENT_HIGH, CONCERN_LOW",
        "DECREASE, CONCERN_HIGH, IMPROVEMENT_LOW",
        "NEITHER, NEUTRAL_HIGH, NEUTRAL_LOW"
    })
    void a_site_outside_means_what_the_direction_makes_of_it(Direction direction, Variation high, Variation low) {
        Series sites = Series.ratio("Reviews", new double[] {70, 50, 30}, new double[] {100, 100, 100});
        ComparisonOptions options = options(ValueKind.PROPORTION, SiteLimits.EXACT)
                .centre(0.5)
                .direction(direction)
                .build();
        assertThat(SiteComparison.of(sites, options).points())
                .extracting(SitePoint::variation)
                .containsExactly(high, Variation.COMMON_CAUSE, low);
    }
}

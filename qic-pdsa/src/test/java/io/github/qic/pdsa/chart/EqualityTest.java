package io.github.qic.pdsa.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.pdsa.chart.compare.ComparisonOptions;
import io.github.qic.pdsa.chart.compare.SiteComparison;
import io.github.qic.pdsa.chart.compare.SiteLimits;
import io.github.qic.pdsa.chart.rare.BernoulliCusum;
import io.github.qic.pdsa.chart.rare.CusumOptions;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.ValueKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is charted, and charts, are values. */
class EqualityTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);

    /** Each differs from the first, and from every other, in one thing. */
    private static List<Series> different() {
        return List.of(
                Series.builder("Falls").add(DAY, 3, 6).build(),
                Series.builder("Visits").add(DAY, 3, 6).build(),
                Series.builder("Falls").add(DAY.plusDays(1), 3, 6).build(),
                Series.builder("Falls").add(DAY.atTime(9, 30), 3, 6).build(),
                Series.builder("Falls").add(DAY, 2, 4).build(), // the same value
                Series.builder("Falls").add(DAY, 0.5).build(), // the same value, no ratio
                Series.builder("Falls").add(DAY, 4, 6).build(),
                Series.builder("Falls").add("8 January", 3, 6).build(),
                Series.builder("Falls").add(DAY, 3, 6).period("week 2").build(),
                Series.builder("Falls").add(DAY, 3, 6).note("flood").build(),
                Series.builder("Falls")
                        .add(DAY, 3, 6)
                        .add(DAY.plusDays(7), 3, 6)
                        .build(),
                Series.builder("Falls").addSubgroup(DAY, 4, 0.5, 0.1).build(),
                Series.builder("Falls").addSubgroup(DAY, 5, 0.5, 0.1).build(),
                Series.builder("Falls").addSubgroup(DAY, 4, 0.5, 0.2).build());
    }

    @Test
    void series_are_equal_if_all_that_they_hold_is() {
        assertThat(different()).doesNotHaveDuplicates().isEqualTo(different());
        assertThat(different().stream().map(Series::hashCode))
                .isEqualTo(different().stream().map(Series::hashCode).toList());
        assertThat(different().stream().map(Series::hashCode).distinct()).hasSizeGreaterThan(5);
        assertThat(different().get(0)).isNotEqualTo("Falls").hasToString("Falls (1 point)");
    }

    @Test
    void charts_are_equal_if_series_and_options_are() {
        ChartOptions options = ChartOptions.nhs(Direction.DECREASE);
        Series series = different().get(0);
        Chart chart = Chart.of(series, options);
        assertThat(chart)
                .isEqualTo(Chart.of(different().get(0), ChartOptions.nhs(Direction.DECREASE)))
                .hasSameHashCodeAs(Chart.of(different().get(0), ChartOptions.nhs(Direction.DECREASE)))
                .isNotEqualTo(Chart.of(different().get(1), options))
                .isNotEqualTo(Chart.of(series, ChartOptions.nhs(Direction.INCREASE)))
                .isNotEqualTo(series)
                .hasToString("chart of Falls (1 point)");
        assertThat(chart.hashCode())
                .isNotEqualTo(Chart.of(different().get(1), options).hashCode());
    }

    private static ComparisonOptions.Builder options() {
        return ComparisonOptions.builder().values(ValueKind.PROPORTION).limits(SiteLimits.SIGMA);
    }

    @Test
    void comparisons_of_sites_are_equal_if_sites_and_options_are() {
        Series sites = Series.builder("Falls").add("A", 3, 6).build();
        ComparisonOptions options = options().build();
        SiteComparison comparison = SiteComparison.of(sites, options);
        assertThat(comparison)
                .isEqualTo(
                        SiteComparison.of(Series.builder("Falls").add("A", 3, 6).build(), options))
                .hasSameHashCodeAs(SiteComparison.of(sites, options))
                .isNotEqualTo(
                        SiteComparison.of(Series.builder("Falls").add("B", 3, 6).build(), options))
                .isNotEqualTo(SiteComparison.of(
                        sites, options().direction(Direction.INCREASE).build()))
                .isNotEqualTo(sites)
                .hasToString("comparison of Falls (1 point)");
    }

    @Test
    void sums_of_cases_are_equal_if_name_cases_and_options_are() {
        CusumOptions options = new CusumOptions(0.5, 2, 3.5);
        BernoulliCusum cusum = BernoulliCusum.of("infections", new boolean[] {true, false}, options);
        assertThat(cusum)
                .isEqualTo(BernoulliCusum.of("infections", new boolean[] {true, false}, new CusumOptions(0.5, 2, 3.5)))
                .hasSameHashCodeAs(BernoulliCusum.of("infections", new boolean[] {true, false}, options))
                .isNotEqualTo(BernoulliCusum.of("deaths", new boolean[] {true, false}, options))
                .isNotEqualTo(BernoulliCusum.of("infections", new boolean[] {true, true}, options))
                .isNotEqualTo(
                        BernoulliCusum.of("infections", new boolean[] {true, false}, new CusumOptions(0.4, 2, 3.5)))
                .isNotEqualTo("infections")
                .hasToString("infections (2 cases)");
    }
}

package io.github.qic.pdsa.show.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.SeriesBuilder;
import io.github.qic.pdsa.chart.compare.ComparisonOptions;
import io.github.qic.pdsa.chart.compare.Pareto;
import io.github.qic.pdsa.chart.compare.SiteComparison;
import io.github.qic.pdsa.chart.compare.SiteLimits;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.ValueKind;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Funnel plots, sites side by side and Pareto charts. */
class ComparisonPictureTest {
    /** Rose House has 20 of 100, the others 60 of 100 each: far below 52 of 100. */
    private static SiteComparison homes(SiteLimits limits) {
        Series series = Series.builder("Reviewed care plans")
                .add("Rose House", 20, 100)
                .add("The Limes", 60, 100)
                .add("Park View", 60, 100)
                .add("Holm Court", 60, 100)
                .add("Mill Lane", 60, 100)
                .missing("Closed House")
                .build();
        return SiteComparison.of(
                series,
                ComparisonOptions.builder()
                        .values(ValueKind.PROPORTION)
                        .limits(limits)
                        .direction(Direction.INCREASE)
                        .build());
    }

    @Test
    void a_funnel_plot_names_the_sites_outside_and_describes_them() {
        String svg = FunnelPicture.of(homes(SiteLimits.EXACT), PictureOptions.standard())
                .svg();
        assertThat(svg)
                .contains(">Rose House</text>", ">Concern<", "cases of a site", ">Centre 52.0%<")
                .contains("<desc>5 sites, centre 52.0%. Outside their limits: Rose House 20.0%. ")
                .contains(">No data: Closed House.<", "<title>The Limes: 60.0%; 100</title>")
                .doesNotContain(">The Limes</text>");
    }

    @Test
    void sites_side_by_side_keep_their_order_whatever_their_values() {
        String svg = SitesPicture.of(homes(SiteLimits.EXACT), PictureOptions.standard())
                .svg();
        String[] order = {"Rose House", "The Limes", "Park View", "Holm Court", "Mill Lane", "Closed House"};
        assertThat(svg).contains(">20.0%<", ">No data<");
        for (int i = 1; i < order.length; i++) {
            assertThat(svg.indexOf(">" + order[i] + "</text>"))
                    .isGreaterThan(svg.indexOf(">" + order[i - 1] + "</text>"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_limits_can_be_drawn_for_any_sizes(SiteLimits limits) {
        SeriesBuilder series = Series.builder("Falls");
        for (int i = 0; i < 30; i++) {
            series.add("Home " + i, i % 5, i == 0 ? 0.5 : i * i * 40);
        }
        SiteComparison rates = SiteComparison.of(
                series.build(),
                ComparisonOptions.builder()
                        .values(ValueKind.RATE)
                        .limits(limits)
                        .multiplier(1000)
                        .build());
        for (SiteComparison comparison : new SiteComparison[] {rates, homes(limits)}) {
            assertThat(FunnelPicture.of(comparison, PictureOptions.standard()).svg())
                    .doesNotContain("NaN", "Infinity");
            assertThat(SitesPicture.of(comparison, PictureOptions.standard()).svg())
                    .doesNotContain("NaN", "Infinity");
        }
    }

    @Test
    void a_rate_and_a_proportion_with_a_multiplier_are_no_percentages() {
        Series series = Series.builder("Falls").add("A", 2, 10).add("B", 3, 9).build();
        ComparisonOptions rate =
                ComparisonOptions.builder().values(ValueKind.RATE).build();
        ComparisonOptions thousand = ComparisonOptions.builder()
                .values(ValueKind.PROPORTION)
                .multiplier(1000)
                .build();
        for (ComparisonOptions options : List.of(rate, thousand)) {
            assertThat(FunnelPicture.of(SiteComparison.of(series, options), PictureOptions.standard())
                            .svg())
                    .contains("<title>A: ")
                    .doesNotContain("0%");
        }
    }

    /** 20 and 30 falls for each unit of exposure; a plot begins less than 100 pixels below the top. */
    @Test
    void sites_with_high_rates_are_inside_the_picture() {
        Series series =
                Series.builder("Falls").add("A", 200, 10).add("B", 270, 9).build();
        SiteComparison comparison = SiteComparison.of(
                series, ComparisonOptions.builder().values(ValueKind.RATE).build());
        Shapes funnel = new Shapes(
                FunnelPicture.of(comparison, PictureOptions.standard()).svg());
        assertThat(funnel.circles())
                .isNotEmpty()
                .allSatisfy(point -> assertThat(point.y())
                        .isBetween(0.0, PictureOptions.standard().plotHeight() + 100.0));
        Shapes sites = new Shapes(
                SitesPicture.of(comparison, PictureOptions.standard()).svg());
        assertThat(sites.circles())
                .isNotEmpty()
                .allSatisfy(point -> assertThat(point.x())
                        .isBetween(0.0, (double) PictureOptions.standard().width()));
    }

    @Test
    void a_part_of_a_case_has_no_limits_but_is_drawn() {
        Series half = Series.builder("Half").add("A", 0, 0.5).add("B", 3, 9).build();
        SiteComparison comparison = SiteComparison.of(
                half, ComparisonOptions.builder().values(ValueKind.PROPORTION).build());
        assertThat(FunnelPicture.of(comparison, PictureOptions.standard()).svg())
                .contains("<title>A: 0.0%; 0.5</title>")
                .doesNotContain("NaN");
    }

    /** By hand: limits of 1 case of 14 in 25 end at 1, those of 25 cases far below. A plot begins below the title. */
    @Test
    void curves_begin_with_the_smallest_site_that_has_limits() {
        Series series = Series.builder("Offered a drink")
                .add("A", 0, 0.5)
                .add("B", 7, 25)
                .add("C", 7, 25)
                .build();
        SiteComparison comparison = SiteComparison.of(
                series, ComparisonOptions.builder().values(ValueKind.PROPORTION).build());
        String svg = FunnelPicture.of(comparison, PictureOptions.standard()).svg();
        assertThat(Pattern.compile("[ML][0-9.]+ (-?[0-9.]+)").matcher(svg).results())
                .isNotEmpty()
                .allSatisfy(
                        point -> assertThat(Double.parseDouble(point.group(1))).isGreaterThan(40));
    }

    @ParameterizedTest
    @EnumSource
    void the_largest_and_smallest_sites_that_can_be_compared_can_be_drawn(SiteLimits limits) {
        Series series = Series.builder("Falls")
                .add("A", 1e99, 1e99)
                .add("B", 1e-100, 1e-100)
                .add("C", 0, 1)
                .build();
        for (ValueKind values : List.of(ValueKind.PROPORTION, ValueKind.RATE)) {
            SiteComparison comparison = SiteComparison.of(
                    series,
                    ComparisonOptions.builder().values(values).limits(limits).build());
            assertThat(FunnelPicture.of(comparison, PictureOptions.standard()).svg())
                    .contains("<title>A: ")
                    .doesNotContain("NaN", "Infinity");
            assertThat(SitesPicture.of(comparison, PictureOptions.standard()).svg())
                    .doesNotContain("NaN", "Infinity");
        }
    }

    @Test
    void no_sites_and_no_events_can_be_drawn() {
        Series none = Series.builder("None").missing("Rose House").build();
        SiteComparison comparison = SiteComparison.of(
                none, ComparisonOptions.builder().values(ValueKind.RATE).build());
        assertThat(FunnelPicture.of(comparison, PictureOptions.standard()).svg())
                .contains("No site is outside its limits.", "No data: Rose House.")
                .doesNotContain("NaN");
        assertThat(SitesPicture.of(comparison, PictureOptions.standard()).svg()).doesNotContain("NaN");
    }

    /** A site that joined has no figure yet; 65 falls per 1,000 bed days are a national figure. */
    @Test
    void a_given_centre_is_inside_the_plot_before_any_site_has_a_figure() {
        Series none = Series.builder("Falls").missing("Rose House").build();
        SiteComparison comparison = SiteComparison.of(
                none,
                ComparisonOptions.builder()
                        .values(ValueKind.RATE)
                        .centre(0.065)
                        .multiplier(1000)
                        .build());
        Shapes funnel = new Shapes(
                FunnelPicture.of(comparison, PictureOptions.standard()).svg());
        assertThat(funnel.text("Centre 65.0").y())
                .isBetween(0.0, PictureOptions.standard().plotHeight() + 100.0);
        Shapes sites = new Shapes(
                SitesPicture.of(comparison, PictureOptions.standard()).svg());
        assertThat(sites.text("Centre 65.0").x())
                .isBetween(0.0, (double) PictureOptions.standard().width());
    }

    /** Its z-scores have no standard deviation. */
    @Test
    void one_site_alone_has_no_curves_of_limits_that_differ_by_the_variation_between_sites() {
        Series one = Series.builder("Falls").add("Rose House", 10, 40).build();
        ComparisonOptions.Builder options = ComparisonOptions.builder().values(ValueKind.PROPORTION);
        for (SiteLimits limits : SiteLimits.values()) {
            SiteComparison comparison =
                    SiteComparison.of(one, options.limits(limits).build());
            String svg = FunnelPicture.of(comparison, PictureOptions.standard()).svg();
            assertThat(svg.contains("stroke-dasharray")).isEqualTo(limits != SiteLimits.LANEY);
        }
    }

    /** By hand: 30, 45 and 50 of 50 are 60 %, 90 % and 100 %. */
    @Test
    void a_pareto_chart_has_its_cumulative_shares_in_words() {
        Pareto pareto = Pareto.ofCounts("Causes", Map.of("Shoes", 15L, "Floor", 30L, "Other", 5L));
        ParetoPicture picture = ParetoPicture.of(pareto, PictureOptions.standard());
        assertThat(picture.description())
                .isEqualTo("Pareto chart of 3 categories. Floor 30 (cumulative 60%); Shoes 15 (cumulative 90%); "
                        + "Other 5 (cumulative 100%).");
        assertThat(picture.svg()).contains(">Floor</text>", ">100%</text>");
        Pareto empty = Pareto.ofCounts("Causes", Map.of("Shoes", 0L));
        assertThat(ParetoPicture.of(empty, PictureOptions.standard()).svg())
                .contains("No data.")
                .doesNotContain("NaN");
    }

    @Test
    void a_pareto_chart_without_categories_or_without_any_occurrence_can_be_drawn() {
        for (Map<String, Long> counts : List.of(Map.<String, Long>of(), Map.of("Shoes", 0L, "Floor", 0L))) {
            ParetoPicture picture = ParetoPicture.of(Pareto.ofCounts("Causes", counts), PictureOptions.standard());
            assertThat(picture.description()).isEqualTo("Pareto chart of " + counts.size() + " categories. No data.");
            assertThat(picture.svg()).contains(">100%</text>").doesNotContain("NaN", "Infinity");
        }
    }

    @Test
    void german_words_are_used() {
        PictureOptions german =
                PictureOptions.builder().words(PictureWords.german()).build();
        assertThat(FunnelPicture.of(homes(SiteLimits.OVERDISPERSED), german).svg())
                .contains("Fälle eines Standorts", "Mitte 52.0%")
                .doesNotContain("Limits", "Centre", "No data");
        assertThat(ParetoPicture.of(Pareto.ofCounts("Ursachen", Map.of("Schuhe", 1L)), german)
                        .svg())
                .contains("Linie: kumulierter Anteil");
    }
}

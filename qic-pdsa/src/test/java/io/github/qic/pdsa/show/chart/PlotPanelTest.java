package io.github.qic.pdsa.show.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.qic.core.internal.svg.Font;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Rebase;
import io.github.qic.pdsa.chart.RuleSet;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.SeriesBuilder;
import io.github.qic.pdsa.chart.SignalRule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlotPanelTest {
    /** Places are rounded to a tenth of a pixel. */
    private static final Offset<Double> ROUNDED = within(0.11);

    /** The baseline of a label is 4 pixels below its middle. */
    private static final double BASELINE = 4;

    private static final ChartOptions RUN = ChartOptions.of(ChartKind.RUN);

    private static Shapes drawn(Series series, ChartOptions options) {
        return new Shapes(ChartPicture.of(Chart.of(series, options)).svg());
    }

    @Test
    void a_point_is_where_the_labels_of_both_axes_say() {
        Shapes picture = drawn(Series.of("Falls", 40, 80, 60, 20), RUN);
        assertThat(picture.circles()).hasSize(4);
        int[] values = {40, 80, 60, 20};
        for (int i = 0; i < 4; i++) {
            Shapes.Circle point = picture.circles().get(i);
            assertThat(point.x())
                    .isEqualTo(picture.text(Integer.toString(i + 1)).x(), ROUNDED);
            assertThat(point.y())
                    .isEqualTo(picture.text(Integer.toString(values[i])).y() - BASELINE, ROUNDED);
        }
    }

    @Test
    void the_limits_of_a_point_without_a_denominator_are_left_out_from_half_way_to_its_neighbours() {
        Series series = Series.builder("Falls")
                .add("1", 4, 16)
                .missing("2")
                .add("3", 4, 16)
                .build();
        Shapes picture = drawn(series, ChartOptions.of(ChartKind.U));
        Matcher upper = Pattern.compile("d=\"M[0-9.]+ [0-9.]+H([0-9.]+)M([0-9.]+) [0-9.]+H[0-9.]+\"")
                .matcher(picture.svg());
        assertThat(upper.find()).isTrue();
        double middle = picture.text("2").x();
        assertThat(Double.parseDouble(upper.group(1)))
                .isEqualTo((picture.text("1").x() + middle) / 2, ROUNDED);
        assertThat(Double.parseDouble(upper.group(2)))
                .isEqualTo((middle + picture.text("3").x()) / 2, ROUNDED);
    }

    @Test
    void the_lines_of_a_single_point_have_their_names() {
        assertThat(drawn(Series.of("Falls", 5), RUN).svg()).contains(">Median 5.00<");
    }

    @Test
    void a_chart_without_values_says_so_in_the_middle_of_its_plot() {
        Shapes picture = drawn(Series.withGaps("Falls", Double.NaN, Double.NaN), RUN);
        Shapes.Text none = picture.text("No data");
        assertThat(none.x())
                .isEqualTo((picture.text("1").x() + picture.text("2").x()) / 2, ROUNDED);
        assertThat(none.y())
                .isEqualTo((picture.text("0.0").y() + picture.text("1.2").y()) / 2, ROUNDED);
    }

    @Test
    void the_bar_of_a_signal_without_a_side_is_below_its_points_on_the_axis() {
        ChartOptions options = ChartOptions.of(ChartKind.I).toBuilder()
                .rules(RuleSet.of("own", new SignalRule.Within(5, 2, "all near the centre")))
                .build();
        Shapes picture = drawn(Series.of("Falls", 10, 60, 30, 30, 31, 29, 30), options);
        List<Shapes.Box> bars =
                picture.boxes().stream().filter(box -> box.height() == 4).toList();
        assertThat(bars).hasSize(1);
        Shapes.Box bar = bars.get(0);
        List<Shapes.Circle> points = picture.circles();
        assertThat(bar.x())
                .isLessThan(points.get(2).x())
                .isGreaterThan(points.get(1).x());
        assertThat(bar.x() + bar.width() - points.get(6).x())
                .isEqualTo(points.get(2).x() - bar.x(), ROUNDED);
        assertThat(bar.y() + 4).isEqualTo(picture.text("0").y() - BASELINE, ROUNDED);
    }

    /** Each phase has a line for its centre; the 20,000 are described in as many captions. */
    @Test
    void every_point_of_a_long_series_can_be_drawn_as_a_phase() {
        ChartOptions.Builder options = ChartOptions.builder().kind(ChartKind.RUN);
        for (int i = 2; i <= 20_000; i++) {
            options.addRebases(Rebase.at(Integer.toString(i), "new month"));
        }
        Chart chart = Chart.of(Series.of("Falls", new double[20_000]), options.build());
        assertThat(ChartPicture.of(chart).svg())
                .contains("Phase 2 from 2: median 0", "Phase 20000 from 20000: median 0");
    }

    /** A phase has its name above it, or its number where that has no room. */
    @Test
    void the_names_of_phases_do_not_touch() {
        SeriesBuilder series = Series.builder("Falls");
        ChartOptions.Builder options = RUN.toBuilder();
        for (int i = 1; i <= 60; i++) {
            series.add(Integer.toString(i), i % 5);
            if (i == 21 || i == 23 || i == 28 || i == 50) {
                options.addRebases(Rebase.at(Integer.toString(i), "a new team"));
            }
        }
        Shapes picture = drawn(series.build(), options.build());
        Font font = Font.plain(10, "#000000");
        List<Shapes.Text> names = picture.texts().stream()
                .filter(text -> text.y() == picture.text("Phase 1").y())
                .toList();
        assertThat(names)
                .extracting(Shapes.Text::text)
                .containsExactly("Phase 1", "2", "Phase 3", "Phase 4", "Phase 5");
        for (int i = 1; i < names.size(); i++) {
            Shapes.Text one = names.get(i - 1);
            Shapes.Text next = names.get(i);
            assertThat(next.x() - one.x()).isGreaterThan((font.width(one.text()) + font.width(next.text())) / 2);
        }
        double first = picture.circles().get(0).x();
        double twentieth = picture.circles().get(19).x();
        assertThat(names.get(0).x()).isEqualTo((first + twentieth) / 2, within(6.0));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 100, 200})
    void points_are_smaller_where_they_are_many_and_do_not_touch(int size) {
        SeriesBuilder series = Series.builder("Falls");
        for (int i = 1; i <= size; i++) {
            series.add(Integer.toString(i), i % 2);
        }
        List<Shapes.Circle> points = drawn(series.build(), RUN).circles();
        assertThat(points).hasSize(size);
        double apart = (points.get(size - 1).x() - points.get(0).x()) / (size - 1);
        assertThat(points).allSatisfy(point -> {
            assertThat(point.r()).isBetween(1.2, 4.0);
            assertThat(point.r() * 2).isLessThan(apart + 0.2);
        });
    }

    /** What tips would add to a picture of thousands of points; a table has them all. */
    @ParameterizedTest
    @ValueSource(ints = {400, 401})
    void points_have_tips_up_to_400(int size) {
        SeriesBuilder series = Series.builder("Falls");
        for (int i = 1; i <= size; i++) {
            series.add(Integer.toString(i), i == 200 ? 90 : i % 5);
        }
        Shapes picture = drawn(series.build(), ChartOptions.of(ChartKind.I));
        assertThat(picture.circles().stream()
                        .filter(point -> point.tip() != null)
                        .count())
                .isEqualTo(size == 400 ? 399 : 0);
        assertThat(picture.svg()).contains("<title>200: 90.0; ");
    }

    @Test
    void the_number_of_a_note_is_above_its_point_and_below_one_at_the_top() {
        Series series = Series.builder("Falls")
                .add("1", 50)
                .note("outbreak")
                .add("2", 98)
                .note("flood")
                .add("3", 20)
                .build();
        Shapes picture = drawn(series, RUN);
        List<Shapes.Circle> badges =
                picture.circles().stream().filter(circle -> circle.r() == 7).toList();
        List<Shapes.Circle> points =
                picture.circles().stream().filter(circle -> circle.r() == 4).toList();
        assertThat(badges)
                .extracting(Shapes.Circle::x)
                .containsExactly(points.get(0).x(), points.get(1).x());
        assertThat(badges.get(0).y()).isEqualTo(points.get(0).y() - 15, ROUNDED);
        assertThat(badges.get(1).y()).isEqualTo(points.get(1).y() + 17, ROUNDED);
    }
}

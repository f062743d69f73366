package io.github.qic.pdsa.show.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.house.Growth;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.measure.Direction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummaryMatrixTest {
    private static final Chart NO_DATA =
            Chart.of(Series.withGaps("None", Double.NaN), ChartOptions.nhs(Direction.DECREASE));

    /** Seven rising figures are a trend; the target of 20 is above the upper limit, which few rising steps of 1 leave near 8. */
    private static Chart rising() {
        return Chart.of(
                Series.withGaps("Rising", 1, 2, 3, 4, 5, 6, 7, Double.NaN),
                ChartOptions.nhs(Direction.INCREASE).toBuilder().target(20).build());
    }

    @Test
    void the_table_has_the_last_value_where_it_is_and_the_meaning_of_the_icons() {
        SummaryMatrix matrix = SummaryMatrix.of(
                "Homes",
                List.of(
                        new MatrixCell("Rose House", "Visits", rising()),
                        new MatrixCell("Rose House", "Falls", NO_DATA),
                        new MatrixCell("Alder Lodge", "Falls", NO_DATA)),
                PictureOptions.standard());
        assertThat(matrix.table().markdown()).isEqualTo("""
                | Site | Visits | Falls |
                | --- | --- | --- |
                | Rose House | 7.0 (7); Special cause, improvement, high; Target is missed consistently | No data |
                | Alder Lodge |  | No data |
                """);
        assertThat(matrix.svg())
                .contains("<g role=\"img\"><title>Rose House, Visits</title>\n<desc>7.0 (7); Special cause, ")
                .contains("<desc>2 sites, 2 measures.</desc>");
    }

    @Test
    void a_value_that_is_the_only_one_shown_is_in_its_cell() {
        Chart one = Chart.of(
                Series.of("Falls", 5, 6, 7),
                ChartOptions.nhs(Direction.DECREASE).toBuilder().shown(1).build());
        SummaryMatrix matrix = SummaryMatrix.of(
                "Homes", List.of(new MatrixCell("Rose House", "Falls", one)), PictureOptions.standard());
        assertThat(matrix.table().markdown()).contains("| Rose House | 7.0 (3)");
    }

    @Test
    void a_value_of_a_period_is_dated_by_the_name_of_the_period() {
        Series falls = Series.builder("Falls")
                .add(LocalDate.of(2024, 4, 1), 7)
                .period("Apr-24")
                .build();
        SummaryMatrix matrix = SummaryMatrix.of(
                "Homes",
                List.of(new MatrixCell("Rose House", "Falls", Chart.of(falls, ChartOptions.of(ChartKind.RUN)))),
                PictureOptions.standard());
        assertThat(matrix.table().markdown()).contains("| Rose House | 7.00 (Apr-24)");
        assertThat(matrix.svg()).contains(">Apr-24<");
    }

    @Test
    void a_cell_without_data_has_no_icon() {
        SummaryMatrix matrix = SummaryMatrix.of(
                "Homes", List.of(new MatrixCell("Rose House", "Falls", NO_DATA)), PictureOptions.standard());
        assertThat(matrix.svg()).contains(">No data<").doesNotContain("Common cause", "<circle");
    }

    @Test
    void two_charts_for_one_cell_and_measures_without_room_are_refused() {
        MatrixCell falls = new MatrixCell("Rose House", "Falls", NO_DATA);
        assertThatThrownBy(() -> SummaryMatrix.of("Homes", List.of(falls, falls), PictureOptions.standard()))
                .hasMessage("/cells/1: must not have site and measure of an earlier one");
        assertThatThrownBy(() -> SummaryMatrix.of("Homes", List.of(), PictureOptions.standard()))
                .hasMessage("/cells: must be at least 1");
        List<MatrixCell> many = IntStream.range(0, 9)
                .mapToObj(i -> new MatrixCell("Rose House", "Measure " + i, NO_DATA))
                .toList();
        assertThatThrownBy(() -> SummaryMatrix.of("Homes", many, PictureOptions.standard()))
                .hasMessage("/options/width: must leave each of 9 measures 150 pixels");
        assertThatThrownBy(() -> new MatrixCell(" ", "", NO_DATA))
                .hasMessage("/site: must not be blank\n/measure: must not be blank");
    }

    @Test
    void pages_of_four_times_as_many_sites_take_far_less_than_sixteen_times_as_long() throws Exception {
        pages(100).call();
        double few = Growth.seconds(pages(100));
        assertThat(Growth.seconds(pages(400))).isLessThan(10 * few);
    }

    private static Callable<?> pages(int sites) {
        List<Chart> charts = new ArrayList<>();
        List<MatrixCell> cells = new ArrayList<>();
        for (int site = 0; site < sites; site++) {
            double[] values = new double[36];
            for (int i = 0; i < values.length; i++) {
                values[i] = 10 + (i * 7 + site * 3) % 11;
            }
            charts.add(Chart.of(Series.of("Home " + site, values), ChartOptions.nhs(Direction.DECREASE)));
            cells.add(new MatrixCell("Home " + site, "Falls", charts.get(site)));
        }
        PictureOptions look =
                PictureOptions.builder().width(1600).plotHeight(120).build();
        return () -> SmallMultiples.of("Falls", charts, 8, SmallMultiples.Axes.SHARED, look)
                        .svg()
                + SummaryMatrix.of("Falls", cells, look).svg();
    }
}

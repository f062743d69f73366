package io.github.qic.pdsa.show.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.core.show.Workbook;
import io.github.qic.pdsa.chart.Analyser;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.SeriesBuilder;
import io.github.qic.pdsa.chart.tidy.TidySheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourAxisTest {
    private static final LocalDateTime START = LocalDateTime.of(2024, 12, 31, 14, 0);

    private static Series series(int points, int minutes) {
        SeriesBuilder series = Series.builder("Waiting");
        for (int i = 0; i < points; i++) {
            series.add(START.plusMinutes((long) i * minutes), 5 + i * 7 % 4);
        }
        return series.build();
    }

    private static Chart chart(Series series) {
        return Analyser.of(ChartOptions.of(ChartKind.I)).analyse(series);
    }

    private static PointAxis axis(Series series) {
        return new PointAxis(series, 0, Extent.of(series, 0), 60, 640, PointAxis.MONTHS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10  | 60  | 14:00 (31 Dec 2024); 15:00; 16:00; 17:00
            48  | 60  | 18:00 (31 Dec 2024); 00:00 (1 Jan 2025); 06:00; 12:00
            240 | 60  | 1 Jan (2025); 2 Jan; 3 Jan; 4 Jan
            20  | 5   | 14:00 (31 Dec 2024); 14:15; 14:30; 14:45
            8   | 480 | 00:00 (1 Jan 2025); 12:00; 00:00 (2 Jan); 12:00
            """)
    void labels_are_times_that_people_know_and_the_day_is_below(int points, int minutes, String labels) {
        List<PointAxis.Tick> ticks = axis(series(points, minutes)).ticks();
        assertThat(ticks.stream()
                        .limit(4)
                        .map(tick -> tick.label() + (tick.second().isEmpty() ? "" : " (" + tick.second() + ")"))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(labels);
    }

    @Test
    void points_are_where_their_time_is() {
        Series uneven = Series.builder("Waiting")
                .add(START, 1)
                .add(START.plusMinutes(90), 2)
                .add(START.plusHours(6), 3)
                .build();
        assertThat(axis(uneven).at(0)).isEqualTo(60);
        assertThat(axis(uneven).at(1)).isCloseTo(60 + 580 / 4.0, within(1e-9));
        assertThat(axis(uneven).at(2)).isEqualTo(640);
    }

    @Test
    void points_between_two_labels_have_their_own() {
        Series two = Series.builder("Waiting")
                .add(START.plusMinutes(1), 1)
                .add(START.plusMinutes(1).plusSeconds(20), 2)
                .build();
        assertThat(axis(two).ticks()).extracting(PointAxis.Tick::label).containsExactly("14:01");
        Series seconds = Series.builder("Waiting")
                .add(START.plusSeconds(10), 1)
                .add(START.plusSeconds(20), 2)
                .build();
        assertThat(axis(seconds).ticks()).extracting(PointAxis.Tick::label).containsExactly("2024-12-31T14:00:10");
    }

    @Test
    void small_multiples_share_hours_and_days() {
        Extent both = Extent.of(series(5, 60), 0).with(Extent.of(series(3, 1440), 0));
        ExtentDays days = both.days().orElseThrow();
        assertThat(days.length()).isEqualTo(2);
        assertThat(days.shortest()).isCloseTo(1 / 24.0, within(1e-12));
        assertThat(SmallMultiples.of(
                                "Waiting",
                                List.of(chart(series(30, 60)), chart(series(5, 120))),
                                2,
                                SmallMultiples.Axes.SHARED,
                                PictureOptions.standard())
                        .svg()
                        .split(">00:00<", -1))
                .hasSize(3);
    }

    @Test
    void data_have_the_time_as_text_and_in_workbooks_as_a_time() throws IOException {
        Chart chart = chart(series(12, 60));
        assertThat(ChartData.of(chart).table().csv())
                .contains("Waiting,1,2024-12-31T14:00,,5,")
                .contains("Waiting,11,2025-01-01T00:00,");
        assertThat(ChartData.of(chart).json()).contains("\"2025-01-01T00:00\"");
        List<List<Cell>> rows = IntStream.range(0, chart.size())
                .mapToObj(i -> ChartData.of(chart).table().rows().get(i))
                .map(row -> List.of(row.get(2), row.get(4)))
                .toList();
        Table table = Table.of(List.of("date", "value"), rows);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        Workbook.of("Waiting", table).write(workbook);
        for (SheetSource source : List.of(
                SheetSource.of(table.csv()), SheetSource.of(new ByteArrayInputStream(workbook.toByteArray())))) {
            Series back = TidySheet.read("Waiting", source).orThrow().get(0).series();
            assertThat(IntStream.range(0, 12).mapToObj(back::label))
                    .containsExactlyElementsOf(IntStream.range(0, 12)
                            .mapToObj(chart.series()::label)
                            .toList());
        }
    }
}

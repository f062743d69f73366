package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.collect.CharacterLimit;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.show.Cell;
import io.github.qic.core.show.Table;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartPoint;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.Signal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A chart as data for R, Python or a spreadsheet, one row per point. Numbers have 15 significant digits; missing ones are empty. */
public final class ChartData {
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final String HEADING =
            "series,point,label,period,value,numerator,denominator,size,centre,lower,inner_lower,"
                    + "inner_upper,upper,target,phase,excluded,variation,variations,signals,note";

    private final Chart chart;

    private ChartData(Chart chart) {
        this.chart = Objects.requireNonNull(chart, "chart");
    }

    /** {@return the data of a chart} */
    public static ChartData of(Chart chart) {
        return new ChartData(chart);
    }

    /**
     * {@return the data of several charts in one table, for CSV or a workbook}
     *
     * @throws InvalidValueException if there are more than 50,000,000 characters in the names of series, counted for each point
     */
    public static Table table(List<Chart> charts) {
        long characters = charts.stream()
                .map(Chart::series)
                .mapToLong(series -> (long) series.name().length() * series.size())
                .sum();
        CharacterLimit.require(
                characters, CharacterLimit.TABLE, "/charts", "the names of series, counted for each point");
        return Table.of(
                List.of(HEADING.split(",", -1)),
                charts.stream()
                        .flatMap(chart -> chart.points().stream().map(point -> cells(chart, point)))
                        .toList());
    }

    /**
     * {@return the data as a table, for CSV or a workbook}
     *
     * @throws InvalidValueException if there are more than 50,000,000 characters in the name of the series, counted for each point
     */
    public Table table() {
        return table(List.of(chart));
    }

    /** {@return the data as JSON: points, phases with their runs, signals and icons} */
    public String json() {
        return ChartJson.of(chart);
    }

    private static List<Cell> cells(Chart chart, ChartPoint point) {
        int i = point.index();
        boolean ratio = chart.series().isRatio();
        OptionalInt size = chart.series().subgroupSize(i);
        return List.of(
                Cell.of(chart.series().name()),
                Cell.of(i + 1),
                label(chart.series(), i),
                Cell.of(chart.series().period(i), Cell::of),
                number(point.value()),
                ratio ? number(chart.series().numerator(i)) : Cell.blank(),
                ratio ? number(chart.series().denominator(i)) : Cell.blank(),
                size.isPresent() ? Cell.of(size.getAsInt()) : Cell.blank(),
                number(point.centre()),
                number(point.lower()),
                number(point.innerLower()),
                number(point.innerUpper()),
                number(point.upper()),
                number(point.target()),
                Cell.of(point.phase()),
                Cell.of(Boolean.toString(point.isExcluded())),
                Cell.of(Words.hyphenated(point.variation())),
                Cell.of(point.variations().stream().map(Words::hyphenated).collect(Collectors.joining("; "))),
                Cell.of(point.signals().stream().map(Signal::text).distinct().collect(Collectors.joining("; "))),
                Cell.of(chart.series().note(i), Cell::of));
    }

    private static Cell label(Series series, int i) {
        Optional<Cell> time =
                series.isTimed() ? series.time(i).map(Cell::of) : series.date(i).map(Cell::of);
        return time.orElseGet(() -> Cell.of(series.label(i)));
    }

    /** Rounded in decimal, because the shortest text of a double differs between versions of Java. */
    static BigDecimal decimal(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
    }

    private static Cell number(double value) {
        return Double.isFinite(value) ? Cell.of(decimal(value)) : Cell.blank();
    }
}

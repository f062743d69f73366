package io.github.qic.pdsa.show.chart;

import io.github.qic.core.internal.sheet.Csv;
import io.github.qic.core.internal.text.Escape;
import io.github.qic.core.internal.text.Words;
import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartPoint;
import io.github.qic.pdsa.chart.Signal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Charts as data: every computed column of every point, one row a point, for R, Python or a spreadsheet. Numbers have 15 significant
 * digits; what is missing is empty.
 */
public final class ChartData {
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final List<String> HEADING = List.of(
            "series",
            "point",
            "label",
            "value",
            "numerator",
            "denominator",
            "size",
            "centre",
            "lower",
            "inner_lower",
            "inner_upper",
            "upper",
            "target",
            "phase",
            "excluded",
            "variation",
            "variations",
            "signals",
            "note");

    private ChartData() {}

    /**
     * {@return charts as CSV, in their order, with one heading}
     *
     * @param charts the charts
     */
    public static String csv(List<Chart> charts) {
        StringBuilder csv = new StringBuilder(Csv.row(HEADING));
        for (Chart chart : charts) {
            for (ChartPoint point : chart.points()) {
                csv.append(Csv.row(cells(chart, point)));
            }
        }
        return csv.toString();
    }

    /**
     * {@return a chart as CSV}
     *
     * @param chart the chart
     */
    public static String csv(Chart chart) {
        return csv(List.of(chart));
    }

    /**
     * {@return a chart as JSON: its points, phases with their runs, signals, icons}
     *
     * @param chart the chart
     */
    public static String json(Chart chart) {
        return ChartJson.of(chart);
    }

    private static List<String> cells(Chart chart, ChartPoint point) {
        int i = point.index();
        boolean ratio = chart.series().isRatio();
        OptionalInt size = chart.series().subgroupSize(i);
        return List.of(
                Escape.spreadsheet(chart.series().name()),
                Integer.toString(i + 1),
                Escape.spreadsheet(point.label()),
                number(point.value()),
                ratio ? number(chart.series().numerator(i)) : "",
                ratio ? number(chart.series().denominator(i)) : "",
                size.isPresent() ? Integer.toString(size.getAsInt()) : "",
                number(point.centre()),
                number(point.lower()),
                number(point.innerLower()),
                number(point.innerUpper()),
                number(point.upper()),
                number(chart.options().target().orElse(Double.NaN)),
                Integer.toString(point.phase()),
                Boolean.toString(point.excluded()),
                Words.hyphenated(point.variation()),
                point.variations().stream().map(Words::hyphenated).collect(Collectors.joining("; ")),
                point.signals().stream().map(Signal::text).distinct().collect(Collectors.joining("; ")),
                Escape.spreadsheet(chart.series().note(i).orElse("")));
    }

    /** Rounded in decimal, since the shortest text of a double differs between versions of Java. */
    static BigDecimal decimal(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
    }

    private static String number(double value) {
        return Double.isFinite(value) ? decimal(value).toPlainString() : "";
    }
}

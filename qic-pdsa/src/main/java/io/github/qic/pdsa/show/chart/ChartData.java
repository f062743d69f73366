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

/** A chart as data for R, Python or a spreadsheet, one row per point. Numbers have 15 significant digits; missing ones are empty. */
public final class ChartData {
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final String HEADING =
            "series,point,label,value,numerator,denominator,size,centre,lower,inner_lower,"
                    + "inner_upper,upper,target,phase,excluded,variation,variations,signals,note";

    private final Chart chart;

    private ChartData(Chart chart) {
        this.chart = chart;
    }

    /** {@return the data of a chart} */
    public static ChartData of(Chart chart) {
        return new ChartData(chart);
    }

    /** {@return the data of several charts in one CSV with one heading} */
    public static String csv(List<Chart> charts) {
        StringBuilder csv = new StringBuilder(Csv.row(List.of(HEADING.split(",", -1))));
        for (Chart chart : charts) {
            for (ChartPoint point : chart.points()) {
                csv.append(Csv.row(cells(chart, point)));
            }
        }
        return csv.toString();
    }

    /** {@return the data as CSV} */
    public String csv() {
        return csv(List.of(chart));
    }

    /** {@return the data as JSON: points, phases with their runs, signals and icons} */
    public String json() {
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
                number(point.target()),
                Integer.toString(point.phase()),
                Boolean.toString(point.isExcluded()),
                Words.hyphenated(point.variation()),
                point.variations().stream().map(Words::hyphenated).collect(Collectors.joining("; ")),
                point.signals().stream().map(Signal::text).distinct().collect(Collectors.joining("; ")),
                Escape.spreadsheet(chart.series().note(i).orElse("")));
    }

    /** Rounded in decimal, because the shortest text of a double differs between versions of Java. */
    static BigDecimal decimal(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
    }

    private static String number(double value) {
        return Double.isFinite(value) ? decimal(value).toPlainString() : "";
    }
}

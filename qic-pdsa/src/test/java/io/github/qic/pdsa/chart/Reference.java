package io.github.qic.pdsa.chart;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.internal.sheet.Csv;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * Our test series and the results of the R packages. Computed on 2026-11-23 with R 4.2.2 from the public sources of
 * qicharts2 0.8.1 (commit 1b9487e) and NHSRplotthedots 0.2.2 (commit 050b07d, on dplyr 1.0.10), 13 significant digits.
 */
public final class Reference {
    private Reference() {}

    public static List<Cells> rows(String file) {
        try (Reader in = new InputStreamReader(
                requireNonNull(Reference.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            List<List<String>> all = Csv.read(in, ',');
            List<String> header = all.get(0);
            return all.stream().skip(1).map(row -> new Cells(header, row)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LocalDate date(int point) {
        return LocalDate.of(2024, 1, 1).plusDays(point - 1);
    }

    /** The series of series.csv: rows of the same point are a subgroup. */
    static Series series(String name) {
        List<Cells> rows = rows("series.csv").stream()
                .filter(r -> r.text("series").equals(name))
                .toList();
        assertThat(rows).as(name).isNotEmpty();
        long points = rows.stream().map(r -> r.text("point")).distinct().count();
        if (points < rows.size()) {
            Subgroups groups = Subgroups.by(CalendarUnit.DAY, name);
            rows.stream()
                    .filter(r -> !r.isEmpty("y"))
                    .forEach(r -> groups.add(date(r.integer("point")), r.number("y")));
            return groups.means();
        }
        boolean ratio = rows.stream().anyMatch(r -> !r.isEmpty("n"));
        SeriesBuilder series = Series.builder(name);
        for (Cells row : rows) {
            LocalDate date = date(row.integer("point"));
            double y = row.number("y");
            double n = row.number("n");
            if (Double.isNaN(y) || (ratio && Double.isNaN(n))) {
                series.missing(date);
            } else if (ratio) {
                series.add(date, y, n);
            } else {
                series.add(date, y);
            }
        }
        return series.build();
    }

    /** Compares to a relative 1e-9; missing values must be missing in both. */
    public static void same(String what, double expected, double found) {
        if (Double.isNaN(expected)) {
            assertThat(found).as(what).isNaN();
        } else {
            double margin = 1e-9 * Math.abs(expected) + 1e-300;
            assertThat(found).as(what).isBetween(expected - margin, expected + margin);
        }
    }

    /** The most important signal of each point in the letters of the expected files. */
    static String causes(Chart chart) {
        StringBuilder causes = new StringBuilder();
        for (ChartPoint point : chart.points()) {
            Side side = side(chart, point);
            boolean high = side == Side.HIGH;
            SignalRule rule = point.signals().isEmpty()
                    ? new SignalRule.LongRun()
                    : point.signals().get(0).rule();
            if (rule instanceof SignalRule.Outside) {
                causes.append(high ? 'A' : 'B');
            } else if (rule instanceof SignalRule.Trend) {
                causes.append(high ? 'I' : 'D');
            } else if (rule instanceof SignalRule.TwoInThree) {
                causes.append(high ? 'U' : 'L');
            } else {
                causes.append(rule instanceof SignalRule.Shift ? high ? 'H' : 'W' : '.');
            }
        }
        return causes.toString();
    }

    private static Side side(Chart chart, ChartPoint point) {
        return switch (chart.variation(point.index())) {
            case COMMON_CAUSE -> Side.NONE;
            case IMPROVEMENT_HIGH, CONCERN_HIGH, NEUTRAL_HIGH -> Side.HIGH;
            case IMPROVEMENT_LOW, CONCERN_LOW, NEUTRAL_LOW -> Side.LOW;
        };
    }

    /** The meaning of each point in the letters of the expected files. */
    static String meanings(Chart chart) {
        StringBuilder meanings = new StringBuilder();
        for (int i = 0; i < chart.size(); i++) {
            Variation variation = chart.variation(i);
            char neutral = variation == Variation.NEUTRAL_HIGH ? 'h' : variation == Variation.NEUTRAL_LOW ? 'l' : '.';
            meanings.append(variation.isImprovement() ? 'i' : variation.isConcern() ? 'c' : neutral);
        }
        return meanings.toString();
    }
}

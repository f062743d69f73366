package io.github.qic.pdsa.chart;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.chart.ChartKind.Input;
import io.github.qic.pdsa.chart.ChartKind.Range;
import java.util.Arrays;
import java.util.List;

/** What each kind of chart requires of a series; resolves the phases and exclusions of the options to indexes. */
final class ChartInputRules {
    private ChartInputRules() {}

    static void check(ChartOptions options, Series series) {
        ChartKind kind = options.kind();
        if (kind.input == Input.RATIOS && !series.isRatio()) {
            throw refused("/denominators", series, "has no denominators, which a " + kind.title() + " needs");
        }
        if (kind.input == Input.SUBGROUPS && series.data.sizes == null) {
            throw refused("/sizes", series, "has no subgroups, which an " + kind.title() + " needs");
        }
        if (kind.input == Input.COUNTS || kind.input == Input.RATIOS || kind == ChartKind.T) {
            checkNumbers(kind, series);
        }
    }

    private static void checkNumbers(ChartKind kind, Series series) {
        double[] numerators = series.data.numerators == null ? series.data.values : series.data.numerators;
        double[] denominators = kind.range == Range.UP_TO_ONE ? series.data.denominators : null;
        Problems problems = null;
        for (int i = 0; i < numerators.length; i++) {
            double x = numerators[i];
            if (kind == ChartKind.T ? x <= 0 : x < 0 || (denominators != null && x > denominators[i])) {
                problems = problems == null ? new Problems() : problems;
                String rule = kind == ChartKind.T
                        ? "must be positive"
                        : x < 0 ? "must not be negative" : "must not exceed the denominator " + series.denominator(i);
                String attribute = kind == ChartKind.T ? "value" : "numerator";
                SeriesData.problem(
                        problems, series.name(), i, attribute, rule + " on a " + kind.title() + ", but was " + x);
            }
        }
        if (problems != null) {
            problems.throwIfAny();
        }
    }

    static int[] starts(List<Rebase> rebases, Series series) {
        int[] starts = new int[rebases.size() + 1];
        for (int p = 0; p < rebases.size(); p++) {
            String start = rebases.get(p).start();
            starts[p + 1] = series.indexAtOrAfter(start);
            if (starts[p + 1] < 0) {
                throw refused("/rebases/" + p + "/start", series, "has no point at or after " + start);
            }
        }
        return Arrays.stream(starts).sorted().distinct().toArray();
    }

    static boolean[] excluded(List<Exclusion> exclusions, Series series) {
        boolean[] excluded = new boolean[series.size()];
        for (int e = 0; e < exclusions.size(); e++) {
            String point = exclusions.get(e).point();
            int i = series.indexOf(point);
            if (i < 0) {
                throw refused("/exclusions/" + e + "/point", series, "has no point " + point);
            }
            excluded[i] = true;
        }
        return excluded;
    }

    private static InvalidValueException refused(String path, Series series, String message) {
        return new InvalidValueException(List.of(new Problem(path, "series '" + series.name() + "' " + message)));
    }
}

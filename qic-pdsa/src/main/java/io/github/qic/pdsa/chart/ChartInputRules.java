package io.github.qic.pdsa.chart;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.core.valid.Problems;
import java.util.List;

/** What a kind of chart asks of a series, and where the phases and exclusions of the options stand in it. */
final class ChartInputRules {
    private ChartInputRules() {}

    static void check(ChartOptions options, Series series) {
        ChartKind kind = options.kind();
        if (kind.needsRatio() && !series.isRatio()) {
            throw refused("/denominators", series, "has none, and a " + kind.title() + " needs them");
        }
        if (kind.needsSubgroups() && series.sizes == null) {
            throw refused(
                    "/sizes",
                    series,
                    "is not of subgroups, and a chart of this kind needs the means of subgroups: " + kind.title());
        }
        if (!kind.countsEvents() && kind != ChartKind.T) {
            return;
        }
        double[] numerators = series.numerators == null ? series.values() : series.numerators;
        double[] denominators = series.denominators;
        for (int i = 0; i < numerators.length; i++) {
            boolean wrong = kind == ChartKind.T ? numerators[i] <= 0 : numerators[i] < 0;
            boolean above = denominators != null && kind.isProportion() && numerators[i] > denominators[i];
            if (wrong || above) {
                refuse(kind, series, numerators);
            }
        }
    }

    /** Collects every wrong row: reached only when there is one. */
    private static void refuse(ChartKind kind, Series series, double[] numerators) {
        Problems problems = new Problems();
        for (int i = 0; i < numerators.length; i++) {
            String on = " on a " + kind.title() + ", but was " + numerators[i];
            if (kind == ChartKind.T && numerators[i] <= 0) {
                SeriesData.problem(problems, series.name(), i, "value", "must be above 0" + on);
            } else if (kind != ChartKind.T && numerators[i] < 0) {
                SeriesData.problem(problems, series.name(), i, "numerator", "must not be negative" + on);
            } else if (kind.isProportion() && numerators[i] > series.denominator(i)) {
                String rule = "must not be above the denominator " + series.denominator(i) + on;
                SeriesData.problem(problems, series.name(), i, "numerator", rule);
            }
        }
        problems.throwIfAny();
    }

    static int[] starts(List<Rebase> rebases, Series series) {
        int[] starts = new int[rebases.size() + 1];
        for (int p = 0; p < rebases.size(); p++) {
            String start = rebases.get(p).start();
            starts[p + 1] = series.indexOf(start, true);
            if (starts[p + 1] < 0) {
                throw refused("/rebases/" + p + "/start", series, "has no point at or after " + start);
            }
        }
        return java.util.Arrays.stream(starts).sorted().distinct().toArray();
    }

    static boolean[] excluded(List<Exclusion> exclusions, Series series) {
        boolean[] excluded = new boolean[series.size()];
        for (int e = 0; e < exclusions.size(); e++) {
            int i = series.indexOf(exclusions.get(e).point(), false);
            if (i < 0) {
                throw refused(
                        "/exclusions/" + e + "/point",
                        series,
                        "has no point " + exclusions.get(e).point());
            }
            excluded[i] = true;
        }
        return excluded;
    }

    private static InvalidValueException refused(String path, Series series, String message) {
        return new InvalidValueException(List.of(new Problem(path, "series '" + series.name() + "' " + message)));
    }
}

package io.github.qic.pdsa.chart;

import io.github.qic.core.valid.Problem;
import io.github.qic.core.valid.Problems;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The options resolved for one series: phases, baselines, exclusions and targets as indexes, and those that do not apply to it.
 */
final class ChartInput {
    private static final ChartInput NOTHING = new ChartInput(new TreeMap<>(), null, Map.of(), null);

    /** The rebase that begins each phase but the first, by the index of its first point. */
    final Map<Integer, Rebase> rebases;

    final int[] starts;
    final boolean @Nullable [] excluded;

    /** The first and last index of the baseline of a phase, by the first index of the phase. */
    final Map<Integer, int[]> baselines;

    final double @Nullable [] targets;

    private ChartInput(
            Map<Integer, Rebase> rebases,
            boolean @Nullable [] excluded,
            Map<Integer, int[]> baselines,
            double @Nullable [] targets) {
        this.rebases = rebases;
        this.starts = starts(rebases);
        this.excluded = excluded;
        this.baselines = baselines;
        this.targets = targets;
    }

    private static int[] starts(Map<Integer, Rebase> rebases) {
        int[] starts = new int[rebases.size() + 1];
        int p = 1;
        for (int start : rebases.keySet()) {
            starts[p++] = start;
        }
        return starts;
    }

    /** The options that apply; the others are added to the unused ones. */
    static ChartInput of(ChartOptions options, Series series, Problems unused) {
        if (options.rebases().isEmpty()
                && options.exclusions().isEmpty()
                && options.baselines().isEmpty()
                && options.targetChanges().isEmpty()) {
            return NOTHING;
        }
        Map<Integer, Rebase> rebases = rebases(options.rebases(), series, unused);
        boolean[] excluded = options.exclusions().isEmpty() ? null : excluded(options.exclusions(), series, unused);
        Map<Integer, int[]> baselines = baselines(options.baselines(), starts(rebases), series, unused);
        double[] targets = options.targetChanges().isEmpty() ? null : targets(options, series, unused);
        return new ChartInput(rebases, excluded, baselines, targets);
    }

    private static Map<Integer, Rebase> rebases(List<Rebase> rebases, Series series, Problems unused) {
        Map<Integer, Rebase> starts = new TreeMap<>();
        for (int r = 0; r < rebases.size(); r++) {
            String start = rebases.get(r).start();
            int i = series.indexAtOrAfter(start);
            if (i > 0) {
                starts.putIfAbsent(i, rebases.get(r));
            } else if (i < 0) {
                unused.refuse("/rebases/" + r + "/start", "the series has no point at or after " + start);
            }
        }
        return starts;
    }

    private static boolean[] excluded(List<Exclusion> exclusions, Series series, Problems unused) {
        boolean[] excluded = new boolean[series.size()];
        for (int e = 0; e < exclusions.size(); e++) {
            String point = exclusions.get(e).point();
            int i = series.indexOf(point);
            if (i < 0) {
                unused.refuse("/exclusions/" + e + "/point", "the series has no point " + point);
            } else {
                excluded[i] = true;
            }
        }
        return excluded;
    }

    private static Map<Integer, int[]> baselines(
            List<Baseline> baselines, int[] starts, Series series, Problems unused) {
        Map<Integer, int[]> found = new TreeMap<>();
        for (int b = 0; b < baselines.size(); b++) {
            Baseline baseline = baselines.get(b);
            String path = "/baselines/" + b;
            int first = series.indexAtOrAfter(baseline.first());
            int last = series.indexAtOrBefore(baseline.last());
            if (first < 0 || last < first) {
                String span = baseline.first() + " to " + baseline.last();
                unused.refuse(path, "the series has no points from " + span);
                continue;
            }
            int phase = phaseAt(starts, first);
            if (phase != phaseAt(starts, last)) {
                unused.refuse(path + "/last", "the series has a new phase within the baseline");
            } else if (found.putIfAbsent(starts[phase], new int[] {first, last}) != null) {
                unused.refuse(path + "/first", "the series has another baseline in the same phase");
            }
        }
        return found;
    }

    private static double[] targets(ChartOptions options, Series series, Problems unused) {
        double[] targets = new double[series.size()];
        Arrays.fill(targets, Double.NaN);
        List<TargetChange> changes = options.targetChanges();
        // Of two dates between the same points, the later one holds; ISO dates sort as text.
        int[] order = IntStream.range(0, changes.size())
                .boxed()
                .sorted(Comparator.comparing(t -> changes.get(t).start()))
                .mapToInt(t -> t)
                .toArray();
        for (int t : order) {
            String start = changes.get(t).start();
            int i = series.indexAtOrAfter(start);
            if (i >= 0) {
                targets[i] = changes.get(t).target();
            } else if (!series.isBefore(start)) {
                unused.refuse("/targetChanges/" + t + "/start", "the series has no point " + start);
            }
        }
        double target = options.target().orElse(Double.NaN);
        for (int i = 0; i < targets.length; i++) {
            target = Double.isNaN(targets[i]) ? target : targets[i];
            targets[i] = target;
        }
        return targets;
    }

    static int phaseAt(int[] starts, int i) {
        int found = Arrays.binarySearch(starts, i);
        return found >= 0 ? found : -found - 2;
    }

    /** {@return what the kind of chart requires of a series and this one lacks} */
    static List<Problem> problems(ChartKind kind, Series series) {
        if (kind.input == ChartKind.Input.RATIOS && !series.isRatio()) {
            return List.of(
                    new Problem("/denominators", "the series has no denominators, which a " + kind.title() + " needs"));
        }
        if (kind.input == ChartKind.Input.SUBGROUPS && series.data.sizes == null && !series.data.isBlank()) {
            return List.of(new Problem("/sizes", "the series has no subgroups, which an " + kind.title() + " needs"));
        }
        boolean counts = kind.input == ChartKind.Input.COUNTS || kind.input == ChartKind.Input.RATIOS;
        return counts || kind == ChartKind.T ? wrongNumbers(kind, series) : List.of();
    }

    private static List<Problem> wrongNumbers(ChartKind kind, Series series) {
        double[] numerators = series.data.numerators == null ? series.data.values : series.data.numerators;
        double[] denominators = kind.range == ChartKind.Range.UP_TO_ONE ? series.data.denominators : null;
        Problems problems = null;
        for (int i = 0; i < numerators.length; i++) {
            double x = numerators[i];
            if (kind == ChartKind.T ? x <= 0 : x < 0 || (denominators != null && x > denominators[i])) {
                problems = problems == null ? new Problems() : problems;
                String rule = kind == ChartKind.T
                        ? "must be positive"
                        : x < 0 ? "must not be negative" : "must not exceed the denominator " + series.denominator(i);
                String attribute = kind == ChartKind.T ? "value" : "numerator";
                SeriesData.problem(problems, i, attribute, rule + " on a " + kind.title() + ", but was " + x);
            }
        }
        return problems == null ? List.of() : problems.found();
    }
}

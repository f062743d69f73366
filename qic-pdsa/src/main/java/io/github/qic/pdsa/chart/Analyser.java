package io.github.qic.pdsa.chart;

import io.github.qic.core.internal.collect.PairLimit;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.core.valid.Problems;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chart options prepared for use on many series. Stateless and thread-safe. */
public final class Analyser {
    /** Nelson's power, which makes times between events nearly normal. */
    static final double T_POWER = 3.6;

    final ChartOptions options;
    final ChartKind kind;
    final double centre;
    final double lower;
    final double upper;
    private final Scan[] scans;
    private final int fixAfter;

    private Analyser(ChartOptions options) {
        this.options = options;
        this.kind = options.kind();
        this.scans = options.rules().rules().stream().map(SignalRule::scan).toArray(Scan[]::new);
        this.centre = transformed(options.centre().orElse(Double.NaN));
        this.lower = transformed(options.lower().orElse(Double.NaN));
        this.upper = transformed(options.upper().orElse(Double.NaN));
        this.fixAfter = options.fixAfter().orElse(Integer.MAX_VALUE);
    }

    /** {@return an analyser with these options} */
    public static Analyser of(ChartOptions options) {
        return new Analyser(options);
    }

    /**
     * {@return the chart of a series}
     *
     * @throws InvalidValueException if the series does not fit this kind of chart, or lacks a point that a rebase, an exclusion, a
     *     baseline or a change of target names; with every problem
     */
    public Chart analyse(Series series) {
        List<Problem> problems = ChartInput.problems(kind, series);
        Problems all = new Problems().addAll("", problems);
        ChartInput input = ChartInput.of(options, series, all);
        all.throwIfAny();
        return analyse(series, input);
    }

    /**
     * {@return the charts of many series, such as sites that began and closed at different times} {@link Chart#unused()} lists the
     * options that do not apply to a series.
     *
     * @throws InvalidValueException if there are more than 1,000,000 series x rebases, exclusions, baselines and changes of target, or
     *     if a series does not fit this kind of chart; with every problem of every series
     */
    public List<Chart> analyse(List<Series> series) {
        int named = options.rebases().size()
                + options.exclusions().size()
                + options.baselines().size()
                + options.targetChanges().size();
        PairLimit.require(series.size(), named, "", "series x rebases, exclusions, baselines and changes of target");
        Problems problems = new Problems();
        for (int s = 0; s < series.size(); s++) {
            problems.addAll("/" + s, ChartInput.problems(kind, series.get(s)));
        }
        problems.throwIfAny();
        return series.stream()
                .map(one -> analyse(one, ChartInput.of(options, one, new Problems())))
                .toList();
    }

    private Chart analyse(Series series, ChartInput input) {
        int n = series.size();
        int[] starts = input.starts;
        double[] x = tested(series, starts, input.excluded);
        int[] marks = new int[n];
        PhaseLimits[] phases = new PhaseLimits[starts.length];
        LimitCalculator limits = new LimitCalculator(this, series, x, input.excluded);
        for (int p = 0; p < starts.length; p++) {
            int from = starts[p];
            int to = p + 1 < starts.length ? starts[p + 1] : n;
            int[] baseline = input.baselines.get(from);
            phases[p] = baseline == null
                    ? limits.of(from, to, from, from + Math.min(fixAfter, to - from))
                    : limits.of(from, to, baseline[0], baseline[1] + 1);
            PhaseData phase = new PhaseData(x, phases[p], input.excluded, marks);
            for (int r = 0; r < scans.length; r++) {
                scan(r, phase, Scan.NOBODY);
            }
        }
        return new Chart(this, series, input, x, phases, marks);
    }

    /** Tests one phase with one rule. Consecutive moving ranges share a value, so their order means nothing. */
    void scan(int rule, PhaseData phase, Scan.Sink sink) {
        if (!phase.limits.untested && (kind != ChartKind.MR || !scans[rule].usesOrder())) {
            scans[rule].scan(phase, 1 << (2 * rule), sink);
        }
    }

    /** {@return whether a rule that has marked no point has no signal} */
    boolean marksEverySignal(int rule) {
        return scans[rule].marksEverySignal();
    }

    /** {@return the values that centre, limits and rules work on} */
    private double[] tested(Series series, int[] starts, boolean @Nullable [] excluded) {
        double[] values = series.data.values;
        return switch (kind) {
            case T -> Arrays.stream(values).map(this::transformed).toArray();
            case C -> series.data.numerators == null ? values : series.data.numerators;
            case S -> series.data.spreads();
            case MR -> ranges(values, starts, excluded);
            case RUN, I, I_PRIME, XBAR, P, P_PRIME, U, U_PRIME, G -> values;
        };
    }

    private static double[] ranges(double[] values, int[] starts, boolean @Nullable [] excluded) {
        double[] ranges = new double[values.length];
        int phase = 0;
        int before = -1;
        for (int i = 0; i < values.length; i++) {
            if (phase < starts.length && starts[phase] == i) {
                before = -1;
                phase++;
            }
            boolean out = excluded != null && excluded[i];
            ranges[i] = before < 0 || out ? Double.NaN : Math.abs(values[i] - values[before]);
            before = out ? before : i;
        }
        return ranges;
    }

    private double transformed(double value) {
        return kind == ChartKind.T ? Math.pow(value, 1 / T_POWER) : value;
    }

    /** {@return a tested value or limit as it is shown} */
    double shown(double tested) {
        double value = kind == ChartKind.T ? Math.pow(Math.max(0, tested), T_POWER) : tested;
        return value * options.multiplier();
    }
}

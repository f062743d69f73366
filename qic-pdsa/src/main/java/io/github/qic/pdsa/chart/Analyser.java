package io.github.qic.pdsa.chart;

import io.github.qic.core.valid.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chart options made ready to be used on many series. It has no state and may be shared between threads. */
public final class Analyser {
    /** Nelson's power, by which times between events become nearly normal. */
    static final double T_POWER = 3.6;

    final ChartOptions options;
    final ChartKind kind;
    final Scan[] scans;
    final boolean screened;
    final LimitFactor factor;
    final double sigmas;
    final double centre;
    final double lower;
    final double upper;
    private final int fixAfter;

    private Analyser(ChartOptions options) {
        this.options = options;
        this.kind = options.kind();
        this.scans = options.rules().rules().stream().map(this::scan).toArray(Scan[]::new);
        this.screened = options.screened();
        this.factor = options.factor();
        this.sigmas = options.sigmas();
        this.centre = scaled(options.centre().orElse(Double.NaN));
        this.lower = scaled(options.lower().orElse(Double.NaN));
        this.upper = scaled(options.upper().orElse(Double.NaN));
        this.fixAfter = options.fixAfter().orElse(Integer.MAX_VALUE);
    }

    /** Ranges that follow each other share a value, so their order says nothing: only points outside are told. */
    private Scan scan(SignalRule rule) {
        return kind == ChartKind.MR && !(rule instanceof SignalRule.Outside) ? Scan.NEVER : Scan.of(rule);
    }

    /**
     * {@return an analyser}
     *
     * @param options how series become charts
     */
    public static Analyser of(ChartOptions options) {
        return new Analyser(options);
    }

    /**
     * {@return the chart of a series}
     *
     * @param series the series
     * @throws InvalidValueException if the series cannot be on such a chart, naming series, row and rule
     */
    public Chart analyse(Series series) {
        ChartInputRules.check(options, series);
        int n = series.size();
        int[] starts = options.rebases().isEmpty() ? new int[] {0} : ChartInputRules.starts(options.rebases(), series);
        boolean[] excluded =
                options.exclusions().isEmpty() ? null : ChartInputRules.excluded(options.exclusions(), series);
        double[] x = tested(series, starts, excluded);
        int[] marks = new int[n];
        PhaseLimits[] phases = new PhaseLimits[starts.length];
        LimitCalculator limits = new LimitCalculator(this, series, x, excluded);
        for (int p = 0; p < starts.length; p++) {
            int to = p + 1 < starts.length ? starts[p + 1] : n;
            int end = to - starts[p] > fixAfter ? starts[p] + fixAfter : to;
            phases[p] = limits.of(starts[p], to, end);
            PhaseData stretch = new PhaseData(x, phases[p], excluded, marks);
            for (int r = 0; r < scans.length; r++) {
                scans[r].scan(stretch, 1 << (2 * r), Scan.NOBODY);
            }
        }
        return new Chart(this, series, x, excluded, phases, marks);
    }

    /**
     * {@return the charts of several series, in their order}
     *
     * @param series the series
     */
    public List<Chart> analyse(List<Series> series) {
        return series.stream().map(this::analyse).toList();
    }

    /** {@return the values that centre, limits and rules work on} */
    private double[] tested(Series series, int[] starts, boolean @Nullable [] excluded) {
        double[] values = series.values();
        return switch (kind) {
            case T -> Arrays.stream(values).map(this::scaled).toArray();
            case C -> series.numerators == null ? values : series.numerators;
            case S -> java.util.Objects.requireNonNull(series.spreads);
            case MR -> ranges(values, starts, excluded);
            default -> values;
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

    private double scaled(double value) {
        return kind == ChartKind.T ? Math.pow(value, 1 / T_POWER) : value;
    }

    /** {@return a tested value or line as it is shown} */
    double shown(double tested) {
        double value = kind == ChartKind.T ? Math.pow(tested < 0 ? 0 : tested, T_POWER) : tested;
        return value * options.multiplier();
    }
}

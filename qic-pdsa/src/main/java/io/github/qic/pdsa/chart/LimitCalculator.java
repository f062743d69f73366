package io.github.qic.pdsa.chart;

import static java.util.Objects.requireNonNull;

import io.github.qic.pdsa.internal.statistics.Averages;
import io.github.qic.pdsa.internal.statistics.CompensatedSum;
import io.github.qic.pdsa.internal.statistics.MovingRanges;
import io.github.qic.pdsa.internal.statistics.SubgroupConstants;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Centre and limits of each kind of chart over one phase. Formulas: Montgomery, 6th edition; Laney 2002 for P' and U'. */
final class LimitCalculator {
    private static final double NONE = Double.NEGATIVE_INFINITY;
    private static final double I_PRIME_SCREEN = 3.2665;

    final Analyser analyser;
    final Series series;
    final double[] x;
    final boolean @Nullable [] excluded;
    private final double sigmas;
    private double @Nullable [] sigma;

    LimitCalculator(Analyser analyser, Series series, double[] x, boolean @Nullable [] excluded) {
        this.analyser = analyser;
        this.series = series;
        this.x = x;
        this.excluded = excluded;
        this.sigmas = analyser.options.sigmas();
    }

    PhaseLimits of(int from, int to, int end) {
        PhaseLimits limits = switch (analyser.kind) {
            case RUN -> new PhaseLimits(from, to, end, fixedOr(Averages.median(x, from, end, excluded)));
            case I, T -> individuals(from, to, end);
            case MR -> ranges(from, to, end);
            case G -> gaps(from, to, end);
            case C -> counts(from, to, end);
            case P, U -> ratios(from, to, end, false);
            case P_PRIME, U_PRIME -> ratios(from, to, end, true);
            case I_PRIME -> weighted(from, to, end);
            case XBAR -> subgroups(from, to, end, true);
            case S -> subgroups(from, to, end, false);
        };
        limits.fix(analyser.lower, analyser.upper);
        return limits;
    }

    /** The centre that a phase of these points would have. */
    double centre(int from, int to) {
        return of(from, to, to).centre;
    }

    private double fixedOr(double calculated) {
        return Double.isNaN(analyser.centre) ? calculated : analyser.centre;
    }

    /** The factor that ranges are screened with; NaN for no screening. */
    private double screen(double factor) {
        return analyser.options.screened() ? factor : Double.NaN;
    }

    private PhaseLimits individuals(int from, int to, int end) {
        double centre = fixedOr(Averages.mean(x, from, end, excluded));
        double range = MovingRanges.average(x, null, from, end, excluded, screen(MovingRanges.UPPER_FACTOR));
        double outer = analyser.options.factor().width(range, sigmas);
        double inner = analyser.options.factor().width(range, sigmas * 2 / 3);
        return new PhaseLimits(from, to, end, centre).around(centre, outer, inner, NONE);
    }

    private PhaseLimits ranges(int from, int to, int end) {
        double centre = fixedOr(Averages.mean(x, from, end, excluded));
        double perSigma = MovingRanges.UPPER_FACTOR / 3 * centre;
        double outer = sigmas == 3 ? MovingRanges.UPPER_FACTOR * centre : sigmas * perSigma;
        return new PhaseLimits(from, to, end, centre).around(0, outer, sigmas * 2 / 3 * perSigma, 0);
    }

    private PhaseLimits counts(int from, int to, int end) {
        double centre = fixedOr(Averages.mean(x, from, end, excluded));
        double root = Math.sqrt(centre);
        return new PhaseLimits(from, to, end, centre).around(centre, sigmas * root, sigmas * 2 / 3 * root, 0);
    }

    private PhaseLimits gaps(int from, int to, int end) {
        double mean = fixedOr(Averages.mean(x, from, end, excluded));
        double root = Math.sqrt(mean * (mean + 1));
        double centre = Double.isNaN(analyser.centre) ? Averages.median(x, from, end, excluded) : 0.693 * mean;
        return new PhaseLimits(from, to, end, centre).around(mean, sigmas * root, sigmas * 2 / 3 * root, 0);
    }

    private PhaseLimits ratios(int from, int to, int end, boolean overdispersed) {
        double[] numerators = requireNonNull(series.data.numerators);
        double[] denominators = requireNonNull(series.data.denominators);
        CompensatedSum events = new CompensatedSum();
        CompensatedSum base = new CompensatedSum();
        for (int i = from; i < end; i++) {
            if (Averages.counts(x, excluded, i)) {
                events.add(numerators[i]);
                base.add(denominators[i]);
            }
        }
        double centre = fixedOr(events.value() / base.value());
        boolean isProportion = analyser.kind.range == ChartKind.Range.UP_TO_ONE;
        double variance = isProportion ? centre * (1 - centre) : centre;
        double[] s = sigma();
        for (int i = from; i < to; i++) {
            s[i] = Math.sqrt(variance / denominators[i]);
        }
        if (overdispersed) {
            widen(s, centre, from, to, end);
        }
        double ceiling = isProportion ? 1 : Double.POSITIVE_INFINITY;
        return new PhaseLimits(from, to, end, centre).around(s, sigmas, 0, ceiling);
    }

    private void widen(double[] s, double centre, int from, int to, int end) {
        double[] z = new double[end - from];
        boolean[] out = new boolean[end - from];
        for (int i = from; i < end; i++) {
            z[i - from] = (x[i] - centre) / s[i];
            out[i - from] = excluded != null && excluded[i];
        }
        double spread =
                MovingRanges.average(z, null, 0, z.length, out, screen(MovingRanges.UPPER_FACTOR)) / LimitFactor.D2;
        for (int i = from; i < to; i++) {
            s[i] *= spread;
        }
    }

    private PhaseLimits weighted(int from, int to, int end) {
        double[] w = new double[x.length];
        for (int i = from; i < to; i++) {
            w[i] = series.subgroupSize(i).isPresent() ? series.subgroupSize(i).getAsInt() : series.denominator(i);
        }
        double centre = fixedOr(Averages.mean(x, w, from, end, excluded));
        double spread =
                Math.sqrt(Math.PI / 2) * MovingRanges.average(x, w, from, end, excluded, screen(I_PRIME_SCREEN));
        double[] s = sigma();
        for (int i = from; i < to; i++) {
            s[i] = spread * Math.sqrt(1 / w[i]);
        }
        return new PhaseLimits(from, to, end, centre).around(s, sigmas, NONE, Double.POSITIVE_INFINITY);
    }

    private PhaseLimits subgroups(int from, int to, int end, boolean means) {
        int[] n = requireNonNull(series.data.sizes);
        double[] spreads = requireNonNull(series.data.spreads);
        double typical = typicalSpread(n, spreads, from, to, end);
        double[] w = Arrays.stream(n).asDoubleStream().toArray();
        double centre = fixedOr(means ? Averages.mean(x, w, from, end, excluded) : typical);
        double[] s = sigma();
        for (int i = from; i < to; i++) {
            double c4 = SubgroupConstants.c4(n[i]);
            s[i] = means ? typical / (c4 * Math.sqrt(n[i])) : centre * SubgroupConstants.c5(n[i]) / c4;
        }
        return new PhaseLimits(from, to, end, centre).around(s, sigmas, means ? NONE : 0, Double.POSITIVE_INFINITY);
    }

    /** The mean of the standard deviations if all subgroups of the phase have the same size, else the pooled standard deviation. */
    private double typicalSpread(int[] n, double[] spreads, int from, int to, int end) {
        if (Arrays.stream(n, from, to).distinct().count() <= 1) {
            return Averages.mean(spreads, from, end, excluded);
        }
        CompensatedSum squares = new CompensatedSum();
        CompensatedSum freedom = new CompensatedSum();
        for (int i = from; i < end; i++) {
            if (n[i] >= 2 && (excluded == null || !excluded[i])) {
                squares.addProduct(n[i] - 1.0, spreads[i] * spreads[i]);
                freedom.add(n[i] - 1.0);
            }
        }
        return Math.sqrt(squares.over(freedom.value()));
    }

    private double[] sigma() {
        if (sigma == null) {
            sigma = new double[x.length];
        }
        return sigma;
    }
}

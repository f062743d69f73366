package io.github.qic.pdsa.chart;

import static java.util.Objects.requireNonNull;

import io.github.qic.pdsa.internal.statistics.Averages;
import io.github.qic.pdsa.internal.statistics.CompensatedSum;
import io.github.qic.pdsa.internal.statistics.MovingRanges;
import io.github.qic.pdsa.internal.statistics.RunsDistribution;
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
    private final int fewest;
    private double @Nullable [] sigma;
    private double @Nullable [] deviations;
    private double @Nullable [] weights;
    private int phaseFrom;
    private int phaseTo;
    private int baseFrom;
    private int baseEnd;

    LimitCalculator(Analyser analyser, Series series, double[] x, boolean @Nullable [] excluded) {
        this.analyser = analyser;
        this.series = series;
        this.x = x;
        this.excluded = excluded;
        this.sigmas = analyser.options.sigmas();
        this.fewest = analyser.options.fewestForLimits();
    }

    /** Centre and limits of the points of a phase, from those of its baseline. */
    PhaseLimits of(int from, int to, int baseFrom, int baseEnd) {
        phaseFrom = from;
        phaseTo = to;
        this.baseFrom = baseFrom;
        this.baseEnd = baseEnd;
        PhaseLimits limits = switch (analyser.kind) {
            case RUN -> phase(fixedOr(Averages.median(x, baseFrom, baseEnd, excluded)));
            case I, T -> individuals();
            case MR -> ranges();
            case G -> gaps();
            case C -> counts();
            case P, U -> ratios(false);
            case P_PRIME, U_PRIME -> ratios(true);
            case I_PRIME -> weighted();
            case XBAR -> subgroups(true);
            case S -> subgroups(false);
        };
        if (fewest > 0 && Averages.count(x, baseFrom, baseEnd, excluded) < fewest) {
            limits.without(MissingLimits.TOO_FEW_POINTS);
        }
        limits.centreIsFixed = !Double.isNaN(analyser.centre);
        limits.fix(analyser.lower, analyser.upper);
        return limits;
    }

    /** The centre that a phase of these points would have. */
    double centre(int from, int to) {
        return of(from, to, from, to).centre;
    }

    private PhaseLimits phase(double centre) {
        return new PhaseLimits(phaseFrom, phaseTo, baseFrom, baseEnd, centre, sigmas);
    }

    private double fixedOr(double calculated) {
        return Double.isNaN(analyser.centre) ? calculated : analyser.centre;
    }

    /** The factor that ranges are screened with; NaN for no screening. */
    private double screen(double factor) {
        return analyser.options.screened() ? factor : Double.NaN;
    }

    private PhaseLimits individuals() {
        double centre = fixedOr(Averages.mean(x, baseFrom, baseEnd, excluded));
        MovingRanges ranges = new MovingRanges(x, null, baseFrom, baseEnd, excluded, screen(MovingRanges.UPPER_FACTOR));
        double range = ranges.average();
        double outer = analyser.options.factor().width(range, sigmas);
        double inner = analyser.options.factor().width(range, sigmas * 2 / 3);
        PhaseLimits limits = phase(centre).around(centre, outer, inner, NONE);
        return withRange(limits, ranges);
    }

    /** If no range is left although the values differ, the limits would lie on the centre, and every point outside. */
    private PhaseLimits withRange(PhaseLimits limits, MovingRanges ranges) {
        if (!ranges.areScreenedOut(x) || !Averages.differ(x, baseFrom, baseEnd, excluded)) {
            return limits;
        }
        double usual = Averages.median(x, baseFrom, baseEnd, excluded);
        limits.untested = Double.isNaN(analyser.centre)
                && Double.isNaN(analyser.lower)
                && Double.isNaN(analyser.upper)
                && RunsDistribution.isRandomOrder(x, baseFrom, baseEnd, excluded, usual);
        return limits.without(MissingLimits.NO_RANGE);
    }

    private PhaseLimits ranges() {
        double centre = fixedOr(Averages.mean(x, baseFrom, baseEnd, excluded));
        double perSigma = MovingRanges.UPPER_FACTOR / 3 * centre;
        double outer = sigmas == 3 ? MovingRanges.UPPER_FACTOR * centre : sigmas * perSigma;
        return phase(centre).around(0, outer, sigmas * 2 / 3 * perSigma, 0);
    }

    private PhaseLimits counts() {
        double centre = fixedOr(Averages.mean(x, baseFrom, baseEnd, excluded));
        double root = Math.sqrt(centre);
        return phase(centre).around(centre, sigmas * root, sigmas * 2 / 3 * root, 0);
    }

    private PhaseLimits gaps() {
        double mean = fixedOr(Averages.mean(x, baseFrom, baseEnd, excluded));
        double root = Math.sqrt(mean * (mean + 1));
        double centre = Double.isNaN(analyser.centre) ? Averages.median(x, baseFrom, baseEnd, excluded) : 0.693 * mean;
        return phase(centre).around(mean, sigmas * root, sigmas * 2 / 3 * root, 0);
    }

    private PhaseLimits ratios(boolean overdispersed) {
        double[] numerators = requireNonNull(series.data.numerators);
        double[] denominators = requireNonNull(series.data.denominators);
        CompensatedSum events = new CompensatedSum();
        CompensatedSum base = new CompensatedSum();
        for (int i = baseFrom; i < baseEnd; i++) {
            if (Averages.counts(x, excluded, i)) {
                events.add(numerators[i]);
                base.add(denominators[i]);
            }
        }
        double centre = fixedOr(events.value() / base.value());
        boolean isProportion = analyser.kind.range == ChartKind.Range.UP_TO_ONE;
        double variance = isProportion ? centre * (1 - centre) : centre;
        double[] s = sigma();
        for (int i = phaseFrom; i < phaseTo; i++) {
            s[i] = Math.sqrt(variance / denominators[i]);
        }
        double ceiling = isProportion ? 1 : Double.POSITIVE_INFINITY;
        PhaseLimits limits = phase(centre).around(s, 0, ceiling);
        return overdispersed ? widened(limits, s) : limits;
    }

    /** Laney's sigma z: the variation between the points of the baseline in sigmas within points. */
    private PhaseLimits widened(PhaseLimits limits, double[] s) {
        double[] z = deviations();
        for (int i = baseFrom; i < baseEnd; i++) {
            z[i] = (x[i] - limits.centre) / s[i];
        }
        MovingRanges ranges = new MovingRanges(z, null, baseFrom, baseEnd, excluded, screen(MovingRanges.UPPER_FACTOR));
        double spread = ranges.average() / LimitFactor.D2;
        for (int i = phaseFrom; i < phaseTo; i++) {
            s[i] *= spread;
        }
        return withRange(limits, ranges);
    }

    private PhaseLimits weighted() {
        double[] w = weights();
        double centre = fixedOr(Averages.mean(x, w, baseFrom, baseEnd, excluded));
        MovingRanges ranges = new MovingRanges(x, w, baseFrom, baseEnd, excluded, screen(I_PRIME_SCREEN));
        double spread = Math.sqrt(Math.PI / 2) * ranges.average();
        double[] s = sigma();
        for (int i = phaseFrom; i < phaseTo; i++) {
            s[i] = spread * Math.sqrt(1 / w[i]);
        }
        PhaseLimits limits = phase(centre).around(s, NONE, Double.POSITIVE_INFINITY);
        return withRange(limits, ranges);
    }

    private PhaseLimits subgroups(boolean means) {
        int[] n = series.data.sizes();
        double typical = typicalSpread(n, series.data.spreads());
        double centre = fixedOr(means ? Averages.mean(x, weights(), baseFrom, baseEnd, excluded) : typical);
        double[] s = sigma();
        for (int i = phaseFrom; i < phaseTo; i++) {
            double c4 = SubgroupConstants.c4(n[i]);
            s[i] = means ? typical / (c4 * Math.sqrt(n[i])) : centre * SubgroupConstants.c5(n[i]) / c4;
        }
        return phase(centre).around(s, means ? NONE : 0, Double.POSITIVE_INFINITY);
    }

    /**
     * The mean of the standard deviations if all subgroups of the baseline have the same size, else the pooled standard deviation.
     * qicharts2 looks at all subgroups of the phase, so that a frozen baseline moves with later data.
     */
    private double typicalSpread(int[] n, double[] spreads) {
        if (Arrays.stream(n, baseFrom, baseEnd)
                        .filter(size -> size > 0)
                        .distinct()
                        .count()
                <= 1) {
            return Averages.mean(spreads, baseFrom, baseEnd, excluded);
        }
        CompensatedSum squares = new CompensatedSum();
        CompensatedSum freedom = new CompensatedSum();
        for (int i = baseFrom; i < baseEnd; i++) {
            if (n[i] >= 2 && (excluded == null || !excluded[i])) {
                squares.addProduct(n[i] - 1.0, spreads[i] * spreads[i]);
                freedom.add(n[i] - 1.0);
            }
        }
        return Math.sqrt(squares.over(freedom.value()));
    }

    /** Subgroup sizes or denominators. */
    private double[] weights() {
        if (weights == null) {
            weights = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                weights[i] = series.data.sizes == null ? series.denominator(i) : series.data.sizes[i];
            }
        }
        return weights;
    }

    private double[] sigma() {
        if (sigma == null) {
            sigma = new double[x.length];
        }
        return sigma;
    }

    /** Room for the deviations of one phase at a time: made once, since there may be as many phases as points. */
    private double[] deviations() {
        if (deviations == null) {
            deviations = new double[x.length];
        }
        return deviations;
    }
}

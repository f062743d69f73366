package io.github.qic.pdsa.chart.compare;

import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.internal.statistics.FunnelQuantiles;
import io.github.qic.pdsa.measure.ValueKind;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Finds the limits of a site by its size, before the multiplier. */
final class LineFinder {
    private static final double Z_95 = 1.959964;
    private static final double Z_998 = 3.090232;

    private final Series sites;
    private final boolean isProportion;
    private final SiteLimits limits;
    private final double centre;
    private final double ceiling;

    /** Whether every case, or none, has an event, so that nothing can differ by chance. */
    private final boolean isCertain;

    /** Between sites: a factor of sigma, or an additional variance on the transformed scale. */
    private final double spread;

    LineFinder(Series sites, ComparisonOptions options, double centre) {
        this.sites = sites;
        this.isProportion = options.values() == ValueKind.PROPORTION;
        this.limits = options.limits();
        this.centre = centre;
        this.isCertain = centre == 0 || (isProportion && centre == 1);
        this.ceiling = isProportion ? 1 : Double.POSITIVE_INFINITY;
        this.spread = switch (limits) {
            case SIGMA, EXACT -> 1;
            case LANEY -> laney();
            case OVERDISPERSED -> overdispersion();
        };
    }

    /** {@return the limits of a site with a number of cases or an exposure above 0} */
    SiteLines of(double denominator) {
        if (isCertain) {
            return new SiteLines(centre, centre, centre, centre);
        }
        return switch (limits) {
            case SIGMA, LANEY -> {
                double s = spread * sigma(denominator);
                yield new SiteLines(centre - 3 * s, centre - 2 * s, centre + 2 * s, centre + 3 * s).clipped(ceiling);
            }
            case EXACT -> {
                double[] counts = isProportion
                        ? FunnelQuantiles.binomial(denominator, centre)
                        : FunnelQuantiles.poisson(centre * denominator);
                double n = isProportion ? Math.floor(denominator) : denominator;
                yield new SiteLines(counts[0] / n, counts[1] / n, counts[2] / n, counts[3] / n).clipped(ceiling);
            }
            case OVERDISPERSED -> isProportion ? arcsine(denominator) : roots(denominator);
        };
    }

    private double sigma(double denominator) {
        return Math.sqrt((isProportion ? centre * (1 - centre) : centre) / denominator);
    }

    private SiteLines arcsine(double n) {
        double middle = Math.asin(Math.sqrt(centre));
        double s = Math.sqrt(1 / (4 * n) + spread);
        return lines(z -> {
            double angle = Math.min(Math.PI / 2, Math.max(0, middle + z * s));
            return Math.sin(angle) * Math.sin(angle);
        });
    }

    private SiteLines roots(double exposure) {
        double s = Math.sqrt(1 / (4 * centre * exposure) + spread);
        return lines(z -> {
            double root = Math.max(0, 1 + z * s);
            return centre * root * root;
        });
    }

    private static SiteLines lines(DoubleUnaryOperator line) {
        return new SiteLines(
                line.applyAsDouble(-Z_998),
                line.applyAsDouble(-Z_95),
                line.applyAsDouble(Z_95),
                line.applyAsDouble(Z_998));
    }

    private int[] known() {
        return IntStream.range(0, sites.size())
                .filter(i -> !Double.isNaN(sites.value(i)))
                .toArray();
    }

    private double laney() {
        double[] z = IntStream.of(known())
                .mapToDouble(i -> (sites.value(i) - centre) / sigma(sites.denominator(i)))
                .toArray();
        double mean = IntStream.range(0, z.length).mapToDouble(i -> z[i]).sum() / z.length;
        double squares = IntStream.range(0, z.length)
                .mapToDouble(i -> (z[i] - mean) * (z[i] - mean))
                .sum();
        return Math.sqrt(squares / (z.length - 1));
    }

    private double overdispersion() {
        int[] known = known();
        double[] z = new double[known.length];
        double[] errors = new double[known.length];
        double middle = isProportion ? Math.asin(Math.sqrt(centre)) : 1;
        for (int k = 0; k < known.length; k++) {
            double n = sites.denominator(known[k]);
            double ratio = sites.value(known[k]);
            errors[k] = 1 / (2 * Math.sqrt(isProportion ? n : centre * n));
            z[k] = ((isProportion ? Math.asin(Math.sqrt(ratio)) : Math.sqrt(ratio / centre)) - middle) / errors[k];
        }
        return Overdispersion.between(z, errors);
    }
}

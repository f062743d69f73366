package io.github.qic.pdsa.chart.compare;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.chart.Variation;
import io.github.qic.pdsa.measure.ValueKind;
import java.util.List;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Sites side by side over the same time, each with the limits of its size: a funnel plot by size, or a chart with a column for each
 * site. Sites keep their order and have no runs; they are never ranked, since most differences in rank are chance.
 */
public final class SiteComparison {
    private static final SiteLines NO_LINES = new SiteLines(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** An axis, which ends at the next round number, stays within the sizes that have limits. */
    private static final double LARGEST_SITE = 1e99;

    private final Series sites;
    private final ComparisonOptions options;
    private final double centre;
    private final LineFinder lines;

    private SiteComparison(Series sites, ComparisonOptions options) {
        this.sites = sites;
        this.options = options;
        this.centre = options.centre().orElseGet(() -> sum(sites::numerator) / sum(sites::denominator));
        this.lines = new LineFinder(sites, options, centre);
    }

    private double sum(IntToDoubleFunction of) {
        return IntStream.range(0, sites.size())
                .mapToDouble(of)
                .filter(x -> !Double.isNaN(x))
                .sum();
    }

    /**
     * {@return the comparison of sites}
     *
     * @param sites a point for each site, with numerator and denominator; its name says what is compared
     * @throws InvalidValueException if the series has no denominators, if a numerator is negative, if that of a proportion exceeds its
     *     denominator, or if a denominator is above 1e99; with every site
     */
    public static SiteComparison of(Series sites, ComparisonOptions options) {
        Problems problems = new Problems();
        problems.require(sites.isRatio(), "/denominators", "must be given to compare sites");
        for (int i = 0; i < sites.size() && sites.isRatio(); i++) {
            String path = "/points/" + i + "/numerator";
            problems.require(!(sites.numerator(i) < 0), path, "must not be negative, but was " + sites.numerator(i));
            problems.require(
                    options.values() == ValueKind.RATE || !(sites.value(i) > 1),
                    path,
                    "must not exceed the denominator of a proportion");
            problems.require(
                    !(sites.denominator(i) > LARGEST_SITE),
                    "/points/" + i + "/denominator",
                    "must be at most 1e99 to compare sites, but was " + sites.denominator(i));
        }
        problems.throwIfAny();
        return new SiteComparison(sites, options);
    }

    /** {@return the sites} */
    public Series sites() {
        return sites;
    }

    /** {@return the options} */
    public ComparisonOptions options() {
        return options;
    }

    /** {@return the centre, as shown, after the multiplier; NaN without any case} */
    public double centre() {
        return centre * options.multiplier();
    }

    /**
     * {@return the limits of a site of some size, for the curves of a funnel plot}
     *
     * @param denominator its number of cases or its exposure
     * @throws InvalidValueException if it is not above 0; for exact limits of a proportion, if it is below 1
     */
    public SiteLines linesAt(double denominator) {
        boolean counted = options.values() == ValueKind.PROPORTION && options.limits() == SiteLimits.EXACT;
        new Problems()
                .require(denominator > 0 && denominator <= 1e100, "/denominator", "must be above 0 and at most 1e100")
                .require(
                        !counted || denominator >= 1,
                        "/denominator",
                        "must be at least 1 for exact limits of a proportion")
                .throwIfAny();
        return lines.of(denominator).times(options.multiplier());
    }

    /** {@return every site, in the order of the series} */
    public List<SitePoint> points() {
        return IntStream.range(0, sites.size()).mapToObj(this::point).toList();
    }

    private SitePoint point(int i) {
        double n = sites.denominator(i);
        double value = sites.value(i) * options.multiplier();
        boolean counted = options.values() == ValueKind.PROPORTION && options.limits() == SiteLimits.EXACT;
        SiteLines own = Double.isNaN(value) || (counted && n < 1) ? NO_LINES : linesAt(n);
        return new SitePoint(sites.label(i), value, n, own, variation(value, own));
    }

    private Variation variation(double value, SiteLines own) {
        boolean high = value > own.upper();
        if (!high && !(value < own.lower())) {
            return Variation.COMMON_CAUSE;
        }
        return switch (options.direction()) {
            case NEITHER -> high ? Variation.NEUTRAL_HIGH : Variation.NEUTRAL_LOW;
            case INCREASE -> high ? Variation.IMPROVEMENT_HIGH : Variation.CONCERN_LOW;
            case DECREASE -> high ? Variation.CONCERN_HIGH : Variation.IMPROVEMENT_LOW;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SiteComparison that && sites.equals(that.sites) && options.equals(that.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sites, options);
    }

    @Override
    public String toString() {
        return "comparison of " + sites;
    }
}

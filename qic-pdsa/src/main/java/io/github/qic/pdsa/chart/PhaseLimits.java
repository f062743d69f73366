package io.github.qic.pdsa.chart;

import org.jspecify.annotations.Nullable;

/** Centre and limits of one phase: the same for all its points, or with one sigma per point. NaN where there is no limit. */
final class PhaseLimits {
    final int from;
    final int to;
    final int baseFrom;
    final int baseEnd;
    final double centre;

    /** Why there are no limits, or if there are some, null. */
    @Nullable
    MissingLimits missing;

    /** Whether the rules mean nothing on this phase, so that it has no signals. */
    boolean untested;

    private double lower = Double.NaN;
    private double innerLower = Double.NaN;
    private double innerUpper = Double.NaN;
    private double upper = Double.NaN;
    private double middle = Double.NaN;
    private double outer = Double.NaN;
    private double @Nullable [] sigma;
    private final double sigmas;
    private double floor;
    private double ceiling;
    boolean centreIsFixed;
    private boolean lowerIsFixed;
    private boolean upperIsFixed;

    PhaseLimits(int from, int to, int baseFrom, int baseEnd, double centre, double sigmas) {
        this.sigmas = sigmas;
        this.from = from;
        this.to = to;
        this.baseFrom = baseFrom;
        this.baseEnd = baseEnd;
        this.centre = centre;
    }

    PhaseLimits around(double middle, double outer, double inner, double floor) {
        this.middle = middle;
        this.outer = outer;
        this.floor = floor;
        upper = middle + outer;
        innerUpper = middle + inner;
        lower = Math.max(floor, middle - outer);
        innerLower = Math.max(floor, middle - inner);
        return this;
    }

    /** Limits at a multiple of each point's sigma from the centre; a sigma that is not finite gives no limit. */
    PhaseLimits around(double[] sigma, double floor, double ceiling) {
        this.sigma = sigma;
        this.floor = floor;
        this.ceiling = ceiling;
        return this;
    }

    /** Removes the limits. */
    PhaseLimits without(MissingLimits reason) {
        missing = reason;
        sigma = null;
        return around(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    /** Whether there are too few points or too little variation for an icon. */
    boolean isUnjudged() {
        return untested || missing == MissingLimits.TOO_FEW_POINTS;
    }

    /** Replaces limits by fixed ones, NaN for none; the inner limits are at two thirds of the way from the centre. */
    void fix(double lowerLimit, double upperLimit) {
        missing = Double.isNaN(lowerLimit) && Double.isNaN(upperLimit) ? missing : null;
        if (!Double.isNaN(lowerLimit)) {
            lowerIsFixed = true;
            lower = lowerLimit;
            innerLower = centre + 2 * ((lowerLimit - centre) / 3);
        }
        if (!Double.isNaN(upperLimit)) {
            upperIsFixed = true;
            upper = upperLimit;
            innerUpper = centre + 2 * ((upperLimit - centre) / 3);
        }
    }

    /** The sigma of a point; NaN where all points share the same limits. */
    double sigma(int i) {
        return sigma == null ? Double.NaN : sigma[i];
    }

    double upper(int i) {
        return sigma == null || upperIsFixed ? upper : limit(sigma[i], sigmas);
    }

    double innerUpper(int i) {
        return sigma == null || upperIsFixed ? innerUpper : limit(sigma[i], sigmas * 2 / 3);
    }

    double lower(int i) {
        return sigma == null || lowerIsFixed ? lower : limit(sigma[i], -sigmas);
    }

    double innerLower(int i) {
        return sigma == null || lowerIsFixed ? innerLower : limit(sigma[i], -sigmas * 2 / 3);
    }

    /** The upper line at a number of sigma from the centre. */
    double upperAt(int i, double z) {
        if (upperIsFixed) {
            return centre + (upper - centre) * z / sigmas;
        }
        return sigma == null ? middle + outer * z / sigmas : limit(sigma[i], z);
    }

    /** The lower line at a number of sigma from the centre. */
    double lowerAt(int i, double z) {
        if (lowerIsFixed) {
            return centre + (lower - centre) * z / sigmas;
        }
        return sigma == null ? Math.max(floor, middle - outer * z / sigmas) : limit(sigma[i], -z);
    }

    private double limit(double s, double times) {
        double limit = centre + times * s;
        return Double.isFinite(limit) ? Math.min(ceiling, Math.max(floor, limit)) : Double.NaN;
    }
}

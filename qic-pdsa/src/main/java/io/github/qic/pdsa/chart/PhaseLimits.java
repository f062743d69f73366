package io.github.qic.pdsa.chart;

import org.jspecify.annotations.Nullable;

/** Centre and limits of one phase: one number for all its points, or one sigma a point. NaN where there is no limit. */
final class PhaseLimits {
    final int from;
    final int to;
    final int baseEnd;
    final double centre;
    private double lower = Double.NaN;
    private double innerLower = Double.NaN;
    private double innerUpper = Double.NaN;
    private double upper = Double.NaN;
    private double @Nullable [] sigma;
    private double middle;
    private double sigmas;
    private double floor;
    private double ceiling;
    private boolean ownLower;
    private boolean ownUpper;

    PhaseLimits(int from, int to, int baseEnd, double centre) {
        this.from = from;
        this.to = to;
        this.baseEnd = baseEnd;
        this.centre = centre;
    }

    PhaseLimits around(double middle, double outer, double inner, double floor) {
        upper = middle + outer;
        innerUpper = middle + inner;
        lower = Math.max(floor, middle - outer);
        innerLower = Math.max(floor, middle - inner);
        return this;
    }

    /** Limits so many sigma from the centre, with a sigma of each point; a sigma that is not finite gives no limit. */
    PhaseLimits around(double[] sigma, double sigmas, double floor, double ceiling) {
        this.sigma = sigma;
        this.middle = centre;
        this.sigmas = sigmas;
        this.floor = floor;
        this.ceiling = ceiling;
        return this;
    }

    /** Limits that somebody set; the inner ones follow at two thirds of the way. */
    void own(double ownLowerLimit, double ownUpperLimit) {
        if (!Double.isNaN(ownLowerLimit)) {
            ownLower = true;
            lower = ownLowerLimit;
            innerLower = centre + 2 * ((ownLowerLimit - centre) / 3);
        }
        if (!Double.isNaN(ownUpperLimit)) {
            ownUpper = true;
            upper = ownUpperLimit;
            innerUpper = centre + 2 * ((ownUpperLimit - centre) / 3);
        }
    }

    /** The sigma of a point where each has its own, else NaN. */
    double sigma(int i) {
        return sigma == null ? Double.NaN : sigma[i];
    }

    double upper(int i) {
        return sigma == null || ownUpper ? upper : limit(sigma[i], sigmas);
    }

    double innerUpper(int i) {
        return sigma == null || ownUpper ? innerUpper : limit(sigma[i], sigmas * 2 / 3);
    }

    double lower(int i) {
        return sigma == null || ownLower ? lower : limit(sigma[i], -sigmas);
    }

    double innerLower(int i) {
        return sigma == null || ownLower ? innerLower : limit(sigma[i], -sigmas * 2 / 3);
    }

    private double limit(double s, double times) {
        double limit = middle + times * s;
        return Double.isFinite(limit) ? Math.min(ceiling, Math.max(floor, limit)) : Double.NaN;
    }
}

package io.github.qic.pdsa.chart.compare;

/**
 * The limits of a site of some size, as shown, after the multiplier.
 *
 * @param lower the lower limit
 * @param innerLower the lower inner limit
 * @param innerUpper the upper inner limit
 * @param upper the upper limit
 */
public record SiteLines(double lower, double innerLower, double innerUpper, double upper) {
    SiteLines clipped(double ceiling) {
        return new SiteLines(
                clip(lower, ceiling), clip(innerLower, ceiling), clip(innerUpper, ceiling), clip(upper, ceiling));
    }

    private static double clip(double line, double ceiling) {
        return Math.min(ceiling, Math.max(0, line));
    }

    SiteLines times(double factor) {
        return new SiteLines(lower * factor, innerLower * factor, innerUpper * factor, upper * factor);
    }
}

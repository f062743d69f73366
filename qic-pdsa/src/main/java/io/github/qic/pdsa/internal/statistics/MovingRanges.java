package io.github.qic.pdsa.internal.statistics;

import org.jspecify.annotations.Nullable;

/**
 * The average moving range. Excluded points are removed before differencing; a missing point has no range on either side.
 *
 * <p>Screening (Nelson 1982) is done once: ranges at or above 3.267 times their mean are removed and the rest averaged again. If none
 * is left, as when all values are equal, there is no average and so there are no limits: NaN.
 */
public final class MovingRanges {
    /** The upper limit of a moving range as a multiple of the mean moving range (Nelson 1982). */
    public static final double UPPER_FACTOR = 3.267;

    private MovingRanges() {}

    /**
     * {@return the average moving range}
     *
     * @param w weights: each range is divided by the root of 1/w of one point plus 1/w of the other (the I' chart)
     * @param screen ranges at or above this multiple of their mean are screened out; NaN for no screening
     */
    public static double average(
            double[] x, double @Nullable [] w, int from, int to, boolean @Nullable [] excluded, double screen) {
        double all = averageBelow(Double.POSITIVE_INFINITY, x, w, from, to, excluded);
        return Double.isNaN(screen) ? all : averageBelow(screen * all, x, w, from, to, excluded);
    }

    /** {@return whether the ranges of z that are left after screening include one between two different values} */
    public static boolean isAnyBetweenDifferent(
            double[] values, double[] z, int from, int to, boolean @Nullable [] excluded, double screen) {
        double most = Double.isNaN(screen)
                ? Double.POSITIVE_INFINITY
                : screen * average(z, null, from, to, excluded, Double.NaN);
        int previous = -1;
        for (int i = from; i < to; i++) {
            if (excluded == null || !excluded[i]) {
                if (previous >= 0 && values[i] != values[previous] && range(z, null, previous, i) < most) {
                    return true;
                }
                previous = i;
            }
        }
        return false;
    }

    private static double averageBelow(
            double limit, double[] x, double @Nullable [] w, int from, int to, boolean @Nullable [] excluded) {
        CompensatedSum sum = new CompensatedSum();
        int n = 0;
        int previous = -1;
        for (int i = from; i < to; i++) {
            if (excluded == null || !excluded[i]) {
                if (previous >= 0) {
                    double range = range(x, w, previous, i);
                    if (range < limit) {
                        sum.add(range);
                        n++;
                    }
                }
                previous = i;
            }
        }
        return sum.over(n);
    }

    private static double range(double[] x, double @Nullable [] w, int a, int b) {
        double range = Math.abs(x[b] - x[a]);
        return w == null ? range : range / Math.sqrt(1 / w[a] + 1 / w[b]);
    }
}

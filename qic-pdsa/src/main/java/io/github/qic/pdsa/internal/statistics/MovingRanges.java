package io.github.qic.pdsa.internal.statistics;

import org.jspecify.annotations.Nullable;

/**
 * The ranges between neighbouring points. Excluded points are removed before differencing; a missing point has no range on either side.
 *
 * <p>Screening (Nelson 1982) is done once: ranges at or above 3.267 times their mean are removed and the rest averaged again. If none
 * is left, as when all values are equal, there is no average and so there are no limits: NaN.
 */
public final class MovingRanges {
    /** The upper limit of a moving range as a multiple of the mean moving range (Nelson 1982). */
    public static final double UPPER_FACTOR = 3.267;

    private final double[] x;
    private final double @Nullable [] w;
    private final int from;
    private final int to;
    private final boolean @Nullable [] excluded;
    private final double unscreened;
    private final double most;
    private final double average;
    private final int all;
    private int count;

    /**
     * Averages the ranges.
     *
     * @param w weights: each range is divided by the root of 1/w of one point plus 1/w of the other (the I' chart)
     * @param screen ranges at or above this multiple of their mean are screened out; NaN for no screening
     */
    public MovingRanges(
            double[] x, double @Nullable [] w, int from, int to, boolean @Nullable [] excluded, double screen) {
        this.x = x;
        this.w = w;
        this.from = from;
        this.to = to;
        this.excluded = excluded;
        this.unscreened = averageBelow(Double.POSITIVE_INFINITY);
        this.all = count;
        this.most = Double.isNaN(screen) ? Double.POSITIVE_INFINITY : screen * unscreened;
        this.average = Double.isNaN(screen) ? unscreened : averageBelow(most);
    }

    /** {@return the average after screening} */
    public double average() {
        return average;
    }

    /**
     * {@return whether screening left fewer ranges between different values than it removed, or none was there} Then it has removed
     * not outliers but the differences between the points, as with rare events: most ranges are those between months without an event.
     *
     * @param values the values that make a difference; they are x, unless x are deviations from a centre in different sigmas
     */
    public boolean areScreenedOut(double[] values) {
        // Each range that is left is below the most: their sum shows how many at least are above 0.
        if (values == x && average * count > most * (all - count)) {
            return false;
        }
        int kept = 0;
        int removed = 0;
        int previous = -1;
        for (int i = from; i < to; i++) {
            if (excluded == null || !excluded[i]) {
                if (previous >= 0 && values[i] != values[previous]) {
                    double range = range(previous, i);
                    kept += range < most ? 1 : 0;
                    removed += range >= most ? 1 : 0;
                }
                previous = i;
            }
        }
        return kept == 0 || kept < removed;
    }

    private double averageBelow(double limit) {
        CompensatedSum sum = new CompensatedSum();
        int n = 0;
        int previous = -1;
        for (int i = from; i < to; i++) {
            if (excluded == null || !excluded[i]) {
                if (previous >= 0) {
                    double range = range(previous, i);
                    if (range < limit) {
                        sum.add(range);
                        n++;
                    }
                }
                previous = i;
            }
        }
        count = n;
        return sum.over(n);
    }

    private double range(int a, int b) {
        double range = Math.abs(x[b] - x[a]);
        return w == null ? range : range / Math.sqrt(1 / w[a] + 1 / w[b]);
    }
}

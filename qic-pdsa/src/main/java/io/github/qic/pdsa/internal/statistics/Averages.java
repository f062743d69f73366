package io.github.qic.pdsa.internal.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Means and medians of a range of points, without missing (NaN) and excluded points; NaN if no point is left. */
public final class Averages {
    private Averages() {}

    /** {@return whether point i is neither missing nor excluded} */
    public static boolean counts(double[] x, boolean @Nullable [] excluded, int i) {
        return !Double.isNaN(x[i]) && (excluded == null || !excluded[i]);
    }

    /** {@return the number of points that count} */
    public static int count(double[] x, int from, int to, boolean @Nullable [] excluded) {
        int n = 0;
        for (int i = from; i < to; i++) {
            n += counts(x, excluded, i) ? 1 : 0;
        }
        return n;
    }

    /** {@return whether two of the points that count differ} */
    public static boolean differ(double[] x, int from, int to, boolean @Nullable [] excluded) {
        double first = Double.NaN;
        for (int i = from; i < to; i++) {
            if (counts(x, excluded, i)) {
                if (!Double.isNaN(first) && x[i] != first) {
                    return true;
                }
                first = x[i];
            }
        }
        return false;
    }

    /** {@return the mean of the points that count; NaN if there are none} */
    public static double mean(double[] x, int from, int to, boolean @Nullable [] excluded) {
        CompensatedSum sum = new CompensatedSum();
        int n = 0;
        for (int i = from; i < to; i++) {
            if (counts(x, excluded, i)) {
                sum.add(x[i]);
                n++;
            }
        }
        return sum.over(n);
    }

    /** {@return the mean of the points that count, weighted by w; NaN if there are none} */
    public static double mean(double[] x, double[] w, int from, int to, boolean @Nullable [] excluded) {
        CompensatedSum sum = new CompensatedSum();
        CompensatedSum weights = new CompensatedSum();
        for (int i = from; i < to; i++) {
            if (counts(x, excluded, i)) {
                sum.addProduct(x[i], w[i]);
                weights.add(w[i]);
            }
        }
        return sum.over(weights.value());
    }

    /** {@return the median of the points that count; NaN if there are none} */
    public static double median(double[] x, int from, int to, boolean @Nullable [] excluded) {
        double[] kept = new double[to - from];
        int n = 0;
        for (int i = from; i < to; i++) {
            if (counts(x, excluded, i)) {
                kept[n++] = x[i];
            }
        }
        if (n == 0) {
            return Double.NaN;
        }
        Arrays.sort(kept, 0, n);
        return (kept[(n - 1) / 2] + kept[n / 2]) / 2;
    }
}

package io.github.qic.pdsa.internal.statistics;

import org.jspecify.annotations.Nullable;

/** The longest run and the fewest crossings that chance allows, and the exact distribution of the number of runs. */
public final class RunsDistribution {
    private static final int TABLE = 256;
    private static final int[] FEWEST = new int[TABLE];
    private static final double[] LOG_FACTORIAL = new double[TABLE];

    static {
        for (int n = 1; n < TABLE; n++) {
            LOG_FACTORIAL[n] = LOG_FACTORIAL[n - 1] + Math.log(n);
        }
        for (int n = 2; n < TABLE; n++) {
            FEWEST[n] = quantile(n - 1);
        }
    }

    private RunsDistribution() {}

    /** {@return the longest run that chance allows for a number of useful points} */
    public static int longestAllowed(int useful) {
        return (int) Math.rint(Math.log(useful) / Math.log(2)) + 3;
    }

    /** {@return the fewest crossings that chance allows for a number of useful points} */
    public static int fewestCrossings(int useful) {
        return useful < TABLE ? FEWEST[useful] : quantile(useful - 1);
    }

    /** The smallest k with P(X <= k) >= 0.05 for the heads X of m fair coins. */
    private static int quantile(int m) {
        // Five standard deviations below the mean the probability is negligible; the search starts there.
        int k = (int) Math.max(0, m / 2.0 - 2.5 * Math.sqrt(m) - 1);
        double term = Math.exp(logChoose(m, k) - m * Math.log(2));
        double below = 0;
        double part = term;
        for (int i = k; i > 0 && part > term * 1e-17; i--) {
            part *= i / (m - i + 1.0);
            below += part;
        }
        double sum = below + term;
        while (sum < 0.05) {
            term *= (m - k) / (k + 1.0);
            sum += term;
            k++;
        }
        return k;
    }

    /** {@return the probability of at most r runs of a points of one kind and b of another in random order} */
    public static double atMost(int r, int a, int b) {
        return between(2, r, a, b);
    }

    /** {@return the probability of at least r runs of a points of one kind and b of another in random order} */
    public static double atLeast(int r, int a, int b) {
        return between(r, 2 * Math.min(a, b) + 1, a, b);
    }

    /**
     * {@return whether the points equal to a value lie among the others as chance would have it}
     * Not if they make up so few runs that fewer have a probability of at most 1 %: then they cluster, as after a change.
     */
    public static boolean isRandomOrder(double[] x, int from, int to, boolean @Nullable [] excluded, double value) {
        int equal = 0;
        int others = 0;
        int runs = 0;
        int previous = -1;
        for (int i = from; i < to; i++) {
            if (Averages.counts(x, excluded, i)) {
                equal += x[i] == value ? 1 : 0;
                others += x[i] == value ? 0 : 1;
                boolean begins = previous < 0 || (x[i] == value) != (x[previous] == value);
                runs += begins ? 1 : 0;
                previous = i;
            }
        }
        return atMost(runs, equal, others) > 0.01;
    }

    private static double between(int from, int to, int a, int b) {
        double sum = a == 0 || b == 0 ? 1 : 0;
        for (int i = from; i <= to && sum < 1; i++) {
            sum += exactly(i, a, b);
        }
        return Math.min(1, sum);
    }

    private static double exactly(int r, int a, int b) {
        double all = logChoose(a + b, a);
        int k = r / 2;
        if (r % 2 == 0) {
            return 2 * Math.exp(logChoose(a - 1, k - 1) + logChoose(b - 1, k - 1) - all);
        }
        return Math.exp(logChoose(a - 1, k - 1) + logChoose(b - 1, k) - all)
                + Math.exp(logChoose(a - 1, k) + logChoose(b - 1, k - 1) - all);
    }

    private static double logChoose(int n, int k) {
        return k < 0 || k > n ? Double.NEGATIVE_INFINITY : logFactorial(n) - logFactorial(k) - logFactorial(n - k);
    }

    /** Stirling's series beyond the table, where its next term is below 1e-15. */
    private static double logFactorial(int n) {
        if (n < TABLE) {
            return LOG_FACTORIAL[n];
        }
        double x = n;
        return (x + 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * x) - 1 / (360 * x * x * x);
    }
}

package io.github.qic.pdsa.internal.statistics;

/** The constants of X-bar and S charts for subgroups of n normal values (Montgomery, appendix VI, as formulas). */
public final class SubgroupConstants {
    private static final int TABLE = 400;
    private static final double[] C4 = new double[TABLE];

    static {
        // g(n) = Gamma(n/2) / Gamma((n-1)/2) follows from g(2) = 1/sqrt(pi) and g(n) g(n+1) = (n-1)/2.
        double g = 1 / Math.sqrt(Math.PI);
        for (int n = 2; n < TABLE; n++) {
            C4[n] = Math.sqrt(2.0 / (n - 1)) * g;
            g = (n - 1) / 2.0 / g;
        }
    }

    private SubgroupConstants() {}

    /** {@return the divisor that turns the mean standard deviation of subgroups into sigma; NaN below 2} */
    public static double c4(int n) {
        if (n < 2) {
            return Double.NaN;
        }
        if (n < TABLE) {
            return C4[n];
        }
        double x = 1 / (n - 1.0);
        return 1 - x / 4 + x * x / 32 + 5 * x * x * x / 128;
    }

    /** {@return the standard deviation of that standard deviation, in sigmas} */
    public static double c5(int n) {
        double c4 = c4(n);
        return Math.sqrt(1 - c4 * c4);
    }
}

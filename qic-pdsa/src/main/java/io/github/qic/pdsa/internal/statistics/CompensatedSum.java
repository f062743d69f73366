package io.github.qic.pdsa.internal.statistics;

/**
 * A sum that keeps what rounding loses (Knuth's two-sum), so that a mean is correct to the last digit: a value that lies on the mean
 * must be seen there, or a run is broken or made that is not in the data.
 */
public final class CompensatedSum {
    private double high;
    private double low;

    /** Starts at 0. */
    public CompensatedSum() {}

    /** Adds x. */
    public void add(double x) {
        double t = high + x;
        double z = t - high;
        low += (high - (t - z)) + (x - z);
        high = t;
    }

    /** Adds the exact product of a and b. */
    public void addProduct(double a, double b) {
        double p = a * b;
        low += Math.fma(a, b, -p);
        add(p);
    }

    /** {@return the sum} */
    public double value() {
        return high + low;
    }

    /** The sum divided by n; the quotient's own rounding is repaired with the remainder. NaN when n is 0. */
    public double over(double n) {
        double q = high / n;
        return q + (Math.fma(-q, n, high) + low) / n;
    }
}

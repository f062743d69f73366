package io.github.qic.pdsa.internal.statistics;

/**
 * A sum that compensates for rounding errors (Knuth's two-sum), so that a mean is correct to the last digit: a value that lies on the
 * mean must be recognised as such, or a run would be wrongly broken or extended.
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

    /** {@return the sum divided by n, with the rounding of the quotient corrected by the remainder; NaN if n is 0} */
    public double over(double n) {
        double q = high / n;
        return q + (Math.fma(-q, n, high) + low) / n;
    }
}

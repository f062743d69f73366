package io.github.qic.pdsa.chart;

/**
 * A sum that keeps what rounding loses (Knuth's two-sum), so that a mean is correct to the last digit: a value that lies on the mean
 * must be seen there, or a run is broken or made that is not in the data.
 */
final class Sum {
    private double high;
    private double low;

    void add(double x) {
        double t = high + x;
        double z = t - high;
        low += (high - (t - z)) + (x - z);
        high = t;
    }

    void addProduct(double a, double b) {
        double p = a * b;
        low += Math.fma(a, b, -p);
        add(p);
    }

    double value() {
        return high + low;
    }

    /** The sum divided by n; the quotient's own rounding is repaired with the remainder. NaN when n is 0. */
    double over(double n) {
        double q = high / n;
        return q + (Math.fma(-q, n, high) + low) / n;
    }
}

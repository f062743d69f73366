package io.github.qic.pdsa.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * The arithmetic of an XmR chart with the NHS rules and nothing else: no types, no options, no missing values, everything written
 * into arrays that are there already. What the library costs is told as a multiple of this.
 */
final class BareChart {
    private BareChart() {}

    static void analyse(double[] x, double[] lines, byte[] marks) {
        int n = x.length;
        double mean = mean(x);
        double ranges = 0;
        for (int i = 1; i < n; i++) {
            ranges += Math.abs(x[i] - x[i - 1]);
        }
        double screen = 3.267 * (ranges / (n - 1));
        double kept = 0;
        int count = 0;
        for (int i = 1; i < n; i++) {
            double range = Math.abs(x[i] - x[i - 1]);
            if (range < screen) {
                kept += range;
                count++;
            }
        }
        double range = kept / count;
        lines[0] = mean;
        lines[1] = mean - 2.66 * range;
        lines[2] = mean + 2.66 * range;
        lines[3] = mean - 2 * (2.66 / 3) * range;
        lines[4] = mean + 2 * (2.66 / 3) * range;
        outside(x, lines, marks);
        shift(x, mean, marks);
        trend(x, marks);
        close(x, lines, marks);
    }

    private static double mean(double[] x) {
        double sum = 0;
        for (double v : x) {
            sum += v;
        }
        double mean = sum / x.length;
        double rest = 0;
        for (double v : x) {
            rest += v - mean;
        }
        return mean + rest / x.length;
    }

    private static void outside(double[] x, double[] lines, byte[] marks) {
        for (int i = 0; i < x.length; i++) {
            marks[i] = (byte) (x[i] > lines[2] ? 1 : x[i] < lines[1] ? 2 : 0);
        }
    }

    private static void shift(double[] x, double mean, byte[] marks) {
        int run = 0;
        int side = 0;
        for (int i = 0; i <= x.length; i++) {
            int s = i == x.length ? 2 : (x[i] > mean ? 1 : 0) - (x[i] < mean ? 1 : 0);
            if (s == side) {
                run++;
            } else {
                if (run >= 7 && side != 0) {
                    for (int j = i - run; j < i; j++) {
                        marks[j] |= (byte) (side > 0 ? 4 : 8);
                    }
                }
                side = s;
                run = 1;
            }
        }
    }

    private static void trend(double[] x, byte[] marks) {
        int steps = 0;
        int way = 0;
        for (int i = 1; i <= x.length; i++) {
            int s = i == x.length ? 2 : (x[i] > x[i - 1] ? 1 : 0) - (x[i] < x[i - 1] ? 1 : 0);
            if (s == way) {
                steps++;
            } else {
                if (steps >= 6 && way != 0) {
                    for (int j = i - 1 - steps; j < i; j++) {
                        marks[j] |= (byte) (way > 0 ? 16 : 32);
                    }
                }
                way = s;
                steps = 1;
            }
        }
    }

    private static void close(double[] x, double[] lines, byte[] marks) {
        for (int i = 2; i < x.length; i++) {
            int high = (x[i] > lines[0] ? 1 : 0) + (x[i - 1] > lines[0] ? 1 : 0) + (x[i - 2] > lines[0] ? 1 : 0);
            int low = (x[i] < lines[0] ? 1 : 0) + (x[i - 1] < lines[0] ? 1 : 0) + (x[i - 2] < lines[0] ? 1 : 0);
            if (high == 3 || low == 3) {
                int near = 0;
                for (int j = i - 2; j <= i; j++) {
                    near += isNear(x[j], lines) ? 1 : 0;
                }
                for (int j = i - 2; near >= 2 && j <= i; j++) {
                    marks[j] |= (byte) (isNear(x[j], lines) ? high == 3 ? 64 : 128 : 0);
                }
            }
        }
    }

    /** The marks of a rule on consecutive points, as an application would keep them. */
    record Found(int rule, boolean high, int[] points) {}

    static List<Found> signals(byte[] marks) {
        List<Found> found = new ArrayList<>();
        for (int bit = 0; bit < 8; bit++) {
            int first = -1;
            for (int i = 0; i <= marks.length; i++) {
                boolean marked = i < marks.length && (marks[i] & (1 << bit)) != 0;
                if (marked && first < 0) {
                    first = i;
                } else if (!marked && first >= 0) {
                    int[] points = new int[i - first];
                    for (int j = 0; j < points.length; j++) {
                        points[j] = first + j;
                    }
                    found.add(new Found(bit / 2, bit % 2 == 0, points));
                    first = -1;
                }
            }
        }
        return found;
    }

    private static boolean isNear(double v, double[] lines) {
        return (v > lines[4] && v <= lines[2]) || (v < lines[3] && v >= lines[1]);
    }
}

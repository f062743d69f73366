package io.github.qic.pdsa.internal.statistics;

import java.util.Arrays;

/** Finds the next value below a level: a binary tree, each of whose nodes holds the lowest value of the leaves under it. */
public final class NextBelow {
    private final int size;
    private final int leaves;
    private final double[] lowest;

    /** Prepares values, none of them NaN, to be searched. */
    public NextBelow(double[] values) {
        size = values.length;
        // More leaves than values: the last one is never found.
        leaves = 2 * Integer.highestOneBit(Math.max(1, size));
        lowest = new double[2 * leaves];
        Arrays.fill(lowest, Double.POSITIVE_INFINITY);
        System.arraycopy(values, 0, lowest, leaves, size);
        for (int node = leaves - 1; node > 0; node--) {
            lowest[node] = Math.min(lowest[2 * node], lowest[2 * node + 1]);
        }
    }

    /** {@return the index of the first value below the level, from index {@code from} on, or the number of values if none is lower} */
    public int find(int from, double level) {
        int node = leaves + from;
        while (!(lowest[node] < level)) {
            node++;
            if (Integer.bitCount(node) == 1) {
                return size;
            }
            // Up to the widest part that begins here.
            node >>= Integer.numberOfTrailingZeros(node);
        }
        while (node < leaves) {
            node = lowest[2 * node] < level ? 2 * node : 2 * node + 1;
        }
        return node - leaves;
    }
}

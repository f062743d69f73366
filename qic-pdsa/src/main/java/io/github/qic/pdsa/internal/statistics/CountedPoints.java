package io.github.qic.pdsa.internal.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The points of a phase that are neither missing nor excluded, by position, prepared for runs on either side of many centres. */
public final class CountedPoints {
    private final int[] points;
    private final double[] x;
    private final NextBelow below;
    private final NextBelow above;
    private final Map<Double, List<Integer>> positions = new HashMap<>();

    /** Prepares the points of a phase. */
    public CountedPoints(double[] all, boolean @Nullable [] excluded, int from, int to) {
        points = IntStream.range(from, to)
                .filter(i -> Averages.counts(all, excluded, i))
                .toArray();
        x = Arrays.stream(points).mapToDouble(i -> all[i]).toArray();
        below = new NextBelow(x);
        above = new NextBelow(Arrays.stream(x).map(value -> -value).toArray());
        for (int at = 0; at < x.length; at++) {
            positions.computeIfAbsent(key(x[at]), k -> new ArrayList<>()).add(at);
        }
    }

    /** The same for 0 and -0, which no comparison tells apart. */
    private static double key(double value) {
        return value + 0.0;
    }

    /** {@return the number of positions} */
    public int size() {
        return points.length;
    }

    /** {@return the point at a position} */
    public int point(int at) {
        return points[at];
    }

    /** {@return 1 above a centre, -1 below, 0 on it} */
    public int side(int at, double centre) {
        return x[at] > centre ? 1 : x[at] < centre ? -1 : 0;
    }

    /** {@return the first index, from {@code from} on, that is on the other side, or the number of values if all are on this side} */
    public int otherSide(int from, int side, double centre) {
        return side > 0 ? below.find(from, centre) : above.find(from, -centre);
    }

    /** {@return the points of a run, which neither begins on the centre nor ends before a point on it} */
    public RunPoints run(int from, int to, double centre) {
        List<Integer> onCentre = positions.getOrDefault(key(centre), List.of());
        return new RunPoints(points, from, to, onCentre.subList(before(onCentre, from), before(onCentre, to)));
    }

    /** How many of the positions are before one that is not among them. */
    private static int before(List<Integer> positions, int at) {
        return -Collections.binarySearch(positions, at) - 1;
    }
}

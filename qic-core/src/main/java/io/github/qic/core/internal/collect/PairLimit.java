package io.github.qic.core.internal.collect;

import io.github.qic.core.valid.InvalidValueException;
import java.util.Locale;

/**
 * Limits what is made for each pair of entries of two lists: together, two lists of ordinary sizes must not fill the memory.
 */
public final class PairLimit {
    /** The most pairs. */
    public static final int MOST = 1_000_000;

    private PairLimit() {}

    /**
     * Requires at most {@link #MOST} pairs.
     *
     * @param what the two lists, such as {@code sites x claims}
     * @throws InvalidValueException at the path, if there are more
     */
    public static void require(int first, int second, String path, String what) {
        require((long) first * second, path, what);
    }

    /**
     * Requires at most {@link #MOST} pairs.
     *
     * @param pairs how many there are, if not all entries of both lists are paired
     * @param what the two lists, such as {@code people x gatherings}
     * @throws InvalidValueException at the path, if there are more
     */
    public static void require(long pairs, String path, String what) {
        if (pairs > MOST) {
            throw InvalidValueException.of(
                    path, String.format(Locale.ROOT, "must be at most %,d %s, but are %,d", MOST, what, pairs));
        }
    }
}

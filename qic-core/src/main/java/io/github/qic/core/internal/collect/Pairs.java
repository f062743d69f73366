package io.github.qic.core.internal.collect;

import io.github.qic.core.valid.InvalidValueException;
import java.util.Locale;

/** Bounds what is made for each pair of the entries of two lists: lists of ordinary sizes must not fill the memory together. */
public final class Pairs {
    /** The most pairs. */
    public static final int MOST = 1_000_000;

    private Pairs() {}

    /**
     * Requires at most {@link #MOST} pairs.
     *
     * @param what the two lists, such as {@code sites x claims}
     * @throws InvalidValueException at the path, if there are more
     */
    public static void require(int first, int second, String path, String what) {
        long pairs = (long) first * second;
        if (pairs > MOST) {
            throw InvalidValueException.of(
                    path, String.format(Locale.ROOT, "must be at most %,d %s, but are %,d", MOST, what, pairs));
        }
    }
}

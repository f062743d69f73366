package io.github.qic.core.internal.collect;

import io.github.qic.core.valid.InvalidValueException;
import java.util.Locale;

/** Bounds the characters of texts that are repeated wherever they are used: a small document may use long ones many times. */
public final class CharacterLimit {
    /** The most characters that a picture repeats. */
    public static final int PICTURE = 10_000_000;

    /** The most characters that a table or an assessment repeats. */
    public static final int TABLE = 50_000_000;

    private CharacterLimit() {}

    /**
     * Requires few characters.
     *
     * @param what where they are, such as {@code the names of series, counted for each point}
     * @throws InvalidValueException at the path, if there are more than the maximum
     */
    public static void require(long characters, int most, String path, String what) {
        if (characters > most) {
            throw InvalidValueException.of(
                    path, String.format(Locale.ROOT, "must have at most %,d characters in %s", most, what));
        }
    }
}

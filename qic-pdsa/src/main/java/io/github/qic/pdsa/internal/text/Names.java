package io.github.qic.pdsa.internal.text;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Locale;

/** Bounds names, which data, tables and pictures repeat: that of a series for each point, that of a measure for each idea. */
public final class Names {
    /** The most characters of names in a picture, counted wherever they are repeated. */
    public static final int MOST_IN_PICTURE = 10_000_000;

    /** The most characters of names in a table, counted in each row. */
    public static final int MOST_IN_TABLE = 50_000_000;

    private Names() {}

    /** Requires text of at most 2,000 characters: a series has the name of a measure, and may have that of a site after it. */
    public static Problems requireOfSeries(Problems problems, String name, String path) {
        return problems.requireText(name, path)
                .require(name.length() <= 2 * Problems.MOST_IN_NAME, path, "must have at most 2,000 characters");
    }

    /**
     * Bounds what repeated names come to, where many short references may name long ones.
     *
     * @param what where the characters are, such as {@code the names of series, counted for each point}
     * @throws InvalidValueException at the path, if there are more characters
     */
    public static void requireFew(long characters, int most, String path, String what) {
        if (characters > most) {
            throw InvalidValueException.of(
                    path, String.format(Locale.ROOT, "must have at most %,d characters in %s", most, what));
        }
    }
}

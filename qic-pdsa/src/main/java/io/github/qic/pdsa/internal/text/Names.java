package io.github.qic.pdsa.internal.text;

import io.github.qic.core.valid.Problems;

/** Bounds names, which data, tables and pictures repeat: that of a series for each point, that of a measure for each idea. */
public final class Names {
    /** Far more than a name needs, and little enough for hundreds of thousands of rows with the same one. */
    private static final int MOST_CHARACTERS = 1_000;

    private Names() {}

    /** Requires text of at most 1,000 characters. */
    public static Problems require(Problems problems, String name, String path) {
        return requireShort(problems.requireText(name, path), name, path);
    }

    /** Requires at most 1,000 characters. */
    public static Problems requireShort(Problems problems, String name, String path) {
        return problems.require(name.length() <= MOST_CHARACTERS, path, "must have at most 1,000 characters");
    }

    /** Requires text of at most 2,000 characters: a series has the name of a measure, and may have that of a site after it. */
    public static Problems requireOfSeries(Problems problems, String name, String path) {
        return problems.requireText(name, path)
                .require(name.length() <= 2 * MOST_CHARACTERS, path, "must have at most 2,000 characters");
    }
}

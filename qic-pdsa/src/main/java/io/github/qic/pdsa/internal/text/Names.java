package io.github.qic.pdsa.internal.text;

import io.github.qic.core.valid.Problems;

/** Bounds names of series, which data, tables and pictures repeat. */
public final class Names {
    private Names() {}

    /** Requires text of at most 2,000 characters: a series has the name of a measure, and may have that of a site after it. */
    public static Problems requireOfSeries(Problems problems, String name, String path) {
        return problems.requireText(name, path)
                .require(name.length() <= 2 * Problems.MOST_IN_NAME, path, "must have at most 2,000 characters");
    }
}

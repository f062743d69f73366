package io.github.qic.core.sheet;

import java.util.Objects;

/**
 * Consecutive rows of a sheet that were not read.
 *
 * @param first the line of the first, from 1
 * @param last the line of the last; the first one if it is only one
 * @param kind what kind of rows they are
 */
public record SkippedRows(int first, int last, RowKind kind) {
    public SkippedRows {
        Objects.requireNonNull(kind, "kind");
    }
}

package io.github.qic.cmoc.csv;

/** What a blank cell means where a configuration, context, mechanism or outcome should stand. */
public enum BlankCells {
    /** A mistake: it is refused with its place. */
    REFUSED,
    /** A merged cell: the cell above it counts on, that of an element within its configuration only. */
    MERGED,
    /** A slot that is still empty; a configuration has to be told all the same. */
    EMPTY
}

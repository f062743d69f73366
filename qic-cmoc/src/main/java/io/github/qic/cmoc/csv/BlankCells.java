package io.github.qic.cmoc.csv;

/** What a blank cell means in the columns of configurations, contexts, mechanisms and outcomes. */
public enum BlankCells {
    /** A mistake: it is refused with its place. */
    REFUSED,
    /** A merged cell: the cell above it applies, that of an element within its configuration only. */
    MERGED,
    /** A slot that is still empty; a configuration must be named all the same. */
    EMPTY
}

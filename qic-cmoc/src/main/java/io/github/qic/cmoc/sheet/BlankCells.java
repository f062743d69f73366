package io.github.qic.cmoc.sheet;

/** What a blank cell means in a column of configurations, contexts, mechanisms, outcomes, interventions or actors. */
public enum BlankCells {
    /** A mistake: it is refused with its place. Interventions and actors may be blank all the same. */
    REFUSED,
    /** A merged cell: the cell above it applies, that of an element within its configuration only. */
    MERGED,
    /** A slot that is still empty. A row without a configuration holds one element that no link names, or claims with columns of their own. */
    EMPTY
}

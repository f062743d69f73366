package io.github.qic.cmoc;

/** What a blank cell means where a context, mechanism or outcome should stand. */
public enum BlankCells {
    /** A mistake: it is refused with its place. */
    REFUSED,
    /** A merged cell: the cell above it in the same configuration counts on. */
    MERGED,
    /** A slot that is still empty. */
    EMPTY
}

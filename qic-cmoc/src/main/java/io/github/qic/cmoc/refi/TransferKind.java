package io.github.qic.cmoc.refi;

/** What became of a part of a codebook or project. */
public enum TransferKind {
    /** It was read. */
    READ,
    /** It was written. */
    WRITTEN,
    /** It was read or written in another form. */
    CHANGED,
    /** It was left out. */
    LEFT_OUT
}

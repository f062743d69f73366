package io.github.qic.payments.ledger.store;

/** What became of entries that were to be appended to a store. */
public enum AppendResult {
    /** They are stored now. */
    APPENDED,
    /** They were stored before, exactly these: an earlier attempt succeeded although its answer was lost. Nothing changed. */
    DONE_ALREADY,
    /** The store has other entries in their place, or lacks some before them. Nothing changed. */
    STALE
}

package io.github.qic.core.programme;

/** What teams are relieved of. */
public enum SupportKind {
    /** Arranging meetings, agendas and minutes. */
    ADMINISTRATIVE,
    /** Collecting data. */
    DATA_COLLECTION
}

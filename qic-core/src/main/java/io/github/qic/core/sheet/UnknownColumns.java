package io.github.qic.core.sheet;

/** What happens to columns that a reader does not know. */
public enum UnknownColumns {
    /** The sheet is refused, naming each of them. */
    REFUSED,
    /** They are not read. */
    IGNORED
}

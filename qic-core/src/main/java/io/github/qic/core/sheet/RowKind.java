package io.github.qic.core.sheet;

/** A kind of row that holds no data and may be skipped. */
public enum RowKind {
    /** A row without text; always skipped. */
    BLANK,
    /** A row above the headings, such as the title of a report. */
    TITLE,
    /** The headings once more, as at the top of a printed page. */
    REPEATED_HEADINGS,
    /** A row with a cell such as {@code Total} or {@code Grand total} before its figures. */
    TOTAL,
    /** A row of text below the data, such as {@code Source: ...} or {@code * fewer than 5}. */
    NOTE
}

package io.github.qic.payments.fuzz;

/** The form of an input, which decides how it is mutated. */
enum Form {
    /** One JSON document. */
    JSON,
    /** JSON lines. */
    LINES,
    /** A sheet as text, after a line of options. */
    SHEET,
    /** An Excel workbook, after a line of options. */
    WORKBOOK,
    /** XML. */
    XML,
    /** A zip archive with XML and texts. */
    ARCHIVE
}

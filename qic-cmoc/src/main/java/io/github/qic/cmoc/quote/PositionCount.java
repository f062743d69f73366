package io.github.qic.cmoc.quote;

/** What a position in a text counts, from 0. A locator counts code points, and line ends as they are in the text. */
public enum PositionCount {
    /** Unicode code points, as REFI-QDA 1.5 requires (10.2). */
    CODE_POINTS(false, LineEnd.AS_IS),
    /** UTF-16 units, as Java and NVivo for Windows count: a character beyond the Basic Multilingual Plane is two. */
    UTF_16(true, LineEnd.AS_IS),
    /** Code points, a line end of carriage return and line feed being one, as ATLAS.ti counts. */
    CODE_POINTS_LF(false, LineEnd.ONE),
    /** UTF-16 units, a line end of carriage return and line feed being one. */
    UTF_16_LF(true, LineEnd.ONE),
    /** Code points, each line end being two, in a text that has lost its carriage returns. */
    CODE_POINTS_CRLF(false, LineEnd.TWO),
    /** UTF-16 units, each line end being two, in a text that has lost its carriage returns. */
    UTF_16_CRLF(true, LineEnd.TWO);

    private final boolean units;
    private final LineEnd lineEnd;

    PositionCount(boolean units, LineEnd lineEnd) {
        this.units = units;
        this.lineEnd = lineEnd;
    }

    /** What a line end counts as. */
    enum LineEnd {
        AS_IS,
        ONE,
        TWO
    }

    boolean countsUnits() {
        return units;
    }

    LineEnd lineEnd() {
        return lineEnd;
    }
}

package io.github.qic.core.internal.xlsx;

import io.github.qic.core.valid.InvalidValueException;
import java.util.Locale;

/** Bounds what is read of the worksheets of a workbook in all: its file may be far smaller. */
final class ContentLimit {
    /** A cell costs the blank ones to its left, which a file need not have. */
    private static final int MOST_CELLS = 20_000_000;

    /** A text that many cells share is in the file once. */
    private static final int MOST_CHARACTERS = 100_000_000;

    private long cells;
    private long characters;

    /**
     * Counts more cells, and the characters in them.
     *
     * @throws InvalidValueException with the line, if there are too many now
     */
    void count(int moreCells, int moreCharacters, int line) {
        cells += moreCells;
        characters += moreCharacters;
        if (cells > MOST_CELLS) {
            throw refused(
                    "has more than %,d cells by line %d, with the blank ones to the left of others", MOST_CELLS, line);
        }
        if (characters > MOST_CHARACTERS) {
            throw refused("has more than %,d characters by line %d", MOST_CHARACTERS, line);
        }
    }

    private static InvalidValueException refused(String message, int most, int line) {
        return InvalidValueException.of("", String.format(Locale.ROOT, message, most, line));
    }
}

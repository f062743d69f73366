package io.github.qic.cmoc.quote;

import java.util.Arrays;

/** The index in a text of each position that is counted in one way. */
final class PositionMap {
    /** Empty if positions are indexes. */
    private final int[] indexes;

    private final int last;

    PositionMap(String text, PositionCount count) {
        indexes = isPlain(text, count) ? new int[0] : indexes(text, count);
        last = indexes.length == 0 ? text.length() : indexes.length - 1;
    }

    private static boolean isPlain(String text, PositionCount count) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((!count.countsUnits() && Character.isSurrogate(c)) || isCounted(text, i, count)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether the line end at an index counts as more or less than its length} */
    private static boolean isCounted(String text, int i, PositionCount count) {
        return switch (count.lineEnd()) {
            case AS_IS -> false;
            case ONE -> isPair(text, i);
            case TWO -> isLineEnd(text.charAt(i)) && !isPair(text, i) && (i == 0 || !isPair(text, i - 1));
        };
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isPair(String text, int i) {
        return text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
    }

    private static int[] indexes(String text, PositionCount count) {
        int[] found = new int[2 * text.length() + 1];
        int size = 0;
        int at = 0;
        while (at < text.length()) {
            found[size++] = at;
            if (isCounted(text, at, count)) {
                if (count.lineEnd() == PositionCount.LineEnd.TWO) {
                    found[size++] = at++;
                } else {
                    at += 2;
                }
            } else {
                at += count.countsUnits() ? 1 : Character.charCount(text.codePointAt(at));
            }
        }
        found[size++] = at;
        return Arrays.copyOf(found, size);
    }

    /** {@return the index in the text, or -1 if the text has no such position} */
    int index(int position) {
        if (position < 0 || position > last) {
            return -1;
        }
        return indexes.length == 0 ? position : indexes[position];
    }

    /** {@return the position of an index, or that of the character that it is within} */
    int position(int index) {
        if (indexes.length == 0) {
            return index;
        }
        int at = Arrays.binarySearch(indexes, index);
        return at >= 0 ? at : -at - 2;
    }
}

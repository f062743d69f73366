package io.github.qic.cmoc.quote;

import io.github.qic.core.internal.text.Spaces;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;

/**
 * A text without what makes no difference to a quote: white space, hyphens and dashes, characters that show nothing, and rows of dots.
 * All quotation marks are the same, and each character is decomposed (NFKD). It knows where each of its characters comes from. Linear
 * in the text.
 */
final class FoldedText {
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00AD\uFE58\uFE63\uFF0D";
    private static final String QUOTES =
            "\"'`\u00B4\u2018\u2019\u201A\u201B\u2032\u02BC\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\u2039\u203A";
    private static final char FIRST_MARK = '\u0300';

    /** Marks on one character: those beyond, which no language has, are taken apart, so that time stays linear (UAX #15, 13). */
    private static final int MOST_MARKS = 30;

    private char[] chars = new char[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    private FoldedText() {}

    /** {@return a text with all it says} */
    static FoldedText of(String text) {
        FoldedText folded = new FoldedText();
        folded.add(text, 0, text.length());
        return folded.trimmed();
    }

    /** {@return a text without speaker labels, and without anything in square brackets} */
    static FoldedText withoutMarks(String text, Set<String> labels) {
        FoldedText folded = new FoldedText();
        Brackets brackets = new Brackets(text);
        int kept = 0;
        boolean begins = true;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int from = i;
            int end = i;
            if (c == '[') {
                end = brackets.end(i);
            } else if (begins) {
                end = SpeakerMarks.end(text, i);
            } else if (c == ':') {
                int label = SpeakerMarks.start(text, i, labels);
                from = label < kept ? i : label;
                end = label < kept ? i : i + 1;
            }
            if (end > i) {
                folded.add(text, kept, from);
                kept = end;
                begins &= c == '[';
                i = end;
            } else {
                begins = SpeakerMarks.isLineEnd(c) || (begins && Spaces.isSpace(c));
                i++;
            }
        }
        folded.add(text, kept, text.length());
        return folded.trimmed();
    }

    private FoldedText trimmed() {
        chars = Arrays.copyOf(chars, size);
        return this;
    }

    private void add(String text, int from, int to) {
        for (int i = from; i < to; ) {
            char c = text.charAt(i);
            int end = segmentEnd(text, i, to);
            if (c == '.' ? !isDotted(text, i) : isSaid(c)) {
                if (end == i + 1 && c < '\u0080') {
                    append(QUOTES.indexOf(c) >= 0 ? '\'' : c, i, end);
                } else if (end == i + 1 && QUOTES.indexOf(c) >= 0) {
                    append('\'', i, end);
                } else {
                    decompose(text, i, end);
                }
            }
            i = end;
        }
    }

    private static boolean isSaid(char c) {
        return c != '\u2026' && !Spaces.isSpace(c) && !Spaces.isInvisible(c) && DASHES.indexOf(c) < 0;
    }

    /** A dot beside another one is part of an omission or a pause. */
    private static boolean isDotted(String text, int i) {
        return (i > 0 && text.charAt(i - 1) == '.') || (i + 1 < text.length() && text.charAt(i + 1) == '.');
    }

    /** {@return the end of a character with the marks on it} */
    private static int segmentEnd(String text, int from, int to) {
        int end = from + Character.charCount(text.codePointAt(from));
        for (int marks = 0; end < to && marks < MOST_MARKS && text.charAt(end) >= FIRST_MARK; marks++) {
            int next = text.codePointAt(end);
            int type = Character.getType(next);
            if (type != Character.NON_SPACING_MARK && type != Character.COMBINING_SPACING_MARK) {
                break;
            }
            end += Character.charCount(next);
        }
        return Math.min(end, to);
    }

    private void decompose(String text, int from, int to) {
        String decomposed = Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFKD);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (isSaid(c)) {
                append(QUOTES.indexOf(c) >= 0 ? '\'' : c, from, to);
            }
        }
    }

    private void append(char c, int from, int to) {
        if (size == chars.length) {
            chars = Arrays.copyOf(chars, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        chars[size] = c;
        starts[size] = from;
        ends[size++] = to;
    }

    char[] chars() {
        return chars;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** {@return the first character that begins at an index of the text or after it} */
    int at(int index) {
        int at = Arrays.binarySearch(starts, 0, size, index);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && starts[at - 1] == index) {
            at--;
        }
        return at;
    }

    /** {@return the index in the text at which a character begins} */
    int start(int at) {
        return starts[at];
    }

    /** {@return the index in the text at which a character ends} */
    int end(int at) {
        return ends[at];
    }
}

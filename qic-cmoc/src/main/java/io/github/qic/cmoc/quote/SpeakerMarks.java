package io.github.qic.cmoc.quote;

import io.github.qic.core.internal.text.Spaces;
import java.util.HashSet;
import java.util.Set;

/** Who speaks, at the beginning of a line: a label of a few words before a colon, with or without a time before it. */
final class SpeakerMarks {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 4;
    private static final String NOT_IN_LABELS = ".!?,;:\"()[]\n\r";

    private SpeakerMarks() {}

    /** {@return the labels in a text} */
    static Set<String> labels(String text) {
        Set<String> labels = new HashSet<>();
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            if (begins) {
                int colon = colon(text, afterTime(text, i));
                if (colon >= 0) {
                    labels.add(text.substring(afterTime(text, i), colon));
                }
            }
            begins = isLineEnd(text.charAt(i)) || (begins && Spaces.isSpace(text.charAt(i)));
        }
        return labels;
    }

    /** {@return where the mark at the beginning of a line ends, or that beginning if it has none} */
    static int end(String text, int lineStart) {
        int label = afterTime(text, lineStart);
        int colon = colon(text, label);
        return colon < 0 ? label : colon + 1;
    }

    /** {@return where the known label begins that a colon follows, or -1} */
    static int start(String text, int colon, Set<String> labels) {
        for (int at = colon - 1; at >= 0 && colon - at <= LONGEST; at--) {
            boolean wordBegins = at == 0 || Character.isWhitespace(text.charAt(at - 1));
            if (wordBegins && labels.contains(text.substring(at, colon))) {
                return at;
            }
        }
        return -1;
    }

    private static int colon(String text, int from) {
        int words = 1;
        for (int i = from; i < text.length() && i - from <= LONGEST; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                boolean labelled = i > from && Character.isLetterOrDigit(text.charAt(from));
                return labelled && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1))) ? i : -1;
            }
            words += Character.isWhitespace(c) ? 1 : 0;
            if (words > MOST_WORDS || NOT_IN_LABELS.indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Such as {@code 00:12:31}. */
    private static int afterTime(String text, int from) {
        int at = from;
        boolean colon = false;
        while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == ':')) {
            colon |= text.charAt(at++) == ':';
        }
        boolean timed = colon && isDigit(text.charAt(from)) && (at == text.length() || text.charAt(at) == ' ');
        return timed ? Math.min(at + 1, text.length()) : from;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}

package io.github.qic.core.internal.text;

/** Finds a pattern in a text in linear time (Knuth, Morris and Pratt 1977), whatever the two are. */
public final class Search {
    private final char[] pattern;
    private final int[] borders;

    /** Searches for a pattern, which is not copied. */
    public Search(char[] pattern) {
        this.pattern = pattern;
        this.borders = new int[pattern.length];
        int border = 0;
        for (int i = 1; i < pattern.length; i++) {
            while (border > 0 && pattern[i] != pattern[border]) {
                border = borders[border - 1];
            }
            border += pattern[i] == pattern[border] ? 1 : 0;
            borders[i] = border;
        }
    }

    /** {@return where the pattern begins first in a range of the text, or -1} */
    public int in(char[] text, int from, int to) {
        int matched = 0;
        for (int i = from; i < to; i++) {
            while (matched > 0 && text[i] != pattern[matched]) {
                matched = borders[matched - 1];
            }
            matched += text[i] == pattern[matched] ? 1 : 0;
            if (matched == pattern.length) {
                return i + 1 - matched;
            }
        }
        return -1;
    }
}

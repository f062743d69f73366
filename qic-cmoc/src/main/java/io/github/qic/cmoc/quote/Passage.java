package io.github.qic.cmoc.quote;

import io.github.qic.core.internal.text.Search;
import java.util.ArrayList;
import java.util.List;

/** Finds passages in which parts follow one another. */
final class Passage {
    private Passage() {}

    /** {@return the beginning and the end of the first passage in a range; empty if there is none} */
    static int[] find(char[] text, List<char[]> parts, int from, int to) {
        int start = -1;
        int at = from;
        for (char[] part : parts) {
            int found = new Search(part).in(text, at, to);
            if (found < 0) {
                return new int[0];
            }
            start = start < 0 ? found : start;
            at = found + part.length;
        }
        return new int[] {start, at};
    }

    /** {@return the passages that do not overlap, at most {@code most} of them} */
    static List<int[]> all(char[] text, List<char[]> parts, int most) {
        List<int[]> found = new ArrayList<>();
        int[] next = find(text, parts, 0, text.length);
        while (next.length > 0 && found.size() < most) {
            found.add(next);
            next = find(text, parts, next[1], text.length);
        }
        return found;
    }
}

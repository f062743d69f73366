package io.github.qic.cmoc.sharing;

import io.github.qic.core.internal.text.Spaces;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Cuts quotes after a number of words. */
final class QuoteCutter {
    private static final String CUT = "(\u2026)";
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    /** Scripts without spaces between words. */
    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private QuoteCutter() {}

    /** {@return a quote with a mark where it was cut; the quote itself if it is not longer} */
    static String cut(String quote, int longest) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < quote.length(); i += Character.charCount(quote.codePointAt(i))) {
            boolean isSpace = Spaces.isSpace(quote.charAt(i)) || quote.charAt(i) == ZERO_WIDTH_SPACE;
            boolean isWord = !isSpace && (!within || isWord(quote.codePointAt(i)));
            if (isWord && ++words > longest) {
                return quote.substring(0, i) + CUT;
            }
            within = !isSpace;
        }
        return quote;
    }

    /** Where nothing parts the words, each letter counts as one: a quote that is too short is better than a whole text. */
    private static boolean isWord(int character) {
        return Character.isLetter(character) && UNSPACED.contains(UnicodeScript.of(character));
    }
}

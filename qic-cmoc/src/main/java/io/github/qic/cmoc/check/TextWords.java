package io.github.qic.cmoc.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares texts by their words, ignoring case and punctuation. */
final class TextWords {
    private static final Set<String> EMPTY = Set.of(
            "about", "after", "also", "because", "been", "before", "being", "between", "each", "from", "have", "into",
            "more", "other", "over", "same", "some", "such", "than", "that", "their", "them", "then", "there", "these",
            "they", "this", "those", "through", "were", "what", "when", "where", "which", "while", "with", "without");

    private TextWords() {}

    /** {@return the words in lower case, each with a space after it} */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 1);
        words(text).forEach(word -> plain.append(word).append(' '));
        return plain.toString();
    }

    /** {@return the words that carry meaning, truncated to a stem of six letters} */
    static Set<String> content(String text) {
        Set<String> content = new LinkedHashSet<>();
        for (String word : words(text)) {
            if (word.length() >= 4 && !EMPTY.contains(word)) {
                content.add(word.substring(0, Math.min(6, word.length())));
            }
        }
        return content;
    }

    static int count(String text) {
        return words(text).size();
    }

    /** {@return the runs of letters and numbers, in lower case} */
    static List<String> words(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int begin = -1;
        int i = 0;
        while (i < lower.length()) {
            int character = lower.codePointAt(i);
            if (!isPartOfWord(character)) {
                addWord(words, lower, begin, i);
                begin = -1;
            } else if (begin < 0) {
                begin = i;
            }
            i += Character.charCount(character);
        }
        addWord(words, lower, begin, i);
        return words;
    }

    private static void addWord(List<String> words, String text, int begin, int end) {
        if (begin >= 0) {
            words.add(text.substring(begin, end));
        }
    }

    private static boolean isPartOfWord(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.LETTER_NUMBER
                || Character.getType(character) == Character.OTHER_NUMBER;
    }
}

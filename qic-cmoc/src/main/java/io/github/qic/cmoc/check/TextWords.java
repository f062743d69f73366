package io.github.qic.cmoc.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Compares texts by their words, ignoring case and punctuation. */
final class TextWords {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> EMPTY = Set.of(
            "about", "after", "also", "because", "been", "before", "being", "between", "each", "from", "have", "into",
            "more", "other", "over", "same", "some", "such", "than", "that", "their", "them", "then", "there", "these",
            "they", "this", "those", "through", "were", "what", "when", "where", "which", "while", "with", "without");

    private TextWords() {}

    /** {@return the words in lower case, each with a space before and after it, so that whole words can be searched} */
    static String plain(String text) {
        return " " + String.join(" ", words(text)) + " ";
    }

    /** {@return the distinct words in alphabetical order: equal for texts that differ only in case, spacing and order} */
    static String sorted(String text) {
        return String.join(" ", new TreeSet<>(words(text)));
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

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

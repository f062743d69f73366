package io.github.qic.cmoc.check;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Compares texts by their words, without case and punctuation. */
final class TextWords {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> EMPTY = Set.of(
            "about", "after", "also", "because", "been", "before", "being", "between", "each", "from", "have", "into",
            "more", "other", "over", "same", "some", "such", "than", "that", "their", "them", "then", "there", "these",
            "they", "this", "those", "through", "were", "what", "when", "where", "which", "while", "with", "without");

    private TextWords() {}

    /** {@return the words in lower case, each followed by a space, so that whole words can be searched} */
    static String plain(String text) {
        return " "
                + NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }

    /** {@return the words in alphabetical order: equal for texts that differ in case, spacing and order only} */
    static String sorted(String text) {
        return String.join(" ", new TreeSet<>(Arrays.asList(plain(text).strip().split(" ", -1))));
    }

    /** {@return the words that carry meaning, cut to their stem of six letters} */
    static Set<String> content(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : plain(text).strip().split(" ", -1)) {
            if (word.length() >= 4 && !EMPTY.contains(word)) {
                words.add(word.substring(0, Math.min(6, word.length())));
            }
        }
        return words;
    }

    static int count(String text) {
        return plain(text).isBlank() ? 0 : plain(text).strip().split(" ", -1).length;
    }
}

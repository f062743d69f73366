package io.github.qic.cmoc.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares one text with many by their content words. Only texts that share a word are compared. */
final class TextSimilarity {
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<String, List<Integer>> texts = new HashMap<>();

    TextSimilarity(List<String> all) {
        for (String text : all) {
            Set<String> words = TextWords.content(text);
            words.forEach(word ->
                    texts.computeIfAbsent(word, key -> new ArrayList<>()).add(sizes.size()));
            sizes.add(words.size());
        }
    }

    /** {@return the content words shared with the most similar text, as a percentage of all content words of the two} */
    int highest(String text) {
        Set<String> words = TextWords.content(text);
        Map<Integer, Integer> shared = new HashMap<>();
        for (String word : words) {
            texts.getOrDefault(word, List.of()).forEach(at -> shared.merge(at, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .mapToInt(
                        entry -> 100 * entry.getValue() / (words.size() + sizes.get(entry.getKey()) - entry.getValue()))
                .max()
                .orElse(0);
    }
}

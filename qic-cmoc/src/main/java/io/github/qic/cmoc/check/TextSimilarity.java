package io.github.qic.cmoc.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds texts that share a percentage of their content words. Two such texts must share at least one of the rarest words of each,
 * since without these they would share too few; so only texts with such a word in common are compared (prefix filtering, Chaudhuri et
 * al. 2006). Texts with the same content words are compared once.
 */
final class TextSimilarity {
    private final int percent;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, List<Set<String>>> texts = new HashMap<>();

    TextSimilarity(List<String> all, int percent) {
        this.percent = percent;
        Map<String, Set<String>> different = new LinkedHashMap<>();
        all.stream()
                .map(TextWords::content)
                .forEach(words -> different.put(String.join(" ", new TreeSet<>(words)), words));
        different.values().forEach(words -> words.forEach(word -> uses.merge(word, 1, Integer::sum)));
        different
                .values()
                .forEach(words -> rarest(words)
                        .forEach(word -> texts.computeIfAbsent(word, key -> new ArrayList<>())
                                .add(words)));
    }

    /** {@return whether the content words shared with any text are that percentage of all content words of the two} */
    boolean hasNear(String text) {
        Set<String> words = TextWords.content(text);
        return rarest(words).stream()
                .flatMap(word -> texts.getOrDefault(word, List.of()).stream())
                .anyMatch(other -> isNear(words, other));
    }

    private List<String> rarest(Set<String> words) {
        int needed = (words.size() * percent + 99) / 100;
        return words.stream()
                .sorted(Comparator.<String>comparingInt(word -> uses.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(words.size() - needed + 1L)
                .toList();
    }

    private boolean isNear(Set<String> one, Set<String> other) {
        int shared = (int) one.stream().filter(other::contains).count();
        return 100 * shared >= percent * (one.size() + other.size() - shared);
    }
}

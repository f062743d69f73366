package io.github.qic.core.merge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tells the entries of a list apart.
 *
 * @param key the key of an entry
 * @param isId whether it is an id, so that a new key is always a new entry
 */
record EntryKey(Function<JsonNode, String> key, boolean isId) {
    /** Between the fields of a key; no text of a document holds it. */
    static final String SEPARATOR = "\u001F";

    private static final String ID = "id";

    /** The fields that an entry of a list is at least told apart by, where the first of them is what several entries are about. */
    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("acceptances", List.of("code", "subject", "fingerprint")),
            Map.entry("answers", List.of("question", "site")),
            Map.entry("attendances", List.of("participant", "gathering")),
            Map.entry("bearings", List.of("subject", "coder")),
            Map.entry("coachingContacts", List.of("team", "month")),
            Map.entry("observations", List.of("measure", "on")),
            Map.entry("progressScores", List.of("team", "month", "by")),
            Map.entry("register", List.of("participant", "gathering")),
            Map.entry("sharings", List.of("material", "source", "target")),
            Map.entry("signposts", List.of("team", "month", "to")));

    String of(JsonNode entry) {
        return key.apply(entry);
    }

    /** {@return the key of the entries of three forms of a list of that name; empty if entries are duplicate} */
    static Optional<EntryKey> of(String name, List<JsonNode> base, List<JsonNode> ours, List<JsonNode> theirs) {
        List<List<JsonNode>> forms = List.of(base, ours, theirs);
        return candidates(name, forms)
                .filter(key -> forms.stream().allMatch(form -> isUnique(key, form)))
                .findFirst();
    }

    private static Stream<EntryKey> candidates(String name, List<List<JsonNode>> forms) {
        List<JsonNode> entries = forms.stream().flatMap(List::stream).toList();
        for (String id : List.of(ListTrees.KEY, ID)) {
            if (entries.stream().allMatch(entry -> entry.path(id).isTextual())) {
                return Stream.of(new EntryKey(entry -> entry.get(id).textValue(), true));
            }
        }
        Stream<EntryKey> prefixes = prefixes(name, entries).map(EntryKey::prefix);
        return Stream.concat(
                prefixes,
                Stream.of(new EntryKey(entry -> entry.isTextual() ? entry.textValue() : entry.toString(), false)));
    }

    /** {@return the first fields of entries that may tell them apart: as few as possible, then one more each time} */
    private static Stream<List<String>> prefixes(String name, List<JsonNode> entries) {
        List<String> scalars = scalars(entries);
        // Another list may have the same name.
        List<String> known = FIELDS.getOrDefault(name, List.of());
        List<String> first = known.stream().limit(1).allMatch(scalars::contains) ? known : List.of();
        List<String> fields =
                Stream.concat(first.stream(), scalars.stream()).distinct().toList();
        return Stream.iterate(Math.max(1, first.size()), n -> n <= fields.size(), n -> n + 1)
                .map(n -> fields.subList(0, n));
    }

    /** {@return the fields that hold a text or number in every entry that has them, in an order that no side decides} */
    private static List<String> scalars(List<JsonNode> entries) {
        Map<String, Integer> last = new HashMap<>();
        Set<String> others = new HashSet<>();
        for (JsonNode entry : entries) {
            int position = 0;
            for (Map.Entry<String, JsonNode> field : entry.properties()) {
                last.merge(field.getKey(), position++, Math::max);
                if (!field.getValue().isValueNode()) {
                    others.add(field.getKey());
                }
            }
        }
        return last.entrySet().stream()
                .filter(field -> !others.contains(field.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String values(JsonNode entry, List<String> fields) {
        return fields.stream().map(field -> entry.path(field).asText()).collect(Collectors.joining(SEPARATOR));
    }

    /**
     * {@return the keys of the entries of several forms of a list, with more fields for those alone that a form holds twice} Entries alike
     * in all fields are numbered.
     */
    static IdentityHashMap<JsonNode, String> decided(String name, List<List<JsonNode>> forms) {
        IdentityHashMap<JsonNode, String> keys = new IdentityHashMap<>();
        List<JsonNode> entries = forms.stream().flatMap(List::stream).toList();
        List<List<JsonNode>> rest = forms;
        for (List<String> fields : prefixes(name, entries).toList()) {
            EntryKey key = prefix(fields);
            Set<String> twice =
                    rest.stream().flatMap(form -> repeated(key, form)).collect(Collectors.toSet());
            rest.forEach(form -> form.stream()
                    .filter(entry -> !twice.contains(key.of(entry)))
                    .forEach(entry -> keys.put(entry, key.of(entry))));
            rest = rest.stream()
                    .map(form -> form.stream()
                            .filter(entry -> !keys.containsKey(entry))
                            .toList())
                    .toList();
        }
        for (List<JsonNode> form : rest) {
            Map<String, Integer> alike = new HashMap<>();
            for (JsonNode entry : form) {
                String content = entry.toString();
                keys.put(entry, content + SEPARATOR + alike.merge(content, 1, Integer::sum));
            }
        }
        return keys;
    }

    private static EntryKey prefix(List<String> fields) {
        return new EntryKey(entry -> values(entry, fields), false);
    }

    private static boolean isUnique(EntryKey key, List<JsonNode> entries) {
        return repeated(key, entries).findAny().isEmpty();
    }

    /** {@return the keys that an earlier entry has too, once for each repetition} */
    private static Stream<String> repeated(EntryKey key, List<JsonNode> entries) {
        Set<String> seen = new HashSet<>();
        return entries.stream().map(key::of).filter(each -> !seen.add(each));
    }
}

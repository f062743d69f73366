package io.github.qic.core.merge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
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

    String of(JsonNode entry) {
        return key.apply(entry);
    }

    /** {@return the key of the entries of three forms of a list; empty if entries are duplicate} */
    static Optional<EntryKey> of(List<JsonNode> base, List<JsonNode> ours, List<JsonNode> theirs) {
        List<List<JsonNode>> forms = List.of(base, ours, theirs);
        return candidates(forms)
                .filter(key -> forms.stream().allMatch(form -> isUnique(key, form)))
                .findFirst();
    }

    private static Stream<EntryKey> candidates(List<List<JsonNode>> forms) {
        List<JsonNode> entries = forms.stream().flatMap(List::stream).toList();
        if (entries.stream().allMatch(entry -> entry.path(ID).isTextual())) {
            return Stream.of(new EntryKey(entry -> entry.get(ID).textValue(), true));
        }
        List<String> fields = scalars(entries);
        Stream<EntryKey> prefixes = Stream.iterate(1, n -> n <= fields.size(), n -> n + 1)
                .map(n -> new EntryKey(entry -> values(entry, fields.subList(0, n)), false));
        return Stream.concat(
                prefixes,
                Stream.of(new EntryKey(entry -> entry.isTextual() ? entry.textValue() : entry.toString(), false)));
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

    private static boolean isUnique(EntryKey key, List<JsonNode> entries) {
        Set<String> seen = new HashSet<>();
        return entries.stream().map(key::of).allMatch(seen::add);
    }
}

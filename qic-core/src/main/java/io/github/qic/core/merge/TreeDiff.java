package io.github.qic.core.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two JSON trees entry by entry. */
final class TreeDiff {
    private final List<Edit> found = new ArrayList<>();

    private TreeDiff() {}

    /** {@return what was added and changed} */
    static List<Edit> between(JsonNode before, JsonNode after) {
        TreeDiff diff = new TreeDiff();
        diff.compare(new Place("", ""), before, after);
        return diff.found;
    }

    private void compare(Place place, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before instanceof ObjectNode b && after instanceof ObjectNode a) {
            Set<String> names = new LinkedHashSet<>();
            Stream.of(b, a).forEach(side -> side.fieldNames().forEachRemaining(names::add));
            names.forEach(name -> compare(place.field(name), b.get(name), a.get(name)));
        } else if (isListOfObjects(before) && isListOfObjects(after)) {
            entries(place, before, after);
        } else {
            add(EditKind.CHANGED, place, before, after);
        }
    }

    private static boolean isListOfObjects(@Nullable JsonNode node) {
        return node == null
                || (node.isArray() && TreeMerge.entries(node).stream().allMatch(JsonNode::isObject));
    }

    private void entries(Place place, @Nullable JsonNode before, @Nullable JsonNode after) {
        List<JsonNode> old = TreeMerge.entries(before);
        List<JsonNode> now = TreeMerge.entries(after);
        Optional<EntryKey> key = EntryKey.of(place.list(), old, old, now);
        if (key.isEmpty()) {
            add(EditKind.CHANGED, place, before, after);
            return;
        }
        Map<String, JsonNode> left = new LinkedHashMap<>();
        old.forEach(entry -> left.put(key.get().of(entry), entry));
        for (JsonNode entry : now) {
            String name = key.get().of(entry);
            JsonNode was = left.remove(name);
            if (was == null) {
                add(EditKind.ADDED, place.missing(name), null, entry);
            } else {
                compare(place.missing(name), was, entry);
            }
        }
        left.forEach((name, entry) -> add(EditKind.CHANGED, place.missing(name), entry, null));
    }

    private void add(EditKind kind, Place place, @Nullable JsonNode before, @Nullable JsonNode after) {
        found.add(new Edit(
                kind,
                place.subject(),
                Optional.ofNullable(before).map(Trees::text),
                Optional.ofNullable(after).map(Trees::text)));
    }
}

package io.github.qic.core.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the entries of row lists that an edited form lacks. */
final class RowFinder {
    private final Set<String> rows;
    private final List<Edit> found = new ArrayList<>();

    RowFinder(Set<String> rows) {
        this.rows = rows;
    }

    /** {@return what is missing, in document order} */
    List<Edit> found() {
        return found;
    }

    /** {@return a document as it was exported, without the rows that the edited one lacks} */
    JsonNode withoutMissing(JsonNode value, JsonNode exported, JsonNode edited) {
        return without(new Place("", ""), value, exported, edited);
    }

    private JsonNode without(Place place, @Nullable JsonNode value, JsonNode exported, @Nullable JsonNode edited) {
        if (exported instanceof ObjectNode before && edited instanceof ObjectNode after) {
            ObjectNode rest = JsonNodeFactory.instance.objectNode();
            before.properties().forEach(field -> {
                String name = field.getKey();
                Place at = place.field(name);
                JsonNode ours = value == null ? null : value.get(name);
                rest.set(
                        name,
                        field.getValue() instanceof ArrayNode list && isRows(name, list)
                                ? rows(at, ours, list, after.get(name))
                                : without(at, ours, field.getValue(), after.get(name)));
            });
            return rest;
        }
        return exported;
    }

    private boolean isRows(String name, ArrayNode list) {
        return rows.contains(name) && !list.isEmpty() && list.get(0).isObject();
    }

    private ArrayNode rows(Place place, @Nullable JsonNode value, ArrayNode exported, @Nullable JsonNode edited) {
        List<JsonNode> before = TreeMerge.entries(exported);
        List<JsonNode> after = TreeMerge.entries(edited);
        Optional<EntryKey> key = EntryKey.of(place.list(), before, before, after);
        if (key.isEmpty()) {
            return exported;
        }
        Map<String, JsonNode> ours = keyed(key.get(), TreeMerge.entries(value));
        Map<String, JsonNode> now = keyed(key.get(), after);
        ArrayNode rest = JsonNodeFactory.instance.arrayNode();
        for (JsonNode entry : before) {
            String name = key.get().of(entry);
            Place at = place.missing(name);
            JsonNode whole = ours.getOrDefault(name, entry);
            JsonNode same = now.get(name);
            if (same == null) {
                found.add(new Edit(EditKind.MISSING, at.subject(), Optional.of(Trees.text(whole)), Optional.empty()));
            } else {
                rest.add(without(at, whole, entry, same));
            }
        }
        return rest;
    }

    private static Map<String, JsonNode> keyed(EntryKey key, List<JsonNode> entries) {
        Map<String, JsonNode> keyed = new HashMap<>();
        entries.forEach(entry -> keyed.put(key.of(entry), entry));
        return keyed;
    }
}

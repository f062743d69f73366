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
    JsonNode withoutMissing(JsonNode exported, JsonNode edited) {
        return without(new Place("", ""), exported, edited);
    }

    private JsonNode without(Place place, JsonNode exported, @Nullable JsonNode edited) {
        if (exported instanceof ObjectNode before && edited instanceof ObjectNode after) {
            ObjectNode rest = JsonNodeFactory.instance.objectNode();
            before.properties()
                    .forEach(field -> rest.set(
                            field.getKey(),
                            field.getValue() instanceof ArrayNode list && isRows(field.getKey(), list)
                                    ? rows(place.field(field.getKey()), list, after.get(field.getKey()))
                                    : without(
                                            place.field(field.getKey()), field.getValue(), after.get(field.getKey()))));
            return rest;
        }
        return exported;
    }

    private boolean isRows(String name, ArrayNode list) {
        return rows.contains(name) && !list.isEmpty() && list.get(0).isObject();
    }

    private ArrayNode rows(Place place, ArrayNode exported, @Nullable JsonNode edited) {
        List<JsonNode> before = TreeMerge.entries(exported);
        List<JsonNode> after = TreeMerge.entries(edited);
        Optional<EntryKey> key = EntryKey.of(place.list(), before, before, after);
        if (key.isEmpty()) {
            return exported;
        }
        Map<String, JsonNode> now = new HashMap<>();
        after.forEach(entry -> now.put(key.get().of(entry), entry));
        ArrayNode rest = JsonNodeFactory.instance.arrayNode();
        for (JsonNode entry : before) {
            Place at = place.missing(key.get().of(entry));
            JsonNode same = now.get(key.get().of(entry));
            if (same == null) {
                found.add(new Edit(EditKind.MISSING, at.subject(), Optional.of(Trees.text(entry)), Optional.empty()));
            } else {
                rest.add(without(at, entry, same));
            }
        }
        return rest;
    }
}

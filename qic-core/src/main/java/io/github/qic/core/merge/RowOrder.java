package io.github.qic.core.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings row lists into the order that a value has them in; what it does not have stays after what it follows. */
final class RowOrder {
    private final Set<String> rows;

    RowOrder(Set<String> rows) {
        this.rows = rows;
    }

    /** {@return a form of a value in the order of the value} */
    JsonNode like(@Nullable JsonNode value, JsonNode form) {
        if (value instanceof ObjectNode original && form instanceof ObjectNode edited) {
            ObjectNode ordered = JsonNodeFactory.instance.objectNode();
            edited.properties().forEach(field -> {
                JsonNode model = original.get(field.getKey());
                boolean list = rows.contains(field.getKey()) && model != null && model.isArray();
                ordered.set(
                        field.getKey(),
                        list && field.getValue().isArray()
                                ? list(field.getKey(), model, field.getValue())
                                : like(model, field.getValue()));
            });
            return ordered;
        }
        return form;
    }

    private JsonNode list(String name, JsonNode value, JsonNode form) {
        List<JsonNode> original = TreeMerge.entries(value);
        List<JsonNode> edited = TreeMerge.entries(form);
        Optional<EntryKey> key = EntryKey.of(name, original, original, edited);
        if (key.isEmpty()) {
            return form;
        }
        Map<String, JsonNode> models = new LinkedHashMap<>();
        original.forEach(entry -> models.put(key.get().of(entry), entry));
        Map<String, JsonNode> known = new HashMap<>();
        Map<String, List<JsonNode>> added = new HashMap<>();
        String anchor = "\0";
        for (JsonNode entry : edited) {
            String each = key.get().of(entry);
            if (models.containsKey(each)) {
                known.put(each, like(models.get(each), entry));
                anchor = each;
            } else {
                added.computeIfAbsent(anchor, before -> new ArrayList<>()).add(entry);
            }
        }
        ArrayNode ordered = JsonNodeFactory.instance.arrayNode();
        added.getOrDefault("\0", List.of()).forEach(ordered::add);
        for (String each : models.keySet()) {
            if (known.containsKey(each)) {
                ordered.add(known.get(each));
                added.getOrDefault(each, List.of()).forEach(ordered::add);
            }
        }
        return ordered;
    }
}

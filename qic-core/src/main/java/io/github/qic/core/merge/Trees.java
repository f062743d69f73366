package io.github.qic.core.merge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.qic.core.json.Document;
import io.github.qic.core.json.Json;

/** Values as JSON trees. */
final class Trees {
    private static final JsonMapper MAPPER = Json.newMapper();

    private Trees() {}

    static <T> JsonNode of(Document<T> document, T value) {
        try {
            return MAPPER.readTree(document.write(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document written here can be read", e);
        }
    }

    /** {@return an entry of a list, or anything else, as it is in a document} */
    static String text(JsonNode node) {
        return ListTrees.withoutKey(node).toString();
    }

    static JsonNode empty() {
        return MAPPER.createObjectNode();
    }
}

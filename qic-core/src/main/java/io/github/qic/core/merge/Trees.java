package io.github.qic.core.merge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.core.json.Document;
import io.github.qic.core.json.Json;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Values as JSON trees. */
final class Trees {
    private static final JsonMapper MAPPER = Json.newMapper();

    private static final List<String> HEADER = List.of("format", "version");

    private Trees() {}

    static <T> JsonNode of(Document<T> document, T value) {
        try {
            return MAPPER.readTree(document.write(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document written here can be read", e);
        }
    }

    /** {@return an object that holds nothing but a list, whose entries have no header} */
    static <E> JsonNode ofList(Document<E> document, String name, Collection<? extends E> entries) {
        ObjectNode tree = MAPPER.createObjectNode();
        ArrayNode list = tree.putArray(name);
        entries.forEach(entry -> list.add(((ObjectNode) of(document, entry)).remove(HEADER)));
        return tree;
    }

    /** {@return the entries of such a list} */
    static <E> List<E> readList(Document<E> document, String name, JsonNode tree) {
        List<E> entries = new ArrayList<>();
        Problems problems = new Problems();
        int index = 0;
        for (JsonNode entry : tree.path(name)) {
            ObjectNode whole = MAPPER.createObjectNode().put("format", document.format());
            whole.put("version", document.version()).setAll((ObjectNode) EntryKey.undecided(entry));
            try {
                entries.add(document.read(whole.toString()));
            } catch (InvalidValueException e) {
                problems.addAll("/" + name + "/" + index, e.problems());
            }
            index++;
        }
        problems.throwIfAny();
        return List.copyOf(entries);
    }

    /** {@return an entry of a list, or anything else, as it is in a document} */
    static String text(JsonNode node) {
        return EntryKey.undecided(node).toString();
    }

    static JsonNode empty() {
        return MAPPER.createObjectNode();
    }
}

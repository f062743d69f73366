package io.github.qic.core.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.core.json.Document;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Forms of a list as JSON trees: objects that hold nothing but the list. While they are compared, each entry has a key that is decided for
 * all forms together.
 *
 * @param <E> the type of the entries
 */
final class ListTrees<E> {
    /** The field with the key of an entry; no field of a document has this name. */
    static final String KEY = EntryKey.SEPARATOR;

    private static final List<String> HEADER = List.of("format", "version");

    private final Document<E> document;
    private final String name;

    ListTrees(Document<E> document, String name) {
        this.document = document;
        this.name = name;
    }

    /** {@return the forms as trees} */
    List<JsonNode> of(List<Collection<? extends E>> forms) {
        List<List<JsonNode>> entries = forms.stream()
                .map(form -> form.stream().<JsonNode>map(this::entry).toList())
                .toList();
        EntryKey.decided(name, entries).forEach((entry, key) -> ((ObjectNode) entry).put(KEY, key));
        return entries.stream().map(this::tree).toList();
    }

    private ObjectNode entry(E value) {
        return ((ObjectNode) Trees.of(document, value)).remove(HEADER);
    }

    private JsonNode tree(List<JsonNode> entries) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        ArrayNode list = tree.putArray(name);
        list.addAll(entries);
        return tree;
    }

    /** {@return the entries of such a tree} */
    List<E> read(JsonNode tree) {
        List<E> entries = new ArrayList<>();
        Problems problems = new Problems();
        int index = 0;
        for (JsonNode entry : tree.path(name)) {
            ObjectNode whole = JsonNodeFactory.instance.objectNode().put("format", document.format());
            whole.put("version", document.version()).setAll((ObjectNode) withoutKey(entry));
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

    /** {@return an entry without its key, or anything else as it is} */
    static JsonNode withoutKey(JsonNode entry) {
        return entry.has(KEY) ? ((ObjectNode) entry.deepCopy()).without(KEY) : entry;
    }
}

package io.github.qic.core.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.qic.core.json.Document;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Breaks a document in two ways, one place at a time: a reference to an id that nothing has, and an item a second time. */
public final class References {
    private static final String NOBODY = "nobody-at-all";

    private final Document<?> document;
    private final JsonNode root;
    private final Set<String> ids = new HashSet<>();
    private final List<String> references = new ArrayList<>();
    private final List<String> lists = new ArrayList<>();

    private References(Document<?> document, JsonNode root) {
        this.document = document;
        this.root = root;
    }

    /**
     * {@return the paths of the references and lists of a document that may be broken without being refused at their path} A reference
     * is a text that is the id of something in the document.
     */
    public static List<String> accepted(Document<?> document, String json) throws IOException {
        References references = new References(document, new ObjectMapper().readTree(json));
        references.ids(references.root);
        references.find(references.root, "");
        return references.tried();
    }

    private void ids(JsonNode node) {
        if (node.path("id").isTextual()) {
            ids.add(node.get("id").textValue());
        }
        node.forEach(this::ids);
    }

    private void find(JsonNode node, String path) {
        if (node.isArray() && node.path(0).path("id").isTextual()) {
            lists.add(path);
        }
        if (node.isTextual() && ids.contains(node.textValue()) && !path.endsWith("/id")) {
            references.add(path);
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                find(node.get(i), path + "/" + i);
            }
        }
        node.properties().forEach(field -> find(field.getValue(), path + "/" + field.getKey()));
    }

    /** All places are broken at once; those that no problem names then are tried alone, since one fault may hide another. */
    private List<String> tried() throws IOException {
        List<String> accepted = new ArrayList<>();
        for (String path : without(references, this::lead)) {
            accepted.addAll(without(List.of(path), this::lead));
        }
        for (String path : without(lists, this::repeat)) {
            accepted.addAll(without(List.of(path), this::repeat));
        }
        return accepted;
    }

    private List<String> without(List<String> paths, BiFunction<JsonNode, String, Problem> breaking)
            throws IOException {
        JsonNode copy = root.deepCopy();
        Map<String, Problem> expected = new LinkedHashMap<>();
        paths.forEach(path -> expected.put(path, breaking.apply(copy, path)));
        try {
            document.read(copy.toString());
        } catch (InvalidValueException e) {
            Set<String> found = new HashSet<>();
            e.problems()
                    .forEach(problem -> found.add(problem.path() + ":"
                            + problem.message().replaceFirst("^(unknown|is a duplicate)\\b.*", "$1")));
            expected.values().removeIf(problem -> found.contains(problem.path() + ":" + problem.message()));
        }
        return List.copyOf(expected.keySet());
    }

    private Problem lead(JsonNode copy, String path) {
        int end = path.lastIndexOf('/');
        JsonNode parent = copy.at(path.substring(0, end));
        String name = path.substring(end + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), new TextNode(NOBODY));
        } else {
            ((ObjectNode) parent).put(name, NOBODY);
        }
        return new Problem(path, "unknown");
    }

    private Problem repeat(JsonNode copy, String path) {
        ArrayNode list = (ArrayNode) copy.at(path);
        list.add(list.get(0));
        return new Problem(path + "/" + (list.size() - 1) + "/id", "is a duplicate");
    }
}

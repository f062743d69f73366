package io.github.qic.payments.house.schema;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document with one change.
 *
 * @param change what was changed and where
 * @param document the document with the change
 * @param around the same without the entries of lists that the change is not in, but for one of each list
 */
public record Spoilt(String change, ObjectNode document, JsonNode around) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<JsonNode> OTHERS = List.of(
            JSON.booleanNode(true),
            JSON.numberNode(-1),
            JSON.numberNode(7),
            JSON.numberNode(1.5),
            JSON.textNode(" "),
            JSON.textNode("No such thing/é"),
            JSON.textNode("2026-02-30"),
            JSON.arrayNode(),
            JSON.objectNode());

    /** {@return the document with one change at each kind of place: a field of a field, once} */
    public static List<Spoilt> of(ObjectNode document) {
        List<Spoilt> spoilt = new ArrayList<>();
        spoil(document, document, JsonPointer.empty(), "", new HashSet<>(), spoilt);
        return spoilt;
    }

    private static void spoil(
            ObjectNode document, JsonNode node, JsonPointer at, String kind, Set<String> seen, List<Spoilt> spoilt) {
        if (node instanceof ObjectNode object) {
            if (seen.add(kind + "+")) {
                spoilt.add(changed(document, at.appendProperty("addedField"), JSON.textNode("x")));
            }
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                JsonPointer place = at.appendProperty(field.getKey());
                String own = kind.replaceAll(".*/", "") + "/" + field.getKey()
                        + object.path("type").asText();
                if (seen.add(own)) {
                    spoilt.add(removed(document, place));
                    others(seen.size(), document, place, spoilt);
                }
                spoil(document, field.getValue(), place, own, seen, spoilt);
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                JsonPointer place = at.appendIndex(i);
                if (seen.add(kind + "[]")) {
                    others(seen.size(), document, place, spoilt);
                }
                spoil(document, list.get(i), place, kind + "[]", seen, spoilt);
            }
        }
    }

    /** Null, and half of the other values at each place. */
    private static void others(int turn, ObjectNode document, JsonPointer place, List<Spoilt> spoilt) {
        spoilt.add(changed(document, place, JSON.nullNode()));
        for (int i = turn % 2; i < OTHERS.size(); i += 2) {
            spoilt.add(changed(document, place, OTHERS.get(i)));
        }
    }

    private static Spoilt removed(ObjectNode document, JsonPointer place) {
        ObjectNode copy = document.deepCopy();
        ((ObjectNode) copy.at(place.head())).remove(place.last().getMatchingProperty());
        return new Spoilt("without " + place, copy, around(copy, place));
    }

    private static Spoilt changed(ObjectNode document, JsonPointer place, JsonNode value) {
        ObjectNode copy = document.deepCopy();
        if (copy.at(place.head()) instanceof ArrayNode list) {
            list.set(place.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) copy.at(place.head())).set(place.last().getMatchingProperty(), value);
        }
        return new Spoilt(value + " at " + place, copy, around(copy, place));
    }

    private static JsonNode around(JsonNode node, @Nullable JsonPointer place) {
        if (node instanceof ObjectNode object) {
            ObjectNode all = JSON.objectNode();
            object.properties()
                    .forEach(field -> all.set(
                            field.getKey(),
                            around(field.getValue(), place == null ? null : place.matchProperty(field.getKey()))));
            return all;
        }
        if (node instanceof ArrayNode list && !list.isEmpty()) {
            if (place == null || !place.mayMatchElement()) {
                return JSON.arrayNode().add(around(list.get(0), null));
            }
            return JSON.arrayNode().add(around(list.get(place.getMatchingIndex()), place.tail()));
        }
        return node;
    }
}

package com.example.app;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Makes wrong documents of good ones, the same on every run. */
final class Spoiler {
    private static final List<Function<JsonNode, JsonNode>> FAULTS = List.of(
            value -> NullNode.instance,
            value -> value.isTextual() ? TextNode.valueOf(" ") : TextNode.valueOf("18"),
            value -> value.isTextual() ? TextNode.valueOf("unknown") : TextNode.valueOf(""),
            value -> value.isInt() ? DoubleNode.valueOf(18.7) : IntNode.valueOf(3),
            value -> BooleanNode.TRUE,
            value -> value.isArray() ? value.deepCopy().get(0) : value.deepCopy());

    private final JsonNode document;
    private final List<JsonPointer> places = new ArrayList<>();
    private final Random random;

    Spoiler(String json, int seed) {
        document = Sample.tree(json);
        random = new Random(seed);
        collect(document, JsonPointer.empty());
    }

    private void collect(JsonNode node, JsonPointer at) {
        if (!at.matches()) {
            places.add(at);
        }
        node.properties().forEach(field -> collect(field.getValue(), at.appendProperty(field.getKey())));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), at.appendIndex(i));
        }
    }

    /** {@return a document with a fault or two} */
    String next() {
        JsonNode spoilt = document.deepCopy();
        int faults = 1 + random.nextInt(2);
        for (int i = 0; i < faults; i++) {
            spoil(spoilt, places.get(random.nextInt(places.size())));
        }
        String json = spoilt.toString();
        // The last name again, so that a field comes twice.
        return random.nextInt(5) == 0 ? json.replaceAll("(\"[a-z]+\":[0-9\"a-z-]+)}", "$1,$1}") : json;
    }

    private void spoil(JsonNode spoilt, JsonPointer at) {
        JsonNode holder = spoilt.at(at.head());
        JsonNode value = spoilt.at(at);
        if (value.isMissingNode()) {
            return;
        }
        JsonNode fault = FAULTS.get(random.nextInt(FAULTS.size())).apply(value);
        if (holder instanceof ArrayNode list && fault != null) {
            list.set(at.last().getMatchingIndex(), fault);
        } else if (holder instanceof ObjectNode object) {
            String name = at.last().getMatchingProperty();
            if (random.nextInt(4) == 0) {
                object.set("surplus", object.remove(name));
            } else if (fault != null) {
                object.set(name, fault);
            }
        }
    }
}

package io.github.qic.payments.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Mutates trees of JSON: drops, doubles, moves, exchanges and replaces values, then perhaps damages the text. */
final class JsonMutator implements Mutator {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_NODES = 20_000;

    private final List<JsonNode> seeds;
    private final List<JsonNode> leaves = new ArrayList<>();
    private final Map<String, List<JsonNode>> byField = new HashMap<>();

    JsonMutator(List<byte[]> seeds) {
        this.seeds = seeds.stream().map(JsonMutator::tree).toList();
        this.seeds.forEach(seed -> collect(seed, ""));
    }

    /**
     * A value in an object or list.
     *
     * @param holder the object or list
     * @param name its field in the object
     * @param index its index in the list
     */
    private record Place(JsonNode holder, String name, int index) {
        JsonNode value() {
            return holder instanceof ObjectNode object ? object.get(name) : holder.get(index);
        }

        void set(JsonNode value) {
            if (holder instanceof ObjectNode object) {
                object.set(name, value);
            } else {
                ((ArrayNode) holder).set(index, value);
            }
        }

        void remove() {
            if (holder instanceof ObjectNode object) {
                object.remove(name);
            } else {
                ((ArrayNode) holder).remove(index);
            }
        }
    }

    private static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(JsonNode node, String field) {
        if (node.isValueNode()) {
            leaves.add(node);
        }
        byField.computeIfAbsent(field, name -> new ArrayList<>()).add(node);
        node.properties().forEach(entry -> collect(entry.getValue(), entry.getKey()));
        if (node.isArray()) {
            node.forEach(item -> collect(item, field + "[]"));
        }
    }

    private static void places(JsonNode node, String field, List<Place> all) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> entry : object.properties()) {
                all.add(new Place(object, entry.getKey(), 0));
                places(entry.getValue(), entry.getKey(), all);
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                all.add(new Place(list, field + "[]", i));
                places(list.get(i), field + "[]", all);
            }
        }
    }

    @Override
    public byte[] mutate(Choices choices) {
        JsonNode document = choices.of(seeds).deepCopy();
        int changes = 1 + choices.below(3);
        for (int i = 0; i < changes; i++) {
            List<Place> places = new ArrayList<>();
            places(document, "", places);
            if (!places.isEmpty() && places.size() < MOST_NODES) {
                change(choices.of(places), places, choices);
            }
        }
        String text = write(document);
        return (choices.below(16) == 15 ? RawDamage.of(text, choices) : text).getBytes(StandardCharsets.UTF_8);
    }

    private static String write(JsonNode document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void change(Place place, List<Place> places, Choices choices) {
        JsonNode value = place.value();
        switch (choices.below(14)) {
            case 0 -> place.remove();
            case 1, 2 ->
                place.set(choices.of(Objects.requireNonNullElse(byField.get(place.name()), leaves))
                        .deepCopy());
            case 3 -> place.set(choices.of(leaves));
            case 4 -> place.set(JSON.textNode(choices.of(Extremes.TEXTS)));
            case 5 -> place.set(JSON.textNode(choices.of(Extremes.TIMES)));
            case 6 -> place.set(number(choices.of(Extremes.NUMBERS), choices));
            case 7 -> place.set(otherType(value, choices));
            case 8 -> grow(place, choices);
            case 9 -> reorder(place.holder(), choices);
            case 10 -> exchange(place, choices.of(places));
            case 11 -> place.set(near(value, choices));
            case 12 -> copy(place, choices.of(places), choices);
            default -> rename(place, choices);
        }
    }

    private static JsonNode number(String number, Choices choices) {
        return choices.below(4) == 0 ? JSON.textNode(number) : JSON.rawValueNode(new RawValue(number));
    }

    private static JsonNode otherType(JsonNode value, Choices choices) {
        return switch (choices.below(8)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(choices.below(2) == 0);
            case 2 -> JSON.arrayNode();
            case 3 -> JSON.objectNode();
            case 4 -> JSON.arrayNode().add(value);
            case 5 -> JSON.objectNode().set("value", value);
            case 6 ->
                value.isNumber()
                        ? JSON.textNode(value.asText())
                        : JSON.numberNode(value.asText().length());
            default -> JSON.textNode(value.asText());
        };
    }

    /** Repeats an item, with other ids every second time. */
    private static void grow(Place place, Choices choices) {
        if (place.holder() instanceof ArrayNode list) {
            int times = times(place.value(), choices);
            boolean other = choices.below(2) == 0;
            for (int i = 0; i < times; i++) {
                JsonNode copy = place.value().deepCopy();
                if (other && copy instanceof ObjectNode object && object.has("id")) {
                    object.put("id", object.get("id").asText() + i);
                }
                list.add(copy);
            }
        } else {
            place.set(JSON.arrayNode().add(place.value()).add(place.value().deepCopy()));
        }
    }

    /** Once in a while, so often that the document has half a megabyte. */
    private static int times(JsonNode item, Choices choices) {
        return switch (choices.below(64)) {
            case 63 -> Math.min(MOST_NODES, 500_000 / (1 + item.toString().length()));
            case 60, 61, 62 -> 100;
            default -> 1 + choices.below(3);
        };
    }

    private static void reorder(JsonNode holder, Choices choices) {
        if (holder instanceof ArrayNode list) {
            list.insert(choices.below(list.size()), list.remove(choices.below(list.size())));
        } else if (holder instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = choices.of(names);
            JsonNode value = object.remove(name);
            object.set(name, value);
        }
    }

    private static void exchange(Place one, Place other) {
        JsonNode value = one.value();
        if (!value.isContainerNode() && !other.value().isContainerNode()) {
            one.set(other.value());
            other.set(value);
        }
    }

    private static JsonNode near(JsonNode value, Choices choices) {
        int step = choices.below(5) - 2;
        if (value.isIntegralNumber()) {
            return JSON.numberNode(value.bigIntegerValue().add(BigInteger.valueOf(step)));
        }
        if (value.isNumber()) {
            return JSON.numberNode(value.doubleValue() * step);
        }
        return value.isTextual() ? JSON.textNode(NearText.of(value.textValue(), choices)) : JSON.nullNode();
    }

    /** A subtree in another place, up to a depth that no reader should accept. */
    private static void copy(Place place, Place other, Choices choices) {
        JsonNode copy = other.value().deepCopy();
        int depth = choices.below(32) == 31 ? 250 : choices.below(3);
        for (int i = 0; i < depth; i++) {
            copy = choices.below(2) == 0
                    ? JSON.arrayNode().add(copy)
                    : JSON.objectNode().set(place.name(), copy);
        }
        place.set(copy);
    }

    private static void rename(Place place, Choices choices) {
        if (place.holder() instanceof ObjectNode object) {
            JsonNode value = choices.below(2) == 0 ? object.remove(place.name()) : place.value();
            object.set(choices.below(2) == 0 ? "unknown/~" : place.name().toUpperCase(Locale.ROOT), value);
        } else {
            ((ArrayNode) place.holder()).removeAll();
        }
    }
}

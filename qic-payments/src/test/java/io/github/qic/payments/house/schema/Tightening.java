package io.github.qic.payments.house.schema;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.qic.core.valid.Problem;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds to a schema where a text must not be blank and a whole number not negative: wherever the reader refuses it. */
final class Tightening {
    private static final int TRIALS = 3;

    private final DocumentType document;
    private final JsonNode schema;
    private final ObjectNode sample;
    private final IdentityHashMap<JsonNode, Integer> refused = new IdentityHashMap<>();

    private Tightening(DocumentType document, JsonNode schema, ObjectNode sample) {
        this.document = document;
        this.schema = schema;
        this.sample = sample;
    }

    static void apply(DocumentType document, ObjectNode schema, ObjectNode sample) {
        Tightening tightening = new Tightening(document, schema, sample.deepCopy());
        tightening.walk(schema, tightening.sample, JsonPointer.empty());
        tightening.refused.forEach((leaf, trials) -> {
            if (trials > 0) {
                tighten((ObjectNode) leaf);
            }
        });
    }

    private static void tighten(ObjectNode leaf) {
        if (allows(leaf, "string")) {
            leaf.put("pattern", "\\S");
        } else {
            leaf.put("minimum", 0);
        }
    }

    private void walk(JsonNode unresolved, JsonNode value, JsonPointer at) {
        JsonNode form = resolved(unresolved, value);
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> field : fields(value).entrySet()) {
                JsonNode own = form.at("/properties").path(field.getKey());
                walk(
                        own.isMissingNode() ? form.path("additionalProperties") : own,
                        field.getValue(),
                        at.appendProperty(field.getKey()));
            }
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                walk(form.path("items"), value.get(i), at.appendIndex(i));
            }
        } else if (value.isTextual() && allows(form, "string") && !form.has("pattern") && !form.has("enum")) {
            attempt(form, at, List.of(TextNode.valueOf(" "), TextNode.valueOf("")));
        } else if (value.isInt() && allows(form, "integer")) {
            attempt(form, at, List.of(IntNode.valueOf(-1)));
        }
    }

    private static Map<String, JsonNode> fields(JsonNode object) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    /** A number of trials that were all refused at their place; once one was not, -1 for good. */
    private void attempt(JsonNode form, JsonPointer at, List<JsonNode> bad) {
        int trials = refused.getOrDefault(form, 0);
        if (trials < 0 || trials == TRIALS) {
            return;
        }
        JsonNode good = sample.at(at);
        boolean refusedHere = bad.stream().allMatch(value -> {
            set(at, value);
            return document.problems(sample.toString()).stream()
                    .map(Problem::path)
                    .anyMatch(at.toString()::equals);
        });
        set(at, good);
        refused.put(form, refusedHere ? trials + 1 : -1);
    }

    private void set(JsonPointer at, JsonNode value) {
        if (sample.at(at.head()) instanceof ArrayNode list) {
            list.set(at.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) sample.at(at.head())).set(at.last().getMatchingProperty(), value);
        }
    }

    /** Follows references, optional parts, and variants by their type. */
    private JsonNode resolved(JsonNode form, JsonNode value) {
        if (form.has("$ref")) {
            return resolved(schema.at(form.get("$ref").textValue().substring(1)), value);
        }
        if (form.has("anyOf")) {
            return resolved(form.at("/anyOf/0"), value);
        }
        for (JsonNode variant : form.path("oneOf")) {
            if (variant.at("/properties/type/const").equals(value.get("type"))) {
                return variant;
            }
        }
        return form;
    }

    private static boolean allows(JsonNode form, String type) {
        JsonNode types = form.path("type");
        return types.asText().equals(type)
                || (types.isArray() && types.get(0).asText().equals(type));
    }
}

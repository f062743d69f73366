package io.github.qic.core.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.qic.core.json.Document;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;

/** Spoils a document at one text, figure or flag after the other, at two of each kind of place. */
public final class Leaves {
    private final Document<?> form;
    private final JsonNode document;
    private final List<JsonPointer> leaves = new ArrayList<>();
    private final Map<String, Integer> kinds = new HashMap<>();

    private Leaves(Document<?> form, JsonNode document) {
        this.form = form;
        this.document = document;
        collect(document, JsonPointer.empty(), "");
    }

    /** {@return the leaves of a document that is right as it is} */
    public static Leaves of(Document<?> form, Path document) throws IOException {
        form.read(document);
        return new Leaves(form, new ObjectMapper().readTree(document.toFile()));
    }

    private List<JsonPointer> where(Predicate<JsonNode> wanted) {
        return leaves.stream().filter(leaf -> wanted.test(document.at(leaf))).toList();
    }

    /** Fails unless a blank is refused in place of every text that stands at one of the places. */
    public void assertNoTextMayBeBlank(Predicate<JsonPointer> places) {
        assertThat(where(JsonNode::isTextual))
                .filteredOn(places)
                .isNotEmpty()
                .allSatisfy(leaf -> assertRefused(leaf, TextNode.valueOf(" ")));
    }

    /** Fails unless -1 is refused in place of every whole number. */
    public void assertNoFigureMayBeBelowNothing() {
        assertThat(where(JsonNode::isInt)).isNotEmpty().allSatisfy(leaf -> assertRefused(leaf, IntNode.valueOf(-1)));
    }

    /** Fails unless an unknown id is refused in place of every id that stands at one of the places, and is not the id of its object. */
    public void assertNoReferenceMayLeadNowhere(Predicate<JsonPointer> places) {
        Predicate<JsonPointer> own = leaf -> leaf.last().matchesProperty("id");
        Set<String> ids = where(JsonNode::isTextual).stream()
                .filter(own)
                .map(leaf -> document.at(leaf).asText())
                .collect(Collectors.toSet());
        assertThat(where(node -> ids.contains(node.asText())))
                .filteredOn(own.negate().and(places))
                .hasSizeGreaterThan(10)
                .allSatisfy(leaf -> assertRefused(leaf, TextNode.valueOf("nowhere")));
    }

    /** Fails unless the document with that value at that place is refused, and the place is told. */
    private void assertRefused(JsonPointer leaf, JsonNode bad) {
        JsonNode spoilt = document.deepCopy();
        if (spoilt.at(leaf.head()) instanceof ArrayNode list) {
            list.set(leaf.last().getMatchingIndex(), bad);
        } else {
            ((ObjectNode) spoilt.at(leaf.head())).set(leaf.last().getMatchingProperty(), bad);
        }
        assertThatThrownBy(() -> form.read(spoilt.toString()))
                .as("%s in place of %s at %s", bad, document.at(leaf), leaf)
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
                .extracting(InvalidValueException::problems, InstanceOfAssertFactories.list(Problem.class))
                .extracting(Problem::path)
                .contains(leaf.toString());
    }

    /** The first two of each kind: the fields of the entries of a list have one. */
    private void collect(JsonNode node, JsonPointer at, String kind) {
        if (node.isObject()) {
            String own = kind + node.path("type").asText() + "/";
            node.properties()
                    .forEach(field ->
                            collect(field.getValue(), at.appendProperty(field.getKey()), own + field.getKey()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), at.appendIndex(i), kind + "[]");
            }
        } else if (kinds.merge(kind, 1, Integer::sum) <= 2) {
            leaves.add(at);
        }
    }
}

package io.github.qic.payments.house.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.cmoc.check.TheoryCheck;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.check.CollaborativeCheck;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.json.Document;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeCheck;
import io.github.qic.pdsa.check.MethodCheck;
import io.github.qic.pdsa.project.ImprovementProjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a person typed may name somebody, and messages end in logs, tickets and mails. */
class TypedTextTest {
    private static final String TYPED = "Jane Example 54321";
    private static final List<DocumentType> DOCUMENTS = DocumentType.all();
    private static final Map<String, List<ObjectNode>> SAMPLES = Samples.byFormat();
    private static final Map<DocumentType, ObjectNode> DOCUMENTS_TYPED = new HashMap<>();

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void no_problem_repeats_what_was_typed(DocumentType type) {
        ObjectNode typed = typed(type);
        List<String> repeated = new ArrayList<>();
        Stream.concat(Spoilt.of(typed).stream(), doubled(typed).stream())
                .forEach(spoilt -> type.problems(spoilt.document().toString()).stream()
                        .filter(problem -> problem.message().contains("Jane"))
                        .forEach(problem -> repeated.add(spoilt.change() + ": " + problem)));
        assertThat(repeated).isEmpty();
    }

    @Test
    void the_documents_hold_what_was_typed_in_many_places() {
        assertThat(DOCUMENTS.stream()
                        .mapToInt(type -> typed(type).toString().split(TYPED, -1).length - 1)
                        .sum())
                .isGreaterThan(150);
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void no_finding_repeats_what_was_typed(DocumentType type) {
        if (type.reader() instanceof Document<?> document) {
            assertThat(findings(document.read(typed(type).toString())))
                    .extracting(Finding::message)
                    .noneMatch(message -> message.contains("Jane"));
        }
    }

    private static List<Finding> findings(Object value) {
        Collaborative peach = PeachCollaborative.collaborative();
        if (value instanceof Collaborative collaborative) {
            return CollaborativeCheck.standard().check(collaborative);
        } else if (value instanceof Inquiry inquiry) {
            return TheoryCheck.standard().withWordingHints().check(inquiry);
        } else if (value instanceof ImprovementProjects projects) {
            return MethodCheck.standard().check(projects, peach, LocalDate.of(2018, 1, 1));
        }
        return value instanceof Scheme scheme ? SchemeCheck.standard().check(scheme, peach) : List.of();
    }

    private static ObjectNode typed(DocumentType type) {
        return DOCUMENTS_TYPED.computeIfAbsent(type, TypedTextTest::withTyped);
    }

    /** {@return a valid document with the name of a person in the first text of each kind that takes one} */
    private static ObjectNode withTyped(DocumentType type) {
        Set<String> kinds = new HashSet<>();
        ObjectNode document =
                Samples.fullest(SAMPLES.getOrDefault(type.format(), List.of())).deepCopy();
        for (JsonPointer place : texts(document, JsonPointer.empty())) {
            if (!kinds.add(place.toString().replaceAll("/\\d+(?=/|$)", "/0"))) {
                continue;
            }
            JsonNode parent = document.at(place.head());
            String before = document.at(place).textValue();
            set(parent, place, before + " " + TYPED);
            if (!type.refusal(document.toString()).isEmpty()) {
                set(parent, place, before);
            }
        }
        return document;
    }

    private static List<JsonPointer> texts(JsonNode node, JsonPointer at) {
        List<JsonPointer> found = new ArrayList<>();
        node.properties().forEach(field -> found.addAll(texts(field.getValue(), at.appendProperty(field.getKey()))));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            found.addAll(texts(node.get(i), at.appendIndex(i)));
        }
        if (node.isTextual()) {
            found.add(at);
        }
        return found;
    }

    private static void set(JsonNode parent, JsonPointer place, String text) {
        if (parent instanceof ArrayNode list) {
            list.set(place.last().getMatchingIndex(), text);
        } else {
            ((ObjectNode) parent).put(place.last().getMatchingProperty(), text);
        }
    }

    /** {@return the document with the first entry of each list twice} */
    private static List<Spoilt> doubled(ObjectNode document) {
        List<Spoilt> doubled = new ArrayList<>();
        for (String list : new TreeSet<>(lists(document, JsonPointer.empty()))) {
            ObjectNode copy = document.deepCopy();
            ArrayNode entries = (ArrayNode) copy.at(list);
            Optional.ofNullable(entries.get(0)).ifPresent(first -> entries.add(first.deepCopy()));
            doubled.add(new Spoilt("first entry twice at " + list, copy, entries));
        }
        return doubled;
    }

    private static List<String> lists(JsonNode node, JsonPointer at) {
        List<String> found = new ArrayList<>();
        node.properties().forEach(field -> found.addAll(lists(field.getValue(), at.appendProperty(field.getKey()))));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            found.addAll(lists(node.get(i), at.appendIndex(i)));
        }
        if (node.isArray()) {
            found.add(at.toString());
        }
        return found;
    }
}

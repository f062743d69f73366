package io.github.qic.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.qic.core.Collaborative;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents with several faults, compared with the same document with each fault alone. */
class SpoiltDocumentTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/collaborative-1.json");
    private static final int FAULTS = 4;

    /** A wrong value, a blank, a reference to nothing, a field too many or a field too few at one place. */
    private enum Fault {
        BLANK,
        UNKNOWN,
        WRONG_TYPE,
        UNKNOWN_FIELD,
        MISSING
    }

    @Test
    void a_wrong_value_hides_no_reference_that_leads_nowhere() {
        assertThat(problems("""
                {"format": "qic/collaborative", "version": 1, "id": "c", "name": "C", "topic": "T",
                 "organisations": [{"id": "icb", "name": " ", "kind": "commissioner"},
                   {"id": "home", "name": "Home", "kind": "care-home-with-nursing", "site": "nowhere"}],
                 "sites": [{"id": "north", "name": "North", "commissioner": "icb"},
                   {"id": "south", "name": "South", "commissioner": "nobody"}],
                 "programme": {"start": "2016-9", "months": 12}}
                """))
                .containsExactlyInAnyOrder(
                        "/organisations/0/name: must not be blank",
                        "/programme/start: must be an ISO 8601 month such as 2016-09",
                        "/organisations/1/site: unknown site: nowhere",
                        "/sites/1/commissioner: unknown commissioner: nobody");
    }

    /** The commissioner is described, if wrongly: that it is unknown would be false. */
    @Test
    void a_reference_to_what_cannot_be_read_is_no_problem() {
        assertThat(problems("""
                {"format": "qic/collaborative", "version": 1, "id": "c", "name": "C", "topic": "T",
                 "organisations": [{"id": "icb", "name": "I", "kind": "bank"}],
                 "sites": [{"id": "north", "name": "North", "commissioner": "icb"}],
                 "programme": {"start": "2016-09", "months": 12}}
                """)).singleElement().asString().startsWith("/organisations/0/kind: must be one of ");
    }

    @Test
    void a_missing_field_is_told_beside_an_unknown_one() {
        assertThat(problems("""
                {"format": "qic/collaborative", "version": 1, "id": "c", "nam": "C", "topic": " "}
                """))
                .containsExactlyInAnyOrder(
                        "/nam: is an unknown field",
                        "/name: is missing",
                        "/programme: is missing",
                        "/topic: must not be blank");
    }

    @Test
    void a_duplicate_field_hides_nothing_else() {
        String json = """
                {"format": "qic/collaborative", "version": 1, "id": "c", "id": "d", "name": " ", "topic": "T",
                 "programme": {"start": "2016-09", "months": 0}}
                """;
        assertThat(problems(json))
                .containsExactlyInAnyOrder(
                        "/id: is a duplicate field", "/name: must not be blank", "/programme/months: must be 1 to 120");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void several_faults_are_told_as_each_alone_and_nothing_else(long seed) throws IOException {
        JsonNode golden = new ObjectMapper().readTree(GOLDEN.toFile());
        List<JsonPointer> places = new ArrayList<>();
        collect(golden, JsonPointer.empty(), places);
        Random random = new Random(seed);
        int expected = 0;
        int found = 0;
        for (int run = 0; run < 25; run++) {
            JsonNode several = golden.deepCopy();
            Set<String> alone = new TreeSet<>();
            List<String> spoilt = new ArrayList<>();
            while (spoilt.size() < FAULTS) {
                JsonPointer at = places.get(random.nextInt(places.size()));
                Fault fault = Fault.values()[random.nextInt(Fault.values().length)];
                JsonNode one = golden.deepCopy();
                if (spoilt.stream().noneMatch(other -> overlap(other, at.toString())) && spoil(one, at, fault)) {
                    Set<String> problems = problems(one.toString());
                    if (!problems.isEmpty()) {
                        alone.addAll(problems);
                        spoil(several, at, fault);
                        spoilt.add(at.toString());
                    }
                }
            }
            Set<String> all = problems(several.toString());
            assertThat(alone).as("seed %s, faults at %s", seed, spoilt).containsAll(all);
            expected += alone.size();
            found += all.size();
        }
        // The rest are rules over several fields, one of which cannot be read.
        assertThat(found).isGreaterThan(expected * 8 / 10);
    }

    private static Set<String> problems(String json) {
        try {
            Collaborative.DOCUMENT.read(json);
            return Set.of();
        } catch (InvalidValueException e) {
            return e.problems().stream()
                    .map(Problem::toString)
                    .map(text -> text.replaceAll(" \\(line .*", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean overlap(String one, String other) {
        return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
    }

    private static boolean spoil(JsonNode document, JsonPointer at, Fault fault) {
        JsonNode value = document.at(at);
        return switch (fault) {
            case BLANK -> value.isTextual() && replace(document, at, TextNode.valueOf(" "));
            case UNKNOWN -> value.isTextual() && replace(document, at, TextNode.valueOf("unknown-" + at.length()));
            case WRONG_TYPE ->
                replace(
                        document,
                        at,
                        value.isContainerNode() ? IntNode.valueOf(5) : new ObjectMapper().createObjectNode());
            case UNKNOWN_FIELD -> value instanceof ObjectNode object && object.put("surplus", 1) != null;
            case MISSING ->
                document.at(at.head()) instanceof ObjectNode holder
                        && holder.remove(at.last().getMatchingProperty()) != null;
        };
    }

    private static boolean replace(JsonNode document, JsonPointer at, JsonNode value) {
        if (document.at(at.head()) instanceof ArrayNode list) {
            list.set(at.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) document.at(at.head())).set(at.last().getMatchingProperty(), value);
        }
        return true;
    }

    private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> places) {
        if (!Set.of("", "/format", "/version").contains(at.toString())) {
            places.add(at);
        }
        if (node.isObject()) {
            node.properties().forEach(field -> collect(field.getValue(), at.appendProperty(field.getKey()), places));
        } else {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), at.appendIndex(i), places);
            }
        }
    }

    @Test
    void a_document_of_another_format_is_refused_for_that_alone() {
        assertThatThrownBy(() -> Collaborative.DOCUMENT.read("{\"format\": \"x\", \"version\": 1, \"id\": 5}"))
                .hasMessage("/format: must be \"qic/collaborative\"");
    }
}

package io.github.qic.payments.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.qic.payments.house.schema.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents with the smallest and largest figures are refused with the place, or all else works with them. */
class ExtremeFiguresTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, List<ObjectNode>> SAMPLES = Samples.byFormat();
    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,15}(\\.\\d+)?");
    private static final List<String> EXTREMES = List.of(
            "0",
            "-1",
            "1",
            "0.01",
            "1e-10",
            "1e-300",
            "9999999999.99",
            "-9999999999.99",
            "2147483647",
            "-2147483648",
            "9223372036854775807",
            "1e100");

    static Stream<Target> documents() {
        return DocumentTargets.all().stream().filter(target -> SAMPLES.containsKey("qic/" + target.name()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void all_figures_or_all_amounts_at_once(Target target) {
        for (String extreme : EXTREMES) {
            for (boolean amounts : new boolean[] {true, false}) {
                ObjectNode document = sample(target);
                places(document).stream()
                        .filter(place -> place.old.isTextual() || !amounts)
                        .forEach(place -> place.set(extreme));
                keep(target, document, extreme);
            }
        }
    }

    @EnabledIfSystemProperty(named = "qic.extremes", matches = "true", disabledReason = "takes minutes")
    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void one_figure_of_each_kind(Target target) {
        for (String extreme : EXTREMES) {
            ObjectNode document = sample(target);
            Set<String> kinds = new HashSet<>();
            for (Place place : places(document)) {
                if (kinds.add(place.kind)) {
                    place.set(extreme);
                    keep(target, document, place.kind + " = " + extreme);
                    place.reset();
                }
            }
        }
    }

    private static ObjectNode sample(Target target) {
        return Samples.fullest(Objects.requireNonNull(SAMPLES.get("qic/" + target.name())));
    }

    private static void keep(Target target, JsonNode document, String what) {
        assertThatCode(() -> Contract.keep(target, document.toString().getBytes(StandardCharsets.UTF_8)))
                .as(what)
                .doesNotThrowAnyException();
    }

    /** Where a document has a figure, as a number or as text. */
    private record Place(String kind, JsonNode old, Consumer<JsonNode> replace) {
        void set(String figure) {
            try {
                replace.accept(old.isTextual() ? TextNode.valueOf(figure) : JSON.readTree(figure));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        void reset() {
            replace.accept(old);
        }
    }

    private static List<Place> places(ObjectNode document) {
        List<Place> places = new ArrayList<>();
        document.properties().stream()
                .filter(field -> !field.getKey().equals("version"))
                .forEach(field ->
                        visit(field.getValue(), field.getKey(), value -> document.set(field.getKey(), value), places));
        return places;
    }

    private static void visit(JsonNode node, String kind, Consumer<JsonNode> replace, List<Place> places) {
        if (node.isNumber()
                || (node.isTextual() && FIGURE.matcher(node.textValue()).matches())) {
            places.add(new Place(kind, node, replace));
        } else if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                visit(
                        field.getValue(),
                        kind.replaceAll(".*/", "") + "/" + field.getKey(),
                        value -> object.set(field.getKey(), value),
                        places);
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                visit(list.get(i), kind, value -> list.set(index, value), places);
            }
        }
    }
}

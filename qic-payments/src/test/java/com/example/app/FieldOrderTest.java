package com.example.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.RuleKind;
import io.github.qic.core.finding.Severity;
import io.github.qic.core.json.JsonProblems;
import io.github.qic.core.json.ListDocument;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fields of an object have no order (RFC 8259): stores sort them, PostgreSQL by length first. */
class FieldOrderTest {
    private static final List<Consumer<List<String>>> ORDERS = List.of(
            Collections::sort,
            names -> names.sort(Comparator.reverseOrder()),
            names -> names.sort(Comparator.comparing(String::length).thenComparing(name -> name)),
            Collections::reverse,
            names -> Collections.shuffle(names, new Random(names.size())));

    static Stream<Sample> samples() {
        return Sample.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void every_document_is_read_with_its_fields_in_any_order(Sample sample) {
        for (Consumer<List<String>> order : ORDERS) {
            String json = reordered(Sample.tree(sample.json()), order).toString();
            assertThat(sample.written(new Sample(sample.type(), json).value()))
                    .isEqualTo(Sample.compact(sample.json()));
        }
    }

    private static JsonNode reordered(JsonNode node, Consumer<List<String>> order) {
        if (node.isArray()) {
            var list = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> list.add(reordered(item, order)));
            return list;
        }
        if (!node.isObject()) {
            return node;
        }
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        order.accept(names);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        names.forEach(name -> object.set(name, reordered(node.get(name), order)));
        return object;
    }

    @Test
    void lists_of_facts_and_findings_too() throws IOException {
        Fact fact = Fact.builder()
                .name("events.held")
                .about(Id.of("site-1"))
                .value(new BigDecimal("12"))
                .unit("events")
                .asOf(LocalDate.of(2018, 2, 28))
                .definition("events with a date")
                .source("calculated")
                .build();
        assertReadInAnyOrder(Fact.DOCUMENT, fact);
        assertReadInAnyOrder(
                Finding.DOCUMENT,
                new Finding(
                        "core.rule",
                        RuleKind.COUNT,
                        Severity.ADVICE,
                        "/path",
                        "/path",
                        "0123456789abcdef",
                        "text",
                        "text"));
    }

    private static <T> void assertReadInAnyOrder(ListDocument<T> document, T item) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(List.of(item, item).iterator(), out);
        for (Consumer<List<String>> order : ORDERS) {
            String json = reordered(Sample.tree(out.toString(StandardCharsets.UTF_8)), order)
                    .toString();
            List<T> read = new ArrayList<>();
            document.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), read::add);
            assertThat(read).containsExactly(item, item);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"attendances\":[],\"format\":\"qic/register\"}",
                "{\"attendances\":[],\"version\":1}",
                "{\"format\":\"qic/register\",\"version\":1}",
                "{\"attendances\":[],\"format\":\"qic/register\",\"version\":2}",
                "{\"attendances\":[],\"format\":\"qic/register\",\"version\":1,\"more\":1}",
                "{\"attendances\":[],\"format\":\"qic/register\",\"version\":1,\"attendances\":[]}",
                "{\"attendances\":[],\"format\":\"qic/register\",\"version\":1}{}",
                "{\"attendances\":[7],\"format\":\"qic/register\",\"version\":1}"
            })
    void a_wrong_list_is_refused_in_any_order(String json) {
        assertThatThrownBy(() -> new Sample(Register.class, json).value()).isInstanceOf(InvalidValueException.class);
    }

    /** What has no required field is empty then, anything else lists what is missing. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void a_document_of_its_header_alone_is_a_value_or_is_refused(Sample sample) {
        JsonNode tree = Sample.tree(sample.json());
        for (String json : List.of(
                "{\"format\":" + tree.get("format") + ",\"version\":1}",
                "{\"version\":1,\"format\":" + tree.get("format") + "}")) {
            try {
                assertThat(new Sample(sample.type(), json).value()).isNotNull();
            } catch (InvalidValueException e) {
                assertThat(JsonProblems.of(e))
                        .isNotEmpty()
                        .allMatch(problem -> problem.message().startsWith("is missing"));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void null_is_refused_before_anything_is_written(Sample sample) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (sample.type() != Register.class) {
            assertThatThrownBy(() -> sample.document().write(null, out)).isInstanceOf(NullPointerException.class);
        }
        assertThat(out.size()).isZero();
    }
}

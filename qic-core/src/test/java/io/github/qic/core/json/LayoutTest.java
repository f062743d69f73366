package io.github.qic.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layout of documents. Expected texts are what Node.js 20 prints for {@code JSON.stringify(JSON.parse(text), null, 2)}. */
class LayoutTest {
    private static final Document<Fact> FACT = Document.of("qic/fact", 1, Fact.class);
    static final Fact VALUE = Fact.builder()
            .name("events.held")
            .about(Id.of("site-1"))
            .value(BigDecimal.ONE)
            .unit("events")
            .asOf(LocalDate.of(2018, 2, 28))
            .definition("events")
            .source("calculated")
            .build();

    @ParameterizedTest
    @CsvSource({
        "2.0, 2",
        "1000.0, 1000",
        "0.05, 0.05",
        "4.35, 4.35",
        "-0.0, 0",
        "1e21, 1e+21",
        "123456789012345680000, 123456789012345680000",
        "-1e22, -1e+22",
        "1e23, 1e+23",
        "2e23, 2e+23",
        "1.23e25, 1.23e+25",
        "1e-6, 0.000001",
        "1e-7, 1e-7",
        "1.5e-7, 1.5e-7",
        "12345.678e-10, 0.0000012345678",
        "0.30000000000000004, 0.30000000000000004",
        "5.684341886080802e-14, 5.684341886080802e-14",
        "5e-324, 5e-324",
        "2e-323, 2e-323",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "1.7976931348623157e308, 1.7976931348623157e+308"
    })
    void numbers_are_written_as_javascript_writes_them(double value, String written) throws Exception {
        JsonMapper json = Json.newMapper();
        assertThat(json.writeValueAsString(value)).isEqualTo(written);
        assertThat(json.writeValueAsString(Map.of("x", OptionalDouble.of(value))))
                .isEqualTo("{\"x\":" + written + "}");
        assertThat(json.readValue(written, double.class)).isEqualTo(value + 0.0);
        assertThat(NumberSerializer.text(value)).isEqualTo(written);
    }

    @Test
    void objects_lists_and_empty_ones_are_laid_out_as_javascript_does() throws Exception {
        JsonMapper json = Json.newMapper();
        ObjectNode tree = json.createObjectNode().put("a", 1);
        tree.putArray("b").add("x").addObject().put("y", true);
        tree.putArray("c");
        tree.putObject("d");
        assertThat(json.writerWithDefaultPrettyPrinter().writeValueAsString(tree))
                .isEqualTo("""
                {
                  "a": 1,
                  "b": [
                    "x",
                    {
                      "y": true
                    }
                  ],
                  "c": [],
                  "d": {}
                }""");
    }

    @Test
    void values_of_an_application_are_laid_out_at_any_depth() throws Exception {
        JsonMapper json = Json.newMapper();
        Object nested = List.of();
        StringBuilder opened = new StringBuilder("[]");
        for (int level = 299; level >= 0; level--) {
            nested = List.of(nested);
            opened.insert(0, "[\n" + "  ".repeat(level + 1))
                    .append('\n')
                    .append("  ".repeat(level))
                    .append(']');
        }
        assertThat(json.writerWithDefaultPrettyPrinter().writeValueAsString(nested))
                .isEqualTo(opened.toString());
    }

    @Test
    void characters_are_escaped_as_javascript_escapes_them() throws Exception {
        JsonMapper json = Json.newMapper();
        String text = "\u0001\u001f\u007f\u2028\u00e9\ud834\udd1e/\\\"\t\b";
        String written = "\"\\u0001\\u001f\u007f\u2028\u00e9\ud834\udd1e/\\\\\\\"\\t\\b\"";
        assertThat(json.writeValueAsString(text)).isEqualTo(written);
        assertThat(json.writeValueAsBytes(text)).isEqualTo(written.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_document_of_one_line_is_as_javascript_writes_it() {
        assertThat(FACT.writeLine(VALUE)).isEqualTo("""
                {"format":"qic/fact","version":1,"name":"events.held","about":"site-1","value":"1","unit":"events",\
                "asOf":"2018-02-28","definition":"events","source":"calculated"}""");
        assertThat(FACT.type()).isEqualTo(Fact.class);
    }

    @Test
    void a_byte_order_mark_in_a_string_is_no_fault() {
        assertThat(FACT.read("\ufeff" + FACT.write(VALUE))).isEqualTo(VALUE);
        assertThatThrownBy(() -> FACT.read("\ufeff\ufeff" + FACT.write(VALUE))).hasMessageStartingWith("is not JSON");
    }

    @Test
    void valid_json_beyond_a_limit_is_not_called_invalid() {
        String json = FACT.write(VALUE);
        refused(
                json.replace("calculated", "x".repeat(20_000_001)),
                "/source: has more than 20,000,000 characters (line ");
        refused(
                json.replace("\"value\": \"1\"", "\"value\": " + "1".repeat(1001)),
                "/value: has more than 1,000 digits (line ");
        refused(json.replace("\"unit\"", "\"" + "u".repeat(50_001) + "\""), "has a field name of more than 50,000 ");
        refused(json.replace("\"events\"", "[".repeat(1001) + "]".repeat(1001)), "/unit");
    }

    private static void refused(String json, String message) {
        assertThatThrownBy(() -> FACT.read(json))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(message);
    }
}

package io.github.qic.cmoc.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.core.testing.Fields;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EveryFieldTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/programme-theory-1.json");

    @Test
    void the_golden_document_uses_every_field_at_least_once() throws IOException {
        assertThat(Fields.unused(Inquiry.class, GOLDEN)).isEmpty();
        // Where a document has less, that is seen.
        assertThat(Fields.unused(Inquiry.class, Path.of("src/main/resources/io/github/qic/cmoc/peach-theory.json")))
                .isNotEmpty();
    }

    @Test
    void a_blank_text_is_refused_wherever_it_stands() throws IOException {
        JsonNode document = new ObjectMapper().readTree(GOLDEN.toFile());
        assertThat(blankEach(document, document)).isGreaterThan(200);
    }

    /** Quoted text is mostly surrounded by white space: that alone may be blank. Gives the number of texts tried. */
    private static int blankEach(JsonNode document, JsonNode within) {
        int tried = 0;
        for (var field : within.properties()) {
            JsonNode text = field.getValue();
            if (text.isTextual() && !field.getKey().matches("prefix|suffix")) {
                ((ObjectNode) within).put(field.getKey(), " ");
                assertRefused(document, field.getKey());
                field.setValue(text);
                tried++;
            }
            tried += blankEach(document, text);
        }
        for (int i = 0; within.isArray() && i < within.size(); i++) {
            JsonNode text = within.get(i);
            if (text.isTextual()) {
                ((ArrayNode) within).set(i, " ");
                assertRefused(document, "entry " + i + " beside " + within);
                ((ArrayNode) within).set(i, text);
                tried++;
            }
            tried += blankEach(document, text);
        }
        return tried;
    }

    private static void assertRefused(JsonNode document, String where) {
        assertThatThrownBy(() -> Inquiry.DOCUMENT.read(document.toString()))
                .as(where)
                .isInstanceOf(InvalidValueException.class);
    }
}

package io.github.qic.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.github.qic.core.json.Document;
import io.github.qic.core.json.ListDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON Schemas in the jars, against documents that the library writes. */
public final class ShippedSchema {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Validator VALIDATOR = new ValidatorFactory()
            .withJsonNodeFactory(new JacksonNode.Factory())
            .createValidator();
    private static final Map<String, URI> SCHEMAS = new ConcurrentHashMap<>();

    private ShippedSchema() {}

    /** Fails unless the document of a value is valid by its schema. */
    public static <T> void assertAccepts(Document<T> document, T value) {
        assertValid(document.write(value));
    }

    /** Fails unless the document of a list is valid by its schema. */
    public static <T> void assertAccepts(ListDocument<T> document, List<T> items) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.write(items.iterator(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertValid(out.toString(StandardCharsets.UTF_8));
    }

    private static void assertValid(String json) {
        try {
            JsonNode document = MAPPER.readTree(json);
            String name = document.get("format").asText().replace("qic/", "") + "-" + document.get("version");
            URI schema = SCHEMAS.computeIfAbsent(name, ShippedSchema::register);
            assertThat(VALIDATOR.validate(schema, document).getErrors())
                    .extracting(error -> error.getInstanceLocation() + " " + error.getError())
                    .as(json)
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI register(String name) {
        try (InputStream schema = ShippedSchema.class.getResourceAsStream("/META-INF/qic/" + name + ".schema.json")) {
            assertThat(schema).as("schema of " + name).isNotNull();
            return VALIDATOR.registerSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

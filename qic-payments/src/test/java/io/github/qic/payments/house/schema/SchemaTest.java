package io.github.qic.payments.house.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every document has a JSON Schema in the jar of its module, and the schema accepts what the reader accepts. */
class SchemaTest {
    private static final List<DocumentType> DOCUMENTS = DocumentType.all();
    private static final Map<String, List<ObjectNode>> SAMPLES = Samples.byFormat();

    private static final Map<DocumentType, String> SCHEMAS = DOCUMENTS.stream()
            .collect(Collectors.toMap(
                    Function.identity(),
                    document -> SchemaWriter.schema(
                            document, Samples.fullest(Objects.requireNonNull(SAMPLES.get(document.format()))))));

    /** What a schema can say. The reader may refuse a document that is valid by its schema for other reasons only. */
    private static final String SHAPE = "is missing|is an unknown field|is of an unknown type.*|is of the wrong type"
            + "|is out of range|is not JSON|must not be null"
            + "|must be (text|a list|an object|true or false|a whole number|a decimal number.*|one of .*)";

    /** {@code -Dqic.golden.update=true} writes the schemas. */
    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void the_schema_in_the_jar_is_that_of_the_type(DocumentType document) throws IOException {
        String schema = SCHEMAS.get(document);
        if (Boolean.getBoolean("qic.golden.update")) {
            Files.createDirectories(document.schemaFile().getParent());
            Files.writeString(document.schemaFile(), schema);
        }
        assertThat(document.schemaFile())
                .as("after a change of the document: -Dqic.golden.update=true")
                .content()
                .isEqualTo(schema);
    }

    @Test
    void no_schema_is_left_of_a_document_that_is_gone() throws IOException {
        List<String> files = new ArrayList<>();
        for (Path module :
                List.of(Path.of("../qic-core"), Path.of("../qic-cmoc"), Path.of("../qic-pdsa"), Path.of("."))) {
            try (var found = Files.list(module.resolve("src/main/resources/META-INF/qic"))) {
                found.forEach(file -> files.add(file.getFileName().toString()));
            }
        }
        assertThat(files)
                .containsExactlyInAnyOrderElementsOf(
                        DOCUMENTS.stream().map(DocumentType::schemaName).toList());
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void every_schema_is_valid_by_the_schema_of_schemas(DocumentType document) {
        URI dialect = URI.create("https://json-schema.org/draft/2020-12/schema");
        List<Error> errors = new ValidatorFactory()
                .createValidator()
                .validate(dialect, SCHEMAS.get(document))
                .getErrors();
        assertThat(errors).extracting(Error::getInstanceLocation).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void valid_documents_are_valid_by_their_schema(DocumentType document) {
        DocumentSchema schema = DocumentSchema.of(Objects.requireNonNull(SCHEMAS.get(document)));
        assertThat(SAMPLES.get(document.format()))
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(schema.errors(sample)).isEmpty());
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void a_document_is_refused_by_its_schema_only_if_the_reader_refuses_it(DocumentType document) {
        DocumentSchema schema = DocumentSchema.of(Objects.requireNonNull(SCHEMAS.get(document)));
        List<String> stricter = new ArrayList<>();
        List<String> looser = new ArrayList<>();
        int spoilt = 0;
        for (Spoilt change : Spoilt.of(Samples.fullest(Objects.requireNonNull(SAMPLES.get(document.format()))))) {
            spoilt++;
            String refusal = document.refusal(change.document().toString());
            if (refusal.isEmpty() || refusal.matches(SHAPE)) {
                List<String> errors = schema.errors(change.around());
                if (refusal.isEmpty() && !errors.isEmpty()) {
                    stricter.add(change.change() + ": " + errors);
                } else if (!refusal.isEmpty() && errors.isEmpty()) {
                    looser.add(change.change() + ": " + refusal);
                }
            }
        }
        assertThat(spoilt).isGreaterThan(20);
        assertThat(stricter).as("refused by the schema, accepted by the reader").isEmpty();
        assertThat(looser)
                .as("accepted by the schema, although of another shape")
                .isEmpty();
    }
}

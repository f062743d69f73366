package io.github.qic.payments.house.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.net.URI;
import java.util.List;

/** The schema of a document, as a validator sees it that also checks formats. */
final class DocumentSchema {
    private final Validator validator;
    private final URI uri;

    private DocumentSchema(Validator validator, URI uri) {
        this.validator = validator;
        this.uri = uri;
    }

    static DocumentSchema of(String schema) {
        Validator validator = new ValidatorFactory()
                .withEvaluatorFactory(new FormatEvaluatorFactory())
                .withJsonNodeFactory(new JacksonNode.Factory())
                .createValidator();
        return new DocumentSchema(validator, validator.registerSchema(schema));
    }

    /** {@return what is wrong with a document, each with its place} */
    List<String> errors(JsonNode document) {
        return validator.validate(uri, document).getErrors().stream()
                .map(error -> error.getInstanceLocation() + " " + error.getError())
                .toList();
    }
}

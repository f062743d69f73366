package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A value as part of documents. */
final class ValueForm extends WireForm {
    /** Not for one type: the properties of a generated value belong to its implementation. */
    static final ObjectWriter WRITER = Json.shared().writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

    private final JavaType type;
    private final ObjectReader reader;

    ValueForm(JavaType type) {
        this.type = type;
        this.reader = Json.shared().readerFor(type);
    }

    /** {@return the text by which a value is the key of a map} */
    static String key(Object value) {
        JsonNode text = Json.shared().valueToTree(value);
        if (!text.isTextual()) {
            throw new IllegalArgumentException(
                    value.getClass().getName() + " is not written as text and cannot be a key");
        }
        return text.textValue();
    }

    /** {@return the value that the key of a map is} */
    Object readKey(String key) {
        RecordedJson json = new RecordedJson();
        try {
            json.scalar().writeString(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(json);
    }

    @Override
    Object read(JsonParser json) throws IOException {
        return reader.readValue(json);
    }

    @Override
    InvalidValueException all(InvalidValueException first, RecordedJson json) throws IOException {
        JsonNode tree = json.tree();
        InvalidValueException seen = json.seen(first);
        return tree instanceof ObjectNode object
                ? ProblemFinder.of(seen, type, object)
                : JsonProblems.both(seen, PartReader.problems(type, tree));
    }

    @Override
    void writeAs(Object value, JsonGenerator json) throws IOException {
        WRITER.writeValue(json, value);
    }
}

package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes values of one type for a mapper of Jackson 3. */
final class WireSerializer3 extends StdSerializer<Object> {
    private final WireForm form;

    WireSerializer3(JavaType type) {
        super(type.getRawClass());
        form = WireForm.of(type);
    }

    @Override
    public void serialize(Object value, JsonGenerator json, SerializationContext context) {
        try (TokenBuffer tokens = new TokenBuffer(Json.shared(), false)) {
            form.write(value, tokens);
            var from = tokens.asParser();
            for (JsonToken token = from.nextToken(); token != null; token = from.nextToken()) {
                write(from, token, json);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(com.fasterxml.jackson.core.JsonParser from, JsonToken token, JsonGenerator to)
            throws IOException {
        switch (token) {
            case START_OBJECT -> to.writeStartObject();
            case END_OBJECT -> to.writeEndObject();
            case START_ARRAY -> to.writeStartArray();
            case END_ARRAY -> to.writeEndArray();
            case FIELD_NAME -> to.writeName(from.currentName());
            case VALUE_STRING -> to.writeString(from.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> writeNumber(from, token, to);
            case VALUE_TRUE, VALUE_FALSE -> to.writeBoolean(token == JsonToken.VALUE_TRUE);
            default -> to.writeNull();
        }
    }

    private static void writeNumber(com.fasterxml.jackson.core.JsonParser from, JsonToken token, JsonGenerator to)
            throws IOException {
        boolean isWhole = token == JsonToken.VALUE_NUMBER_INT;
        String text = isWhole ? from.getText() : NumberSerializer.text(from.getDoubleValue());
        if (to instanceof JsonGeneratorBase json && json.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)) {
            to.writeRawValue(text);
        } else if (isWhole) {
            to.writeNumber(from.getLongValue());
        } else if (to.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            to.writeNumber(text);
        } else {
            to.writeNumber(from.getDoubleValue());
        }
    }

    /** The subtypes of the library name themselves in their own way. */
    @Override
    public void serializeWithType(Object value, JsonGenerator json, SerializationContext context, TypeSerializer type) {
        serialize(value, json, context);
    }
}

package io.github.qic.core.json;

import com.fasterxml.jackson.databind.JavaType;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads values of one type for a mapper of Jackson 3. */
final class WireDeserializer3 extends StdDeserializer<Object> {
    private final WireForm form;

    WireDeserializer3(JavaType type) {
        super(type.getRawClass());
        form = WireForm.of(type);
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) {
        try {
            RecordedJson recorded = new RecordedJson();
            take(json, recorded);
            while (recorded.isOpen()) {
                json.nextToken();
                take(json, recorded);
            }
            return form.read(recorded);
        } catch (InvalidValueException e) {
            throw DatabindException.from(json, e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(JsonParser json, RecordedJson to) throws IOException {
        JsonToken token = json.currentToken();
        switch (token) {
            case START_OBJECT -> to.startObject();
            case END_OBJECT -> to.endObject();
            case START_ARRAY -> to.startArray();
            case END_ARRAY -> to.endArray();
            case PROPERTY_NAME -> to.name(json.currentName());
            case VALUE_STRING -> to.scalar().writeString(json.getString());
            case VALUE_NUMBER_INT -> {
                switch (json.getNumberType()) {
                    case INT -> to.scalar().writeNumber(json.getIntValue());
                    case LONG -> to.scalar().writeNumber(json.getLongValue());
                    default -> to.scalar().writeNumber(json.getBigIntegerValue());
                }
            }
            case VALUE_NUMBER_FLOAT -> {
                if (json.isNaN()) {
                    to.scalar().writeNumber(Double.NaN);
                    to.refuse("must be a number");
                } else {
                    to.scalar().writeNumber(json.getString());
                }
            }
            case VALUE_TRUE, VALUE_FALSE -> to.scalar().writeBoolean(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> to.scalar().writeNull();
            default -> throw InvalidValueException.of("", "is not JSON");
        }
    }

    /** The subtypes of the library name themselves in their own way. */
    @Override
    public Object deserializeWithType(JsonParser json, DeserializationContext context, TypeDeserializer type) {
        return deserialize(json, context);
    }

    /** A value is always new: merging would go around its check. */
    @Override
    public Object deserialize(JsonParser json, DeserializationContext context, Object value) {
        return deserialize(json, context);
    }
}

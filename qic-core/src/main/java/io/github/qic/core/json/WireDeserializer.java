package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;

/** Reads values of one type for the mapper of an application. */
final class WireDeserializer extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    private final transient WireForm form;

    WireDeserializer(JavaType type) {
        super(type);
        form = WireForm.of(type);
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        try {
            return form.read(RecordedJson.of(json));
        } catch (InvalidValueException e) {
            throw JsonMappingException.from(json, e.getMessage(), e);
        }
    }

    /** The subtypes of the library name themselves in their own way. */
    @Override
    public Object deserializeWithType(JsonParser json, DeserializationContext context, TypeDeserializer type)
            throws IOException {
        return deserialize(json, context);
    }

    /** A value is always new: merging would go around its check. */
    @Override
    public Object deserialize(JsonParser json, DeserializationContext context, Object value) throws IOException {
        return deserialize(json, context);
    }
}

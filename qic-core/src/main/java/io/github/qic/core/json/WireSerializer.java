package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Iterator;

/** Writes values of one type for the mapper of an application. */
final class WireSerializer extends StdSerializer<Object> {
    private static final long serialVersionUID = 1L;

    private final transient WireForm form;

    WireSerializer(JavaType type) {
        super(type);
        form = WireForm.of(type);
    }

    @Override
    public void serialize(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
        form.write(value, json);
    }

    /** {@return what the mapper of the documents writes of a value} */
    @Override
    public Iterator<PropertyWriter> properties() {
        try {
            return Json.shared()
                    .getSerializerProviderInstance()
                    .findValueSerializer(handledType())
                    .properties();
        } catch (JsonMappingException e) {
            throw new IllegalStateException(handledType() + " has no JSON form", e);
        }
    }

    /** The subtypes of the library name themselves in their own way. */
    @Override
    public void serializeWithType(Object value, JsonGenerator json, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        serialize(value, json, provider);
    }
}

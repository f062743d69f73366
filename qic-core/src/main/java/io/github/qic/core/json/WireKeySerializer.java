package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes the keys of maps: ids, roles, constants and whatever else is written as text. */
final class WireKeySerializer extends StdSerializer<Object> {
    private static final long serialVersionUID = 1L;

    static final WireKeySerializer INSTANCE = new WireKeySerializer();

    private WireKeySerializer() {
        super(Object.class);
    }

    @Override
    public void serialize(Object key, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeFieldName(ValueForm.key(key));
    }
}

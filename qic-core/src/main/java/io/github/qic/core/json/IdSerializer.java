package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.github.qic.core.valid.Id;
import java.io.IOException;

/** Writes ids without reflection. */
final class IdSerializer extends StdScalarSerializer<Id<?>> {
    private static final long serialVersionUID = 1L;

    IdSerializer() {
        super(Id.class, false);
    }

    @Override
    public void serialize(Id<?> id, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(id.value());
    }
}

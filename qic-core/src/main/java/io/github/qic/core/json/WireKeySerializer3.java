package io.github.qic.core.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the keys of maps for a mapper of Jackson 3. */
final class WireKeySerializer3 extends StdSerializer<Object> {
    WireKeySerializer3() {
        super(Object.class);
    }

    @Override
    public void serialize(Object key, JsonGenerator json, SerializationContext context) {
        json.writeName(ValueForm.key(key));
    }
}

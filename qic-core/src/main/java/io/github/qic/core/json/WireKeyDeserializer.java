package io.github.qic.core.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;

/** Reads the keys of maps: ids, roles, constants and whatever else is written as text. */
final class WireKeyDeserializer extends KeyDeserializer {
    private final ValueForm form;

    WireKeyDeserializer(JavaType type) {
        form = new ValueForm(type);
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        try {
            return form.readKey(key);
        } catch (InvalidValueException e) {
            JsonMappingException refused = JsonMappingException.from(context, e.getMessage(), e);
            refused.prependPath(new JsonMappingException.Reference(null, key));
            throw refused;
        }
    }
}

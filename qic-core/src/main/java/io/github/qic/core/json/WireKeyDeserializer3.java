package io.github.qic.core.json;

import com.fasterxml.jackson.databind.JavaType;
import io.github.qic.core.valid.InvalidValueException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads the keys of maps for a mapper of Jackson 3. */
final class WireKeyDeserializer3 extends KeyDeserializer {
    private final ValueForm form;

    WireKeyDeserializer3(JavaType type) {
        form = new ValueForm(type);
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        try {
            return form.readKey(key);
        } catch (InvalidValueException e) {
            throw DatabindException.from(context.getParser(), e.getMessage(), e).prependPath(form, key);
        }
    }
}

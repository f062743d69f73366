package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import io.github.qic.core.valid.Id;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads ids without reflection. Consecutive equal ids of a field, such as the source of evidence, become one instance, which
 * saves memory and makes comparison fast.
 */
final class IdDeserializer extends StdScalarDeserializer<Id<?>> implements ContextualDeserializer {
    private static final long serialVersionUID = 1L;

    /** The last id of this field. A race between threads only creates an equal id again. */
    private transient @Nullable Id<?> last;

    IdDeserializer() {
        super(Id.class);
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty field) {
        return new IdDeserializer();
    }

    @Override
    public Id<?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (Id<?>) context.handleUnexpectedToken(Id.class, json);
        }
        String text = json.getText();
        Id<?> id = last;
        if (id == null || !id.value().equals(text)) {
            id = Id.of(text);
            last = id;
        }
        return id;
    }
}

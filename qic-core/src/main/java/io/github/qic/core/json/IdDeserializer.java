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
 * Reads ids without reflection. One that stands in the same field of neighbours, such as the source of evidence, is one object,
 * which takes less memory and is soon found equal.
 */
final class IdDeserializer extends StdScalarDeserializer<Id<?>> implements ContextualDeserializer {
    private static final long serialVersionUID = 1L;

    /** Of this field. Threads that overtake each other make an id once more; as ids never change, that does no harm. */
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

package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.temporal.Temporal;
import java.util.function.Function;

/**
 * Reads days, months and times of day from text of one form only. Jackson's own readers also take lists of numbers, cut the time
 * off a day that has one, and read 24:00 as the midnight before.
 */
final class TemporalReader<T extends Temporal> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final transient Function<String, T> parser;

    TemporalReader(Class<T> type, Function<String, T> parser) {
        super(type);
        this.type = type;
        this.parser = parser;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return type.cast(context.handleUnexpectedToken(type, json));
        }
        try {
            return parser.apply(json.getText());
        } catch (DateTimeException e) {
            return type.cast(context.handleWeirdStringValue(type, json.getText(), "is of another form"));
        }
    }
}

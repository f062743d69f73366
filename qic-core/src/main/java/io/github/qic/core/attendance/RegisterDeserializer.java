package io.github.qic.core.attendance;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.util.List;

/** Reads a register one attendance at a time and shares what they have in common. */
final class RegisterDeserializer extends StdDeserializer<Register> {
    private static final long serialVersionUID = 1L;

    RegisterDeserializer() {
        super(Register.class);
    }

    @Override
    public Register deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            return (Register) context.handleUnexpectedToken(List.class, parser);
        }
        SharedAttendances attendances = new SharedAttendances();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            try {
                if (parser.currentToken() == JsonToken.VALUE_NULL) {
                    throw InvalidNullException.from(
                            context, PropertyName.NO_NAME, context.constructType(Attendance.class));
                }
                attendances.add(context.readValue(parser, Attendance.class));
            } catch (IOException e) {
                throw JsonMappingException.wrapWithPath(e, attendances, attendances.size());
            }
        }
        try {
            return attendances.register();
        } catch (InvalidValueException e) {
            throw JsonMappingException.from(parser, "twice", e);
        }
    }
}

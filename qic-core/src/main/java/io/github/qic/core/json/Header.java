package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The header of a document.
 *
 * @param format the name of the format
 * @param version the version read and written
 */
record Header(String format, int version) {
    /** Moves to the first field. */
    static void open(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw InvalidValueException.of("", "must be a JSON object");
        }
        parser.nextToken();
    }

    /** {@return whether the format comes next; if so, it is read} */
    boolean takeFormat(JsonParser parser) throws IOException {
        boolean here = "format".equals(parser.currentName());
        if (here) {
            checkFormat(parser.nextTextValue());
            parser.nextToken();
        }
        return here;
    }

    /** {@return whether the version comes next; if so, it is read} */
    boolean takeVersion(JsonParser parser) throws IOException {
        boolean here = "version".equals(parser.currentName());
        if (here) {
            boolean isInt = parser.nextToken() == JsonToken.VALUE_NUMBER_INT
                    && parser.getNumberType() == JsonParser.NumberType.INT;
            checkVersion(isInt ? parser.getIntValue() : -1);
            parser.nextToken();
        }
        return here;
    }

    /** Removes the rest of the header from a tree. */
    void takeRest(ObjectNode tree, boolean formatTaken) {
        if (!formatTaken) {
            JsonNode found = tree.remove("format");
            checkFormat(found == null ? null : found.textValue());
        }
        JsonNode found = tree.remove("version");
        checkVersion(found != null && found.isInt() ? found.intValue() : -1);
    }

    private void checkFormat(@Nullable String found) {
        if (!format.equals(found)) {
            throw InvalidValueException.of("/format", "must be \"" + format + "\"");
        }
    }

    private void checkVersion(int found) {
        if (found != version) {
            throw InvalidValueException.of("/version", "must be " + version + ", the version this library reads");
        }
    }
}

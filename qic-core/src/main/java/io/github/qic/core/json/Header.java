package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.io.IOException;
import java.util.Objects;

/**
 * The header of a document.
 *
 * @param format the name of the format
 * @param version the version read and written
 */
record Header(String format, int version) {
    Header {
        Objects.requireNonNull(format, "format");
    }

    /** Moves to the first field. */
    static void open(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw InvalidValueException.of("", "must be a JSON object");
        }
        parser.nextToken();
    }

    /** Refuses anything after the document. */
    static void requireEnd(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            throw InvalidValueException.of("", "must end where its object ends");
        }
    }

    /** {@return whether the format comes next; if so, it is read} */
    boolean takeFormat(JsonParser parser) throws IOException {
        boolean here = "format".equals(parser.currentName());
        if (here) {
            require(format.equals(parser.nextTextValue()), true);
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
            require(true, isInt && parser.getIntValue() == version);
            parser.nextToken();
        }
        return here;
    }

    /** Removes the rest of the header from a tree. */
    void takeRest(ObjectNode tree, boolean formatTaken) {
        JsonNode givenFormat = tree.remove("format");
        JsonNode givenVersion = tree.remove("version");
        require(
                formatTaken || (givenFormat != null && format.equals(givenFormat.textValue())),
                givenVersion != null && givenVersion.isInt() && givenVersion.intValue() == version);
    }

    /** Refuses a document whose format or version is missing or another. */
    void require(boolean hasFormat, boolean hasVersion) {
        new Problems()
                .require(hasFormat, "/format", "must be \"" + format + "\"")
                .require(hasVersion, "/version", "must be " + version + ", the version this library reads")
                .throwIfAny();
    }
}

package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.Instantiatable;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;

/**
 * Lays out JSON as {@code JSON.stringify(value, null, 2)} does in JavaScript. Half of a document is indentation, so each line break
 * is encoded once with the blanks after it.
 */
final class JsonLayout implements PrettyPrinter, Instantiatable<JsonLayout>, Serializable {
    private static final long serialVersionUID = 1L;

    private static final SerializableString COLON = new SerializedString(": ");
    private static final SerializableString[] LINE_BREAKS = new SerializableString[Json.MAX_DEPTH];

    static {
        Arrays.setAll(LINE_BREAKS, JsonLayout::lineBreak);
    }

    private int level;

    private static SerializableString lineBreak(int level) {
        return new SerializedString("\n" + "  ".repeat(level));
    }

    /** {@return another one for another document: it knows the level that it is at} */
    @Override
    public JsonLayout createInstance() {
        return new JsonLayout();
    }

    private void breakLine(JsonGenerator json) throws IOException {
        json.writeRaw(level < LINE_BREAKS.length ? LINE_BREAKS[level] : lineBreak(level));
    }

    private void begin(JsonGenerator json, char bracket) throws IOException {
        json.writeRaw(bracket);
        level++;
    }

    private void end(JsonGenerator json, int entries, char bracket) throws IOException {
        level--;
        if (entries > 0) {
            breakLine(json);
        }
        json.writeRaw(bracket);
    }

    private void next(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        breakLine(json);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(' ');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        begin(json, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        breakLine(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(COLON);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        next(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        begin(json, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        breakLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        next(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int entries) throws IOException {
        end(json, entries, ']');
    }
}

package io.github.qic.core.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A type of JSON document that is one long list: an object with {@code "format"}, {@code "version"} and the list. It is written in
 * this order, item by item, and can be read item by item in constant memory. Some stores reorder fields: a list that comes before
 * format and version is held in memory, as tokens, until both are known. Reading is strict (see {@link Json}).
 *
 * <p>The first line is the header, and each item is one line, so that even a list of a million items can be compared, sorted or
 * filtered by programs that work on lines. The values themselves are written as {@code JSON.stringify(item)} does in JavaScript.
 *
 * @param <T> the type of the items
 */
public final class ListDocument<T> {
    private final Header header;
    private final String field;
    private final Class<T> type;
    /** Made on first use, as in {@link Document}. */
    private volatile @Nullable ObjectReader reader;

    private ListDocument(Header header, String field, Class<T> type) {
        this.header = header;
        this.field = Objects.requireNonNull(field, "field");
        this.type = Objects.requireNonNull(type, "type");
    }

    private ObjectReader reader() {
        ObjectReader made = reader;
        if (made == null) {
            made = Json.shared().readerFor(type).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
            reader = made;
        }
        return made;
    }

    /**
     * {@return a type of document}
     *
     * @param format its name, such as {@code qic/register}
     * @param version the version this library reads and writes, from 1
     * @param field the field that holds the list
     */
    public static <T> ListDocument<T> of(String format, int version, String field, Class<T> type) {
        return new ListDocument<>(new Header(format, version), field, type);
    }

    /** {@return the type of the items} */
    public Class<T> type() {
        return type;
    }

    /** {@return the field that holds the list} */
    String field() {
        return field;
    }

    void writeHeader(JsonGenerator json) throws IOException {
        json.writeStringField("format", header.format());
        json.writeNumberField("version", header.version());
    }

    /** {@return the list of a document} */
    JsonNode list(JsonNode document) {
        if (!(document instanceof ObjectNode tree)) {
            throw InvalidValueException.of("", "must be an object");
        }
        header.takeRest(tree, false);
        Problems problems = new Problems();
        JsonNode list = tree.remove(field);
        tree.fieldNames()
                .forEachRemaining(
                        name -> problems.refuse("/" + JsonProblems.escaped(name), JsonProblems.UNKNOWN_FIELD));
        problems.require(list != null, "/" + field, JsonProblems.MISSING).throwIfAny();
        return list;
    }

    /**
     * Reads a document item by item.
     *
     * @param json the document in UTF-8, UTF-16 or UTF-32; read to its end and left open
     * @param sink receives each item as it is read, before the rest of the document is validated
     * @throws InvalidValueException if the document is invalid, with the first invalid item; the rest is not read
     * @throws IOException if it cannot be read
     */
    public void read(InputStream json, Consumer<? super T> sink) throws IOException {
        try (JsonParser parser = Json.shared().createParser(json)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            read(parser, sink);
        } catch (CharConversionException e) {
            throw InvalidValueException.of("", JsonProblems.NO_TEXT);
        }
    }

    private void read(JsonParser parser, Consumer<? super T> sink) throws IOException {
        try {
            Header.open(parser);
            boolean hasFormat = false;
            boolean hasVersion = false;
            boolean hasList = false;
            RecordedJson early = null;
            while (parser.currentToken() == JsonToken.FIELD_NAME) {
                if (header.takeFormat(parser)) {
                    hasFormat = true;
                } else if (header.takeVersion(parser)) {
                    hasVersion = true;
                } else {
                    openList(parser);
                    hasList = true;
                    if (hasFormat && hasVersion) {
                        items(parser, sink);
                    } else {
                        early = RecordedJson.of(parser);
                    }
                    parser.nextToken();
                }
            }
            header.require(hasFormat, hasVersion);
            if (!hasList) {
                throw InvalidValueException.of("/" + field, JsonProblems.MISSING);
            }
            Header.requireEnd(parser);
            if (early != null) {
                JsonParser list = early.parser();
                list.nextToken();
                items(list, sink);
            }
        } catch (JacksonException e) {
            throw JsonProblems.refusal(e, parser);
        }
    }

    private void openList(JsonParser parser) throws IOException {
        String name = parser.currentName();
        if (!field.equals(name)) {
            throw InvalidValueException.of("/" + JsonProblems.escaped(name), JsonProblems.UNKNOWN_FIELD);
        }
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw InvalidValueException.of("/" + field, "must be a list");
        }
    }

    private void items(JsonParser parser, Consumer<? super T> sink) throws IOException {
        parser.clearCurrentToken(); // or the iterator takes the list for the first item
        MappingIterator<T> items = reader().readValues(parser);
        for (int index = 0; items.hasNextValue(); index++) {
            T item;
            try {
                if (parser.currentToken() != JsonToken.START_OBJECT) {
                    throw InvalidValueException.of("", "must be an object");
                }
                item = items.nextValue();
            } catch (IOException | InvalidValueException e) {
                throw JsonProblems.within(this, field, index, e);
            }
            sink.accept(item);
        }
    }

    /**
     * Writes a document item by item in UTF-8; the stream is flushed and left open.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Iterator<? extends T> items, OutputStream out) throws IOException {
        try (JsonGenerator generator = Json.shared().createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            // An interrupted document must not look complete.
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
            generator.writeStartObject();
            writeHeader(generator);
            generator.writeArrayFieldStart(field);
            generator.setPrettyPrinter(new ItemLines());
            generator.writeRaw('\n');
            boolean empty = !items.hasNext();
            while (items.hasNext()) {
                ValueForm.WRITER.writeValue(generator, items.next());
            }
            generator.writeRaw(empty ? "" : "\n");
            generator.writeEndArray();
            generator.writeEndObject();
        }
        out.write("\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}

package io.github.qic.core.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.core.valid.InvalidValueException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.lang3.function.FailableSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A type of JSON document: an object with {@code "format"}, {@code "version"} and the fields of one value. Reading is strict (see
 * {@link Json}), and fastest if format and version come first, as they do in documents written here. Writing gives the same
 * bytes for the same value: UTF-8, laid out as {@code JSON.stringify(value, null, 2)} does in JavaScript, with a line feed at the
 * end. A program that reads a document and writes it in this common form changes nothing.
 *
 * <p>A string or file that is refused is read again, part by part, to find everything that is wrong with it, including unknown
 * references and duplicates among the parts that can be read. A rule over several fields is not applied if one of them cannot be read.
 *
 * @param <T> the type of the value
 */
public final class Document<T> {
    /** A document as written: the header, then the fields of the value. */
    @JsonPropertyOrder({"format", "version"})
    private record Envelope<T>(
            String format, int version, @JsonUnwrapped T value) {}

    private static final Pattern FILE_NAME = Pattern.compile("[^{\\[\"\\n]{1,500}[.]json");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Header header;
    private final Class<T> type;
    // Made on first use, so that a constant of a type costs nothing until JSON is read or written. A race only makes
    // them twice.
    private volatile @Nullable ObjectReader reader;
    private volatile @Nullable ObjectWriter writer;

    private Document(String format, int version, Class<T> type) {
        this.header = new Header(format, version);
        this.type = Objects.requireNonNull(type, "type");
    }

    private ObjectReader reader() {
        ObjectReader made = reader;
        if (made == null) {
            made = Json.shared().readerFor(type);
            reader = made;
        }
        return made;
    }

    private ObjectWriter writer() {
        ObjectWriter made = writer;
        if (made == null) {
            made = Json.shared()
                    .writerFor(Json.shared().getTypeFactory().constructParametricType(Envelope.class, type))
                    .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
            writer = made;
        }
        return made;
    }

    /**
     * {@return a type of document}
     *
     * @param format its name, such as {@code qic/collaborative}
     * @param version the version this library reads and writes, from 1
     */
    public static <T> Document<T> of(String format, int version, Class<T> type) {
        return new Document<>(format, version, type);
    }

    /** {@return the name of the format} */
    public String format() {
        return header.format();
    }

    /** {@return the version read and written} */
    public int version() {
        return header.version();
    }

    /** {@return the type of the value} */
    public Class<T> type() {
        return type;
    }

    /**
     * {@return the value of a document}
     *
     * @param json the document, with or without a byte order mark
     * @throws InvalidValueException if the document is invalid, with every problem and its path, or the first 1,000
     */
    public T read(String json) {
        String text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
        if (FILE_NAME.matcher(text).matches()) {
            throw InvalidValueException.of(
                    "", "is not JSON but the name of a file: text is read as the document itself, files by their Path");
        }
        try (JsonParser parser = Json.shared().createParser(new StringReader(text))) {
            return read(parser);
        } catch (InvalidValueException e) {
            throw all(e, () -> recorded(Json.shared().createParser(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the value of a document}
     *
     * @param json the document in UTF-8, UTF-16 or UTF-32; read to its end and left open
     * @throws InvalidValueException if the document is invalid, with the problems of the first invalid value: a stream is read
     *     only once
     * @throws IOException if it cannot be read
     */
    public T read(InputStream json) throws IOException {
        try (JsonParser parser = Json.shared().createParser(json)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            return read(parser);
        } catch (CharConversionException e) {
            throw InvalidValueException.of("", JsonProblems.NO_TEXT);
        }
    }

    /**
     * {@return the value of a document in a file}
     *
     * @throws InvalidValueException if the document is invalid, with every problem and its path, or the first 1,000
     * @throws IOException if it cannot be read
     */
    public T read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (InvalidValueException e) {
            throw all(e, () -> {
                try (InputStream in = Files.newInputStream(file)) {
                    return recorded(Json.shared().createParser(in));
                }
            });
        }
    }

    /**
     * {@return the document of a value}
     *
     * @throws IllegalStateException if the value is not one of the library and has no JSON form
     */
    public String write(T value) {
        try {
            return writer().withDefaultPrettyPrinter().writeValueAsString(envelope(value)) + "\n";
        } catch (JacksonException e) {
            throw new IllegalStateException("a value of " + header.format() + " has no JSON form", e);
        }
    }

    /**
     * {@return the document of a value in one line, as {@code JSON.stringify(value)} writes it, without a line feed}
     *
     * @throws IllegalStateException if the value is not one of the library and has no JSON form
     */
    public String writeLine(T value) {
        try {
            return writer().writeValueAsString(envelope(value));
        } catch (JacksonException e) {
            throw new IllegalStateException("a value of " + header.format() + " has no JSON form", e);
        }
    }

    /**
     * Writes the document of a value in UTF-8; the stream is flushed and left open.
     *
     * @throws IOException if it cannot be written
     */
    public void write(T value, OutputStream out) throws IOException {
        writer().withDefaultPrettyPrinter()
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .writeValue(out, envelope(value));
        out.write('\n');
        out.flush();
    }

    /** Writes the document of a value, laid out as the rest of the JSON that it is part of. */
    void write(Object value, JsonGenerator json) throws IOException {
        writer().writeValue(json, envelope(type.cast(value)));
    }

    private Envelope<T> envelope(T value) {
        return new Envelope<>(header.format(), header.version(), Objects.requireNonNull(value, "value"));
    }

    /** Reads the document that begins with the next token. */
    T read(JsonParser parser) throws IOException {
        try {
            Header.open(parser);
            boolean formatTaken = header.takeFormat(parser);
            boolean versionTaken = formatTaken && header.takeVersion(parser);
            if (parser.currentToken() == JsonToken.END_OBJECT) {
                header.require(formatTaken, versionTaken);
                Header.requireEnd(parser);
                return reader().readValue(Json.emptyObject());
            }
            return versionTaken ? reader().readValue(parser) : readAnyOrder(parser, formatTaken);
        } catch (JacksonException e) {
            throw JsonProblems.refusal(e, parser);
        }
    }

    /** A duplicate field must not hide what else is wrong. */
    private static RecordedJson recorded(JsonParser json) throws IOException {
        try (json) {
            json.disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).nextToken();
            return RecordedJson.of(json);
        }
    }

    /** Reads a refused document again. */
    private InvalidValueException all(
            InvalidValueException first, FailableSupplier<RecordedJson, IOException> document) {
        try {
            return all(first, document.get());
        } catch (IOException | InvalidValueException e) {
            return first; // not JSON
        }
    }

    /** {@return the refusal of a document with everything that is wrong with it} */
    InvalidValueException all(InvalidValueException first, RecordedJson document) throws IOException {
        if (!(document.tree() instanceof ObjectNode tree)) {
            return first;
        }
        try {
            header.takeRest(tree, false);
        } catch (InvalidValueException e) {
            return e; // another type of document
        }
        return ProblemFinder.of(document.seen(first), Json.shared().constructType(type), tree);
    }

    /** Some stores reorder fields: the document is then read into a tree first. */
    private T readAnyOrder(JsonParser parser, boolean formatTaken) throws IOException {
        JsonNode tree = Json.tree(parser);
        header.takeRest((ObjectNode) tree, formatTaken);
        return reader().readValue(tree);
    }
}

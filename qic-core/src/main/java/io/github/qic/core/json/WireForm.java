package io.github.qic.core.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JavaType;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;

/** How the values of a type are read and written within the JSON of an application: as {@link Json} says, whatever its mapper. */
abstract class WireForm {
    /** Only types below these packages belong to the library. */
    private static final List<String> PACKAGES =
            List.of("io.github.qic.core.", "io.github.qic.cmoc.", "io.github.qic.pdsa.", "io.github.qic.payments.");

    /** {@return whether a type belongs to the library} */
    static boolean isOurs(Class<?> type) {
        return PACKAGES.stream().anyMatch(type.getName()::startsWith);
    }

    /** {@return the form of a type: its document if it has one} */
    static WireForm of(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (constant(raw).orElse(null) instanceof Document<?> document
                && document.type().isAssignableFrom(raw)) {
            return new DocumentForm(document);
        }
        return list(raw).<WireForm>map(list -> new ListForm(list, type)).orElseGet(() -> new ValueForm(type));
    }

    /** {@return the document of which a type holds the list; the type of its items, which may name it too, holds none} */
    static Optional<ListDocument<?>> list(Class<?> type) {
        return constant(type).orElse(null) instanceof ListDocument<?> list
                        && !list.type().isAssignableFrom(type)
                ? Optional.of(list)
                : Optional.empty();
    }

    private static Optional<Object> constant(Class<?> type) {
        try {
            Field field = type.getField("DOCUMENT");
            return field.getType() == Document.class || field.getType() == ListDocument.class
                    ? Optional.of(field.get(null))
                    : Optional.empty();
        } catch (NoSuchFieldException e) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the constant of a public type is public", e);
        }
    }

    /**
     * {@return the value}
     *
     * @throws InvalidValueException with every problem and its path
     */
    final Object read(RecordedJson json) {
        InvalidValueException first;
        try (JsonParser parser = json.parser()) {
            if (json.isWhole()) {
                return read(parser);
            }
            first = InvalidValueException.of("", "has duplicate fields");
        } catch (InvalidValueException e) {
            first = e;
        } catch (JacksonException e) {
            first = JsonProblems.refusal(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            throw all(first, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a value from a parser before its first token. */
    abstract Object read(JsonParser json) throws IOException;

    /** {@return the refusal with every problem of the JSON} */
    abstract InvalidValueException all(InvalidValueException first, RecordedJson json) throws IOException;

    /** Writes a value as the library does, whatever the settings of the generator. */
    final void write(Object value, JsonGenerator json) throws IOException {
        boolean plain = json.isEnabled(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        @SuppressWarnings("deprecation")
        JsonGenerator.Feature quoted = JsonGenerator.Feature.WRITE_NUMBERS_AS_STRINGS;
        boolean quotes = json.isEnabled(quoted);
        json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).disable(quoted);
        try {
            writeAs(value, json);
        } finally {
            json.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, plain)
                    .configure(quoted, quotes);
        }
    }

    abstract void writeAs(Object value, JsonGenerator json) throws IOException;
}

package io.github.qic.payments.house.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qic.core.json.Document;
import io.github.qic.core.json.ListDocument;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.payments.house.Sources;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A type of document of one of the four modules.
 *
 * @param format its name
 * @param version its version
 * @param type the type of its value, or of the items of its list
 * @param listField the field of the list, empty unless it is a list document
 * @param holder the class with the constant
 * @param reader the constant
 */
public record DocumentType(
        String format, int version, Class<?> type, String listField, Class<?> holder, Object reader) {

    /** {@return every constant of the main code that is a document, by format} */
    public static List<DocumentType> all() {
        return Sources.java("src/main/java").entrySet().stream()
                .filter(source -> source.getValue().contains("Document.of(\"qic/"))
                .map(source -> source.getKey()
                        .replaceAll(".*/src/main/java/|\\.java$", "")
                        .replace('/', '.'))
                .flatMap(name -> Arrays.stream(type(name).getDeclaredFields()))
                .filter(field -> field.getType() == Document.class || field.getType() == ListDocument.class)
                .filter(field -> Modifier.isStatic(field.getModifiers()) && Modifier.isPublic(field.getModifiers()))
                .map(DocumentType::of)
                .sorted(Comparator.comparing(DocumentType::format))
                .toList();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DocumentType of(Field constant) {
        Class<?> type = (Class<?>) ((ParameterizedType) constant.getGenericType()).getActualTypeArguments()[0];
        Class<?> holder = constant.getDeclaringClass();
        try {
            return constant.get(null) instanceof Document<?> document
                    ? new DocumentType(document.format(), document.version(), type, "", holder, document)
                    : ofList((ListDocument<?>) constant.get(null), type, holder);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(constant + " is not public", e);
        }
    }

    private static DocumentType ofList(ListDocument<?> document, Class<?> type, Class<?> holder) {
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        try {
            document.write(Collections.emptyIterator(), empty);
            JsonNode header = new ObjectMapper().readTree(empty.toByteArray());
            String list = header.propertyStream()
                    .filter(field -> field.getValue().isArray())
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            return new DocumentType(
                    header.get("format").textValue(), header.get("version").intValue(), type, list, holder, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the file name of its schema} */
    String schemaName() {
        return format.replace("qic/", "") + "-" + version + ".schema.json";
    }

    /** {@return its schema in the sources of its module} */
    Path schemaFile() {
        String module = "qic-" + holder.getName().split("\\.", -1)[3];
        return Path.of("..", module, "src/main/resources/META-INF/qic", schemaName());
    }

    /** {@return the first reason why the reader refuses a document, without line and column; empty if it accepts it} */
    String refusal(String json) {
        return problems(json).stream()
                .map(problem -> problem.message().replaceFirst(" \\(line \\d+, column \\d+\\)$", ""))
                .findFirst()
                .orElse("");
    }

    /** {@return the value of a document, or the items of its list} */
    public List<Object> values(String json) {
        List<Object> values = new ArrayList<>();
        try {
            if (reader instanceof Document<?> document) {
                values.add(document.read(json));
            } else {
                ((ListDocument<?>) reader)
                        .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), values::add);
            }
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the problems of the first invalid value of a document} */
    public List<Problem> problems(String json) {
        ByteArrayInputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        try {
            if (reader instanceof Document<?> document) {
                document.read(in);
            } else {
                ((ListDocument<?>) reader).read(in, item -> {});
            }
            return List.of();
        } catch (InvalidValueException e) {
            return e.problems();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

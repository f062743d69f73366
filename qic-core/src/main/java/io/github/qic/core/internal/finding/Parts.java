package io.github.qic.core.internal.finding;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import io.github.qic.core.json.Json;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The parts of values by the names that they have in JSON, without writing the JSON of the whole. */
final class Parts {
    private static final JsonMapper MAPPER = Json.newMapper();
    private static final Map<Class<?>, Type> TYPES = new ConcurrentHashMap<>();

    /** @param isNamed whether its JSON names the type */
    private record Type(
            Map<String, BeanPropertyWriter> fields,
            @Nullable AnnotatedMember standIn,
            boolean isNamed) {
        static Type of(Class<?> type) {
            BeanDescription described = MAPPER.getSerializationConfig().introspect(MAPPER.constructType(type));
            Map<String, BeanPropertyWriter> fields = new LinkedHashMap<>();
            try {
                MAPPER.getSerializerProviderInstance()
                        .findValueSerializer(type)
                        .properties()
                        .forEachRemaining(each -> fields.put(each.getName(), (BeanPropertyWriter) each));
            } catch (JsonMappingException e) {
                throw new IllegalStateException(type + " has no JSON form", e);
            }
            return new Type(
                    fields,
                    described.findJsonValueAccessor(),
                    described.getClassAnnotations().has(JsonTypeInfo.class));
        }
    }

    private Parts() {}

    /** {@return a field of a value; null if it has none, or it is absent} */
    static @Nullable Object field(@Nullable Object whole, String name) {
        Object value = plain(whole);
        if (value == null) {
            return null;
        }
        if (value instanceof Map<?, ?> map) {
            return plain(map.get(name));
        }
        if (value instanceof JsonNode node) {
            return node.get(name);
        }
        Map<String, BeanPropertyWriter> fields = type(value).fields();
        BeanPropertyWriter writer = fields.get(name);
        if (writer == null) {
            return fields.isEmpty() ? MAPPER.valueToTree(value).get(name) : null;
        }
        return get(writer, value);
    }

    private static @Nullable Object get(BeanPropertyWriter field, Object value) {
        try {
            return plain(field.get(value));
        } catch (Exception e) { // declared by Jackson
            throw new IllegalStateException("cannot read " + field.getName() + " of " + value.getClass(), e);
        }
    }

    private static Type type(Object value) {
        return TYPES.computeIfAbsent(value.getClass(), Type::of);
    }

    /** {@return the entries of a list; null for anything else} */
    static @Nullable List<?> entries(@Nullable Object whole) {
        Object value = plain(whole);
        if (value instanceof List<?> list) {
            return list;
        }
        return value instanceof Collection<?> entries ? List.copyOf(entries) : null;
    }

    /** {@return the JSON of a value, without lists of entries that have ids} As most of a document, they are not even written. */
    static JsonNode withoutThings(Object value) {
        Type type = type(value);
        if (type.fields().isEmpty() || type.isNamed()) {
            return withoutThings(MAPPER.<JsonNode>valueToTree(value));
        }
        ObjectNode json = MAPPER.createObjectNode();
        type.fields().forEach((name, field) -> {
            Object part = get(field, value);
            List<?> entries = entries(part);
            if (part != null && (entries == null || !(entries.isEmpty() || field(entries.get(0), "id") != null))) {
                json.set(name, withoutThings(part));
            }
        });
        return json;
    }

    private static JsonNode withoutThings(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Iterator<JsonNode> fields = object.iterator(); fields.hasNext(); ) {
                JsonNode field = fields.next();
                if (field instanceof ArrayNode list && list.path(0).has("id")) {
                    fields.remove();
                } else {
                    withoutThings(field);
                }
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(Parts::withoutThings);
        }
        return node;
    }

    /** {@return a value without the wrappers that JSON does not show} */
    private static @Nullable Object plain(@Nullable Object value) {
        Object plain = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (plain == null || plain instanceof Collection || plain instanceof Map || plain instanceof JsonNode) {
            return plain;
        }
        AnnotatedMember standIn = type(plain).standIn();
        return standIn == null ? plain : plain(standIn.getValue(plain));
    }
}

package io.github.qic.core.internal.finding;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import io.github.qic.core.json.Json;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The parts of values by the names that they have in JSON, without writing the JSON of the whole. */
final class Parts {
    private static final JsonMapper MAPPER = Json.newMapper();
    private static final Map<Class<?>, Type> TYPES = new ConcurrentHashMap<>();

    private record Type(
            Map<String, BeanPropertyWriter> fields,
            @Nullable AnnotatedMember standIn) {
        static Type of(Class<?> type) {
            BeanDescription described = MAPPER.getSerializationConfig().introspect(MAPPER.constructType(type));
            Map<String, BeanPropertyWriter> fields = new HashMap<>();
            try {
                MAPPER.getSerializerProviderInstance()
                        .findValueSerializer(type)
                        .properties()
                        .forEachRemaining(each -> fields.put(each.getName(), (BeanPropertyWriter) each));
            } catch (JsonMappingException e) {
                throw new IllegalStateException(type + " has no JSON form", e);
            }
            return new Type(fields, described.findJsonValueAccessor());
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
        Type type = TYPES.computeIfAbsent(value.getClass(), Type::of);
        BeanPropertyWriter writer = type.fields().get(name);
        if (writer == null) {
            return type.fields().isEmpty() ? tree(value).get(name) : null;
        }
        try {
            return plain(writer.get(value));
        } catch (Exception e) { // declared by Jackson
            throw new IllegalStateException("cannot read " + name + " of " + value.getClass(), e);
        }
    }

    /** {@return the entries of a list; null for anything else} */
    static @Nullable List<?> entries(@Nullable Object whole) {
        Object value = plain(whole);
        if (value instanceof List<?> list) {
            return list;
        }
        return value instanceof Collection<?> entries ? List.copyOf(entries) : null;
    }

    /** {@return the JSON of a value} */
    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** {@return a value without the wrappers that JSON does not show} */
    private static @Nullable Object plain(@Nullable Object value) {
        Object plain = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (plain == null || plain instanceof Collection || plain instanceof Map || plain instanceof JsonNode) {
            return plain;
        }
        AnnotatedMember standIn =
                TYPES.computeIfAbsent(plain.getClass(), Type::of).standIn();
        return standIn == null ? plain : plain(standIn.getValue(plain));
    }
}

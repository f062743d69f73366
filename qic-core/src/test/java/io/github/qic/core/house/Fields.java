package io.github.qic.core.house;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.valid.Id;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the fields that a golden document does not show: they could change without a test that fails. */
public final class Fields {
    private final Set<String> absent = new TreeSet<>();
    private final Set<String> present = new TreeSet<>();

    private Fields() {}

    /** {@return the fields of a type, and of all types it holds, that the document nowhere uses, such as {@code Site.name}} */
    public static Set<String> unused(Class<?> type, Path document) throws IOException {
        Fields fields = new Fields();
        fields.walk(type, new ObjectMapper().readTree(document.toFile()));
        if (fields.present.isEmpty()) {
            throw new IllegalArgumentException("nothing in the document is a field of " + type);
        }
        fields.absent.removeAll(fields.present);
        return fields.absent;
    }

    private void walk(Class<?> type, JsonNode node) {
        if (node.isArray()) {
            node.forEach(item -> walk(type, item));
            return;
        }
        if (!node.isObject()) {
            return;
        }
        JsonSubTypes variants = type.getAnnotation(JsonSubTypes.class);
        if (variants != null) {
            variant(type, variants, node);
            return;
        }
        fields(type).forEach((name, field) -> {
            String place = type.getSimpleName() + "." + name;
            if (node.has(name)) {
                present.add(place);
                walk(field, node.get(name));
            } else {
                absent.add(place);
            }
        });
    }

    /** One of several types, told apart by a field; each of them is to be seen. */
    private void variant(Class<?> type, JsonSubTypes variants, JsonNode node) {
        String wanted =
                node.path(type.getAnnotation(JsonTypeInfo.class).property()).asText();
        for (JsonSubTypes.Type variant : variants.value()) {
            JsonTypeName named = variant.value().getAnnotation(JsonTypeName.class);
            String name = named == null ? variant.name() : named.value();
            String place = type.getSimpleName() + ":" + name;
            if (name.equals(wanted)) {
                present.add(place);
                walk(variant.value(), node);
            } else {
                absent.add(place);
            }
        }
    }

    /** {@return the fields of a type that is an object on the wire, each with the type of what it holds} */
    private static Map<String, Class<?>> fields(Class<?> type) {
        Map<String, Class<?>> fields = new TreeMap<>();
        if (type.isRecord()) {
            for (RecordComponent part : type.getRecordComponents()) {
                JsonProperty named = part.getAccessor().getAnnotation(JsonProperty.class);
                fields.put(named == null ? part.getName() : named.value(), held(part.getGenericType()));
            }
        } else if (type.isAnnotationPresent(JsonDeserialize.class)) {
            Class<?> builder = type.getAnnotation(JsonDeserialize.class).builder();
            for (Method method : builder.getMethods()) {
                JsonProperty named = method.getAnnotation(JsonProperty.class);
                if (named != null) {
                    fields.put(named.value(), held(method.getGenericParameterTypes()[0]));
                }
            }
        } else {
            for (Method method : type.getMethods()) {
                for (Parameter part : method.getParameters()) {
                    JsonProperty named = part.getAnnotation(JsonProperty.class);
                    if (named != null) {
                        fields.put(named.value(), held(part.getParameterizedType()));
                    }
                }
            }
        }
        return fields;
    }

    private static Class<?> held(Type type) {
        if (type instanceof WildcardType wild) {
            return held(wild.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Id.class ? Id.class : held(generic.getActualTypeArguments()[0]);
        }
        if (type == Register.class) {
            return Attendance.class;
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}

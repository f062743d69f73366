package io.github.qic.payments.house;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.qic.core.json.Json;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The types of the library that JSON documents hold. */
final class WireTypes {
    private static final JsonMapper MAPPER = Json.newMapper();
    private static final DeserializationConfig CONFIG = MAPPER.getDeserializationConfig();

    private final Set<Class<?>> found = new LinkedHashSet<>();

    private WireTypes() {}

    /** {@return the types of all documents and values with a builder, and all that they hold} */
    static Set<Class<?>> in(JavaClasses classes) {
        WireTypes types = new WireTypes();
        classes.stream()
                .filter(type -> type.isAnnotatedWith(JsonDeserialize.class) || holdsDocument(type))
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .forEach(type -> types.visit(MAPPER.constructType(type.reflect())));
        return types.found;
    }

    static boolean holdsDocument(JavaClass type) {
        return type.tryGetField("DOCUMENT")
                .filter(field -> field.getRawType().getSimpleName().endsWith("Document"))
                .isPresent();
    }

    private void visit(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw != Id.class) {
            type.getBindings().getTypeParameters().forEach(this::visit);
        }
        if (!raw.getName().startsWith("io.github.qic.") || !found.add(raw)) {
            return;
        }
        reading(type).findProperties().forEach(property -> visit(property.getPrimaryType()));
        CONFIG.getSubtypeResolver()
                .collectAndResolveSubtypesByTypeId(
                        CONFIG, CONFIG.introspect(type).getClassInfo())
                .forEach(subtype -> visit(CONFIG.constructType(subtype.getType())));
    }

    /** {@return the fields of types that are objects in JSON, as they are read} */
    static List<WireValues.Field> fields(Set<Class<?>> types) {
        List<WireValues.Field> fields = new ArrayList<>();
        for (Class<?> type : types) {
            if (!type.isEnum()) {
                reading(CONFIG.constructType(type)).findProperties().stream()
                        .filter(property -> property.hasConstructorParameter() || property.hasSetter())
                        .map(property -> new WireValues.Field(type, property.getName(), property.getPrimaryType()))
                        .forEach(fields::add);
            }
        }
        return fields;
    }

    private static BeanDescription reading(JavaType type) {
        BeanDescription value = CONFIG.introspect(type);
        Class<?> builder = CONFIG.getAnnotationIntrospector().findPOJOBuilder(value.getClassInfo());
        return builder == null ? value : CONFIG.introspectForBuilder(CONFIG.constructType(builder), value);
    }

    /** {@return the enums among them} */
    static List<Class<?>> enums(JavaClasses classes) {
        return in(classes).stream()
                .filter(Class::isEnum)
                .<Class<?>>map(type -> type)
                .toList();
    }
}

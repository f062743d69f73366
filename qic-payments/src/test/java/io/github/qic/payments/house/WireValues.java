package io.github.qic.payments.house;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.qic.core.json.Json;
import io.github.qic.core.json.JsonProblems;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.payments.house.schema.DocumentType;
import io.github.qic.payments.house.schema.Samples;
import io.github.qic.pdsa.history.Move;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.jspecify.annotations.Nullable;

/** One value of every type that a JSON document holds, to try what the type refuses in each of its fields. */
final class WireValues {
    private static final JsonMapper MAPPER = Json.newMapper();
    private static final SerializationConfig CONFIG = MAPPER.getSerializationConfig();

    /** A field of a type. */
    record Field(Class<?> owner, String name, JavaType type) {
        @Override
        public String toString() {
            return owner.getSimpleName() + "/" + name;
        }
    }

    private static @Nullable WireValues all;

    private final Set<Class<?>> types;
    private final Map<Class<?>, Object> values = new LinkedHashMap<>();

    private WireValues(Set<Class<?>> types) {
        this.types = types;
    }

    /** {@return the values of the types among the main classes}; reading all documents takes seconds, so they are read once */
    static synchronized WireValues of(JavaClasses classes) {
        WireValues known = all;
        if (known == null) {
            known = read(classes);
            all = known;
        }
        return known;
    }

    private static WireValues read(JavaClasses classes) {
        WireValues values = new WireValues(WireTypes.in(classes));
        Map<String, List<ObjectNode>> samples = Samples.byFormat();
        for (DocumentType document : DocumentType.all()) {
            for (ObjectNode sample : Objects.requireNonNull(samples.get(document.format()))) {
                document.values(sample.toString()).forEach(values::visit);
            }
        }
        return values;
    }

    private void visit(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::visit);
        } else if (value instanceof Collection<?> many) {
            many.forEach(this::visit);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(this::visit);
            map.values().forEach(this::visit);
        } else if (value != null && value.getClass().getName().startsWith("io.github.qic.")) {
            for (Class<?> type : types) {
                if (type.isInstance(value)) {
                    values.putIfAbsent(type, value);
                }
            }
            properties(value).forEach(property -> {
                AnnotatedMember accessor = property.getAccessor();
                accessor.fixAccess(true);
                visit(accessor.getValue(value));
            });
        }
    }

    private static List<BeanPropertyDefinition> properties(Object value) {
        BeanDescription description = CONFIG.introspect(CONFIG.constructType(value.getClass()));
        return value instanceof Enum<?> || description.findJsonValueAccessor() != null
                ? List.of()
                : description.findProperties().stream()
                        .filter(BeanPropertyDefinition::hasGetter)
                        .toList();
    }

    /** {@return a value of a type, if a document has one} */
    @Nullable
    Object value(Class<?> type) {
        return values.get(type);
    }

    /** {@return the types that are objects in JSON and of which no document has a value} */
    List<Class<?>> missing() {
        return fields().stream()
                .<Class<?>>map(Field::owner)
                .distinct()
                .filter(type -> !values.containsKey(type))
                .toList();
    }

    /** {@return the fields of the types of which there is a value} */
    List<Field> known() {
        return fields().stream()
                .filter(field -> values.containsKey(field.owner()))
                .toList();
    }

    private List<Field> fields() {
        return WireTypes.fields(types).stream()
                .filter(field -> !values.containsKey(field.owner())
                        || MAPPER.valueToTree(values.get(field.owner())).isObject())
                .toList();
    }

    /** {@return why the type refuses its value with another content of one field; empty if it accepts it} */
    List<Problem> problems(Field field, JsonNode content) {
        Object value = Objects.requireNonNull(values.get(field.owner()));
        ObjectNode json = MAPPER.valueToTree(value);
        json.set(field.name(), content);
        try {
            MAPPER.readerFor(type(value, field.owner())).readValue(json);
            return List.of();
        } catch (IOException e) {
            Throwable cause = ExceptionUtils.getRootCause(e);
            if (!(cause instanceof InvalidValueException) && !(cause instanceof IOException)) {
                throw new AssertionError(field + " of " + content, e);
            }
            return JsonProblems.of(e);
        }
    }

    /** The stages of a move are of the type of their enum. */
    private static JavaType type(Object value, Class<?> owner) {
        return value instanceof Move<?> move
                ? MAPPER.getTypeFactory()
                        .constructParametricType(owner, move.to().getDeclaringClass())
                : MAPPER.constructType(owner);
    }
}

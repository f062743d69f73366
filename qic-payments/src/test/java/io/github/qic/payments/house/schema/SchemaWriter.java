package io.github.qic.payments.house.schema;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.json.Json;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes the JSON Schema of a document by the introspection that also reads it. */
final class SchemaWriter {
    private static final JsonMapper MAPPER = Json.newMapper();
    private static final DeserializationConfig CONFIG = MAPPER.getDeserializationConfig();

    /** Components of records that earlier documents lack. */
    private static final Set<String> OPTIONAL = Set.of("Finding.subject", "Finding.fingerprint");

    private final Map<String, ObjectNode> definitions = new TreeMap<>();
    private final Map<String, JavaType> defined = new TreeMap<>();

    private SchemaWriter() {}

    /**
     * {@return the schema of a document}
     *
     * @param sample a document with as many fields as possible, to find out where texts may be blank
     */
    static String schema(DocumentType document, ObjectNode sample) {
        SchemaWriter writer = new SchemaWriter();
        ObjectNode fields = MAPPER.createObjectNode();
        fields.putObject("format").put("const", document.format());
        fields.putObject("version").put("const", document.version());
        ObjectNode value = writer.value(document);
        fields.setAll((ObjectNode) value.get("properties"));
        ArrayNode required = MAPPER.createArrayNode().add("format").add("version");
        required.addAll(value.withArray("required"));

        ObjectNode root = MAPPER.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:" + document.format().replace('/', ':') + ":" + document.version())
                .put("title", document.format() + ", version " + document.version())
                .put(
                        "description",
                        "A document that is valid by this schema can still be refused by the library, which also checks "
                                + "references, duplicates, order, sums and rules over several fields.")
                .put("type", "object");
        root.set("properties", fields);
        root.set("required", required);
        root.put("additionalProperties", false);
        root.putObject("$defs").setAll(writer.definitions);
        Tightening.apply(document, root, sample);
        return root.toPrettyString();
    }

    private ObjectNode value(DocumentType document) {
        JavaType type = MAPPER.constructType(document.type());
        if (document.listField().isEmpty()) {
            return fields(type);
        }
        ObjectNode list = MAPPER.createObjectNode();
        list.putObject("properties").set(document.listField(), listOf(type));
        list.putArray("required").add(document.listField());
        return list;
    }

    private ObjectNode listOf(JavaType item) {
        return MAPPER.createObjectNode().put("type", "array").set("items", schema(item));
    }

    private ObjectNode schema(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (type.isReferenceType()) {
            return orNull(schema(type.getReferencedType()));
        }
        if (raw == java.util.OptionalInt.class) {
            return orNull(schema(MAPPER.constructType(int.class)));
        }
        if (raw == java.util.OptionalLong.class) {
            return orNull(schema(MAPPER.constructType(long.class)));
        }
        if (raw == java.util.OptionalDouble.class) {
            return orNull(schema(MAPPER.constructType(double.class)));
        }
        if (raw == Register.class) {
            return listOf(MAPPER.constructType(Attendance.class));
        }
        if (type.isMapLikeType()) {
            ObjectNode map = MAPPER.createObjectNode().put("type", "object");
            map.set("propertyNames", schema(type.getKeyType()));
            return map.set("additionalProperties", schema(type.getContentType()));
        }
        if (type.isCollectionLikeType()) {
            return listOf(type.getContentType());
        }
        if (type.isTypeOrSubTypeOf(Iterable.class)) {
            return listOf(MAPPER.getTypeFactory().findTypeParameters(type, Iterable.class)[0]);
        }
        return raw.getName().startsWith("io.github.qic") ? reference(type) : plain(raw);
    }

    private static ObjectNode plain(Class<?> raw) {
        ObjectNode schema = MAPPER.createObjectNode();
        if (raw == int.class || raw == Integer.class) {
            return schema.put("type", "integer").put("maximum", Integer.MAX_VALUE);
        }
        if (raw == long.class || raw == Long.class) {
            return schema.put("type", "integer");
        }
        if (raw == double.class || raw == Double.class) {
            return schema.put("type", "number");
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return schema.put("type", "boolean");
        }
        if (raw == String.class) {
            return schema.put("type", "string");
        }
        if (raw == java.math.BigDecimal.class) {
            schema.putArray("type").add("string").add("number");
            return schema.put("pattern", TextForms.pattern(raw));
        }
        if (TextForms.has(raw)) {
            schema.put("type", "string");
            if (raw == java.time.LocalDate.class) {
                schema.put("format", "date");
            }
            return schema.put("pattern", TextForms.pattern(raw));
        }
        throw new IllegalArgumentException("no schema is known of " + raw);
    }

    /** The null of an optional field means what its absence means. */
    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.has("$ref")) {
            ObjectNode either = MAPPER.createObjectNode();
            either.putArray("anyOf").add(schema).addObject().put("type", "null");
            return either;
        }
        if (schema.get("type").isArray()) {
            schema.withArray("type").add("null");
        } else {
            schema.set("type", MAPPER.createArrayNode().add(schema.get("type")).add("null"));
        }
        return schema;
    }

    private ObjectNode reference(JavaType type) {
        String name = name(type);
        JavaType before = defined.putIfAbsent(name, type);
        if (before == null) {
            definitions.put(name, definition(type));
        } else if (before.getRawClass() != type.getRawClass()) {
            throw new IllegalStateException("two types are called " + name);
        }
        return MAPPER.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    /** A type of steps, such as the moves of a cycle, is a type for each of its enums. */
    private static String name(JavaType type) {
        String name = type.getRawClass().getSimpleName();
        return type.containedTypeCount() == 1 && type.containedType(0).isEnumType()
                ? name + "Of" + name(type.containedType(0))
                : name;
    }

    private ObjectNode definition(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw.isEnum()) {
            ObjectNode names = MAPPER.createObjectNode().put("type", "string");
            ArrayNode values = names.putArray("enum");
            for (Object constant : raw.getEnumConstants()) {
                values.add(
                        MAPPER.<ObjectNode>valueToTree(Map.of("name", constant)).get("name"));
            }
            return names;
        }
        if (TextForms.has(raw) || CONFIG.introspect(type).findJsonValueAccessor() != null) {
            ObjectNode text = MAPPER.createObjectNode().put("type", "string");
            return TextForms.has(raw) ? text.put("pattern", TextForms.pattern(raw)) : text;
        }
        AnnotatedClass info = CONFIG.introspect(type).getClassInfo();
        JsonTypeInfo.Value kind = CONFIG.getAnnotationIntrospector().findPolymorphicTypeInfo(CONFIG, info);
        if (kind == null || !type.isAbstract()) {
            return fields(type);
        }
        Collection<NamedType> variants = CONFIG.getSubtypeResolver().collectAndResolveSubtypesByTypeId(CONFIG, info);
        List<NamedType> named =
                variants.stream().filter(variant -> variant.getType() != raw).toList();
        return named.isEmpty() ? fields(type) : oneOf(named, kind.getPropertyName());
    }

    private ObjectNode oneOf(List<NamedType> variants, String field) {
        ObjectNode choice = MAPPER.createObjectNode();
        ArrayNode list = choice.putArray("oneOf");
        for (NamedType variant : variants) {
            ObjectNode schema = MAPPER.createObjectNode().put("type", "object");
            ObjectNode own = fields(CONFIG.constructType(variant.getType()));
            ObjectNode fields = schema.putObject("properties");
            fields.putObject(field).put("const", variant.getName());
            fields.setAll((ObjectNode) own.get("properties"));
            schema.putArray("required").add(field).addAll(own.withArray("required"));
            list.add(schema.put("additionalProperties", false));
        }
        return choice;
    }

    private ObjectNode fields(JavaType type) {
        BeanDescription value = CONFIG.introspect(type);
        Class<?> builder = CONFIG.getAnnotationIntrospector().findPOJOBuilder(value.getClassInfo());
        BeanDescription read = builder == null
                ? value
                : CONFIG.introspectForBuilder(
                        MAPPER.getTypeFactory().constructParametricType(builder, type.getBindings()), value);
        ObjectNode schema = MAPPER.createObjectNode().put("type", "object");
        ObjectNode fields = schema.putObject("properties");
        ArrayNode required = MAPPER.createArrayNode();
        for (BeanPropertyDefinition field : read.findProperties()) {
            if (field.getMutator() == null) {
                continue;
            }
            fields.set(field.getName(), schema(field.getPrimaryType()));
            String place = type.getRawClass().getSimpleName() + "." + field.getName();
            if (field.isRequired() || (type.getRawClass().isRecord() && !OPTIONAL.contains(place))) {
                required.add(field.getName());
            }
        }
        schema.set("required", required);
        return schema.put("additionalProperties", false);
    }
}

package io.github.qic.core.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.qic.core.valid.Id;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How the library reads and writes JSON. Reading is strict: an unknown or duplicate field, a missing required field, a wrong type and a
 * null in a list are refused. Dates are ISO 8601 strings, times of day {@code HH:mm}, instants in UTC; decimals are written as
 * plain strings and read from strings or numbers; enum constants as their annotations say; absent values and empty lists are
 * omitted. Its pretty printer lays out objects as {@code JSON.stringify(value, null, 2)} does in JavaScript.
 */
public final class Json {
    private static final String TIME = "HH:mm";

    /** Ten times what a document needs; Jackson's thousand are more than the stack of a thread holds. */
    static final int MAX_DEPTH = 200;

    private static final JsonMapper SHARED = strict().build();
    private static final ObjectReader TREES = SHARED.readerFor(JsonNode.class)
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

    private Json() {}

    /**
     * {@return a new mapper with {@link QicModule} that treats the application's own types as strictly as the library's; to keep
     * the settings of a mapper, add the module to it}
     */
    public static JsonMapper newMapper() {
        return strict().addModule(new QicModule()).build();
    }

    private static JsonMapper.Builder strict() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .build())
                .build();
        JsonMapper.Builder builder = JsonMapper.builder(factory)
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(ownTypes())
                .defaultPrettyPrinter(new JsonLayout())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .enable(MapperFeature.BLOCK_UNSAFE_POLYMORPHIC_BASE_TYPES)
                .disable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.USE_DEFAULTS))
                .withConfigOverride(List.class, list -> list.setInclude(nonEmpty()))
                .withConfigOverride(Map.class, map -> map.setInclude(nonEmpty()))
                .withConfigOverride(LocalTime.class, time -> time.setFormat(JsonFormat.Value.forPattern(TIME)))
                .withConfigOverride(
                        BigDecimal.class,
                        number -> number.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)));
        refuseCoercions(builder);
        refuseNulls(builder);
        return builder;
    }

    private static SimpleModule ownTypes() {
        return new SimpleModule("qic")
                .setDeserializerModifier(new FieldBits.Modifier())
                .addSerializer(Id.class, ToStringSerializer.instance)
                .addSerializer(double.class, new NumberSerializer<>(double.class, number -> number))
                .addSerializer(Double.class, new NumberSerializer<>(Double.class, number -> number))
                .addSerializer(
                        OptionalDouble.class, new NumberSerializer<>(OptionalDouble.class, OptionalDouble::orElseThrow))
                .addDeserializer(Id.class, new IdDeserializer())
                .addDeserializer(BigDecimal.class, new BoundedDecimalDeserializer())
                .addDeserializer(
                        LocalDate.class, new TemporalDeserializer<>(LocalDate.class, TemporalDeserializer::day))
                .addDeserializer(
                        Instant.class, new TemporalDeserializer<>(Instant.class, TemporalDeserializer::instant))
                .addDeserializer(
                        MonthDay.class, new TemporalDeserializer<>(MonthDay.class, TemporalDeserializer::dayOfYear))
                .addDeserializer(
                        YearMonth.class, new TemporalDeserializer<>(YearMonth.class, TemporalDeserializer::month))
                .addDeserializer(
                        LocalTime.class, new TemporalDeserializer<>(LocalTime.class, TemporalDeserializer::time));
    }

    private static JsonInclude.Value nonEmpty() {
        return JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.USE_DEFAULTS);
    }

    /** An optional value may be null, nothing else; the generated builders would throw a NullPointerException. */
    private static void refuseNulls(JsonMapper.Builder builder) {
        builder.defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL));
        for (Class<?> optional : List.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class)) {
            builder.withConfigOverride(
                    optional, config -> config.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SET)));
        }
    }

    private static void refuseCoercions(JsonMapper.Builder builder) {
        for (CoercionInputShape shape : List.of(
                CoercionInputShape.Integer,
                CoercionInputShape.Float,
                CoercionInputShape.Boolean,
                CoercionInputShape.String,
                CoercionInputShape.EmptyString)) {
            for (LogicalType type : List.of(LogicalType.Integer, LogicalType.Boolean)) {
                builder.withCoercionConfig(type, config -> config.setCoercion(shape, CoercionAction.Fail));
            }
            if (shape != CoercionInputShape.Integer && shape != CoercionInputShape.Float) {
                builder.withCoercionConfig(LogicalType.Float, config -> config.setCoercion(shape, CoercionAction.Fail));
            }
            if (shape != CoercionInputShape.String) {
                for (LogicalType type : List.of(LogicalType.Textual, LogicalType.Enum, LogicalType.DateTime)) {
                    builder.withCoercionConfig(type, config -> config.setCoercion(shape, CoercionAction.Fail));
                }
            }
        }
        builder.withCoercionConfig(
                LogicalType.Textual,
                config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert));
    }

    static JsonMapper shared() {
        return SHARED;
    }

    static JsonNode emptyObject() {
        return SHARED.createObjectNode();
    }

    /** {@return the tree of the JSON that the parser is at, with decimals as they are written} */
    static JsonNode tree(JsonParser json) throws IOException {
        return TREES.readTree(json);
    }
}

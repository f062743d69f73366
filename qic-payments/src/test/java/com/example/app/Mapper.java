package com.example.app;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.qic.core.json.Json;
import io.github.qic.core.json.QicJackson3Module;
import io.github.qic.core.json.QicModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import tools.jackson.databind.cfg.EnumFeature;

/** Mappers of both generations of Jackson, with settings that applications have. */
abstract class Mapper {
    private final String name;

    private Mapper(String name) {
        this.name = name;
    }

    abstract Object read(String json, Class<?> type) throws IOException;

    abstract String write(Object value);

    abstract String tree(Object value);

    @Override
    public String toString() {
        return name;
    }

    static Stream<Mapper> all() {
        return Stream.of(
                new Of2("2, found", JsonMapper.builder().findAndAddModules().build()),
                new Of2("2, of the library", Json.newMapper()),
                new Of2(
                        "2, alone",
                        JsonMapper.builder().addModule(new QicModule()).build()),
                new Of2("2, lenient", lenient2()),
                new Of2("2, strange", strange2()),
                new Of2(
                        "2, without annotations",
                        JsonMapper.builder()
                                .addModule(new QicModule())
                                .disable(MapperFeature.USE_ANNOTATIONS)
                                .build()),
                new Of3(
                        "3, found",
                        tools.jackson.databind.json.JsonMapper.builder()
                                .findAndAddModules()
                                .build()),
                new Of3("3, lenient", lenient3()),
                new Of3("3, strange", strange3()));
    }

    /** What applications set to read whatever clients send. */
    private static JsonMapper lenient2() {
        return JsonMapper.builder()
                .findAndAddModules()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
    }

    private static JsonMapper strange2() {
        return JsonMapper.builder()
                .findAndAddModules()
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                .enable(SerializationFeature.WRITE_ENUM_KEYS_USING_INDEX)
                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.WRAP_EXCEPTIONS)
                .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS))
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL)
                .build();
    }

    private static tools.jackson.databind.json.JsonMapper lenient3() {
        return tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new QicJackson3Module())
                .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(tools.jackson.databind.DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(tools.jackson.databind.DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                .enable(tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .enable(tools.jackson.core.json.JsonReadFeature.ALLOW_TRAILING_COMMA)
                .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                .build();
    }

    private static tools.jackson.databind.json.JsonMapper strange3() {
        return tools.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .enable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
                .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                .enable(tools.jackson.core.json.JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(tools.jackson.databind.DeserializationFeature.WRAP_EXCEPTIONS)
                .disable(tools.jackson.databind.MapperFeature.USE_ANNOTATIONS)
                .activateDefaultTyping(
                        tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        tools.jackson.databind.DefaultTyping.NON_FINAL)
                .build();
    }

    private static final class Of2 extends Mapper {
        private final JsonMapper mapper;

        Of2(String name, JsonMapper mapper) {
            super(name);
            this.mapper = mapper;
        }

        @Override
        Object read(String json, Class<?> type) throws IOException {
            return mapper.readValue(json, type);
        }

        @Override
        String write(Object value) {
            try {
                return mapper.writeValueAsString(value);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        String tree(Object value) {
            return mapper.valueToTree(value).toString();
        }
    }

    private static final class Of3 extends Mapper {
        private final tools.jackson.databind.json.JsonMapper mapper;

        Of3(String name, tools.jackson.databind.json.JsonMapper mapper) {
            super(name);
            this.mapper = mapper;
        }

        @Override
        Object read(String json, Class<?> type) {
            return mapper.readValue(json, type);
        }

        @Override
        String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        String tree(Object value) {
            return mapper.valueToTree(value).toString();
        }
    }
}

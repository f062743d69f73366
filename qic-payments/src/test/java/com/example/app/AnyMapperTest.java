package com.example.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.json.Json;
import io.github.qic.core.json.JsonProblems;
import io.github.qic.core.json.QicModule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document type under Jackson mappers of many settings: the JSON, the values and the refusals are those of the document. */
class AnyMapperTest {
    private static final int SPOILT = 8;

    private static final Map<String, JsonMapper> MAPPERS = Map.of(
            "found", JsonMapper.builder().findAndAddModules().build(),
            "of the library", Json.newMapper(),
            "alone", JsonMapper.builder().addModule(new QicModule()).build(),
            "lenient", lenient(),
            "strange", strange(),
            "without annotations",
                    JsonMapper.builder()
                            .addModule(new QicModule())
                            .disable(MapperFeature.USE_ANNOTATIONS)
                            .build());

    /** What applications set to read whatever clients send. */
    private static JsonMapper lenient() {
        return JsonMapper.builder()
                .findAndAddModules()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .serializationInclusion(JsonInclude.Include.ALWAYS)
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

    private static JsonMapper strange() {
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
                .serializationInclusion(JsonInclude.Include.NON_DEFAULT)
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping.NON_FINAL)
                .build();
    }

    static Stream<Arguments> cases() {
        return MAPPERS.entrySet().stream()
                .flatMap(mapper -> Sample.all().map(sample -> Arguments.of(mapper.getKey(), sample)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void a_document_is_read_and_written_as_by_its_type(String name, Sample sample) throws Exception {
        JsonMapper mapper = MAPPERS.get(name);
        Object value = mapper.readValue(sample.json(), sample.type());
        assertThat(sample.written(value)).isEqualTo(Sample.compact(sample.json()));
        assertThat(Sample.compact(mapper.writeValueAsString(value))).isEqualTo(Sample.compact(sample.json()));
        assertThat(mapper.valueToTree(value).toString()).isEqualTo(Sample.compact(sample.json()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void a_wrong_document_is_refused_as_by_its_type(String name, Sample sample) {
        JsonMapper mapper = MAPPERS.get(name);
        Spoiler spoiler = new Spoiler(sample.json());
        for (int i = 0; i < SPOILT; i++) {
            String wrong = spoiler.next();
            List<String> expected = sample.problems(wrong);
            List<String> found = problems(mapper, wrong, sample.type());
            if (sample.type() == Register.class) {
                // Its document is read as a stream, up to the first invalid attendance.
                assertThat(found.isEmpty()).as(wrong).isEqualTo(expected.isEmpty());
            } else {
                assertThat(found).as(wrong).isEqualTo(expected);
            }
        }
    }

    private static List<String> problems(JsonMapper mapper, String json, Class<?> type) {
        try {
            mapper.readValue(json, type);
            return List.of();
        } catch (JsonProcessingException e) {
            return Sample.withoutPlaces(JsonProblems.of(e));
        }
    }
}

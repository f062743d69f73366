package com.example.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.json.JsonProblems;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/** Every document type under many mappers: the JSON, the values and the refusals are those of the document. */
class AnyMapperTest {
    /** Of each document for each mapper, which are others for every mapper. */
    private static final int SPOILT = 3;

    static Stream<Arguments> cases() {
        return Mapper.all().flatMap(mapper -> Sample.all().map(sample -> Arguments.of(mapper, sample)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void a_document_is_read_and_written_as_by_its_type(Mapper mapper, Sample sample) throws IOException {
        String document = Sample.compact(sample.json());
        Object value = mapper.read(sample.json(), sample.type());
        assertThat(sample.written(value)).isEqualTo(document);
        assertThat(Sample.compact(mapper.write(value))).isEqualTo(document);
        assertThat(mapper.tree(value)).isEqualTo(document);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void a_wrong_document_is_refused_as_by_its_type(Mapper mapper, Sample sample) throws IOException {
        Spoiler spoiler = new Spoiler(sample.json(), mapper.toString().hashCode());
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

    private static List<String> problems(Mapper mapper, String json, Class<?> type) throws IOException {
        try {
            mapper.read(json, type);
            return List.of();
        } catch (JsonProcessingException | JacksonException e) {
            return Sample.withoutPlaces(JsonProblems.of(e));
        }
    }
}

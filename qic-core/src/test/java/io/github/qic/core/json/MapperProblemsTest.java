package io.github.qic.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.example.booking.Booking;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.qic.core.valid.Problem;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the mapper of an application refuses in its own types has the words of the library, in both generations of Jackson. */
class MapperProblemsTest {
    private final JsonMapper two = JsonMapper.builder()
            .addModule(new QicModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final tools.jackson.databind.json.JsonMapper three = tools.jackson.databind.json.JsonMapper.builder()
            .addModule(new QicJackson3Module())
            .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"seats":1,"name":"A","name":"B"}                | is a duplicate field (line 1, column
            {"seats":99999999999}                            | /seats: is out of range (line 1, column
            {"seats":"two"}                                  | /seats: must be a whole number (line 1, column
            {"name":[]}                                      | /name: must be text (line 1, column
            {"name":null}                                    | /name: must not be null
            {"seats":1,"name":"A","names":1}                 | /names: is an unknown field (line 1, column
            {"payment":{"type":"cash"}}                      | /payment: is of an unknown type: /type must be one of card (line 1, column
            {"payment":{"type":"card","amount":"1.005"}}     | /payment/amount: has a fraction of a penny: at most two decimals
            {"payment":{"type":"card","amount":{"a":1,"b":2}}} | /payment/amount: must be text
            {"seats":                                        | is not JSON (line 1, column
            """)
    void a_refused_value_has_its_place_and_the_rule(String json, String problem) {
        assertThat(JsonProblems.of(catchThrowable(() -> two.readValue(json, Booking.class))))
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .startsWith(problem);
        assertThat(JsonProblems.of(catchThrowable(() -> three.readValue(json, Booking.class))))
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .startsWith(problem);
    }

    /** Jackson finds out that it is UTF-32 from the zeros, and reads characters beyond the last of Unicode. */
    @Test
    void bytes_that_are_no_text_are_a_problem_of_the_json() {
        byte[] bytes = HexFormat.of().parseHex("7b0000007b782c62");
        String problem = "is not JSON: its bytes are not those of a text in UTF-8, UTF-16 or UTF-32";
        assertThat(JsonProblems.of(catchThrowable(() -> two.readValue(bytes, Booking.class))))
                .containsExactly(new Problem("", problem));
        assertThat(JsonProblems.of(catchThrowable(() -> three.readValue(bytes, Booking.class))))
                .containsExactly(new Problem("", problem));
    }

    @Test
    void a_limit_of_the_parser_is_named() {
        String json = "{\"seats\":" + "1".repeat(1_001) + "}";
        assertThat(JsonProblems.of(catchThrowable(() -> two.readValue(json, Booking.class)))
                        .toString())
                .contains("has more than 1,000 digits");
        assertThat(JsonProblems.of(catchThrowable(() -> three.readValue(json, Booking.class)))
                        .toString())
                .contains("has more than 1,000 digits");
    }

    @Test
    void a_fault_of_the_application_is_no_problem_of_the_json() {
        String json = "{\"unreadable\":{}}";
        assertThat(JsonProblems.of(catchThrowable(() -> two.readValue(json, Booking.class))))
                .isEmpty();
        assertThat(JsonProblems.of(catchThrowable(() -> three.readValue(json, Booking.class))))
                .isEmpty();
    }
}

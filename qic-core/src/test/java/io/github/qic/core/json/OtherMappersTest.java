package io.github.qic.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.finding.Severity;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.testing.CoreExamples;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problem;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of the library inside a type of an application, by the mapper of the application, in both generations of Jackson. */
class OtherMappersTest {
    private final JsonMapper two =
            JsonMapper.builder().addModule(new QicModule()).build();
    private final tools.jackson.databind.json.JsonMapper three = tools.jackson.databind.json.JsonMapper.builder()
            .addModule(new QicJackson3Module())
            .build();
    private static final String JSON =
            "{\"amounts\":{\"P01\":\"12.50\",\"P02\":\"-0.05\"},\"role\":\"gp\",\"worst\":\"warning\",\"byRole\":{\"gp\":[\"P01\"]}}";

    record Held(
            Map<Id<Participant>, Money> amounts, Role role, Severity worst, Map<Role, List<Id<Participant>>> byRole) {}

    private static final Held HELD = new Held(
            new TreeMap<>(Map.of(Id.of("P01"), Money.of("12.50"), Id.of("P02"), Money.of("-0.05"))),
            Role.GP,
            Severity.WARNING,
            Map.of(Role.GP, List.of(Id.of("P01"))));

    @Test
    void values_in_a_type_of_an_application_have_their_form_in_both() throws Exception {
        assertThat(two.writeValueAsString(HELD)).isEqualTo(JSON);
        assertThat(three.readTree(three.writeValueAsString(HELD))).isEqualTo(three.readTree(JSON));
        assertThat(two.readValue(JSON, Held.class)).isEqualTo(HELD);
        assertThat(three.readValue(JSON, Held.class)).isEqualTo(HELD);
    }

    @Test
    void a_whole_document_is_the_same_in_both() throws Exception {
        Collaborative peach = PeachCollaborative.collaborative();
        String json = Collaborative.DOCUMENT.write(peach);
        assertThat(two.readValue(json, Collaborative.class)).isEqualTo(peach);
        assertThat(three.readValue(json, Collaborative.class)).isEqualTo(peach);
        assertThat(two.readTree(two.writeValueAsString(peach))).isEqualTo(two.readTree(json));
        assertThat(two.readTree(three.writeValueAsString(peach))).isEqualTo(two.readTree(json));
    }

    @Test
    void a_register_is_a_whole_document_in_both() throws Exception {
        Register register = CoreExamples.twoHomes().register();
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        register.write(document);
        byte[] json = document.toByteArray();
        assertThat(two.readValue(json, Register.class)).isEqualTo(register);
        assertThat(three.readValue(json, Register.class)).isEqualTo(register);
        assertThat(two.readTree(two.writeValueAsString(register))).isEqualTo(two.readTree(json));
        assertThat(two.readTree(three.writeValueAsString(register))).isEqualTo(two.readTree(json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"version":1,"attendances":[]}                                | /format: must be "qic/register"
            {"format":"qic/register","version":2,"attendances":[]}        | /version: must be 1, the version this library reads
            {"format":"qic/register","version":1}                         | /attendances: is missing
            {"format":"qic/register","version":1,"attendances":[],"a/b":1} | /a~1b: is an unknown field
            {"format":"qic/register","version":1,"attendances":[7]}       | /attendances/0: must be an object
            {"format":"qic/register","version":1,"attendances":{}}        | /attendances: must be a list
            []                                                            | must be an object
            """)
    void a_wrong_register_is_refused_with_its_places_in_both(String json, String problem) {
        for (Throwable refused : List.of(
                catchThrowable(() -> two.readValue(json, Register.class)),
                catchThrowable(() -> three.readValue(json, Register.class)))) {
            assertThat(JsonProblems.of(refused)).extracting(Problem::toString).containsExactly(problem);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "5000000000, 5000000000",
        "12345678901234567890123, 12345678901234567890123",
        "0.50, 0.5",
        "1E+3, 1000",
        "'\"1.5\"', 1.5"
    })
    void a_number_of_any_size_is_exact_in_both(String written, BigDecimal value) throws Exception {
        String json = fact("\"value\":" + written);
        assertThat(two.readValue(json, Fact.class).value()).isEqualByComparingTo(value);
        assertThat(three.readValue(json, Fact.class).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "value":1,"unit":null   | /unit: must not be null
            "value":1,"unit":true   | /unit: must be text
            "value":1,"unit":false  | /unit: must be text
            "value":NaN             | /value: must be a number
            "value":-Infinity       | /value: must be a number
            "value":NaN,"unit":" "  | /unit: must not be blank
            "value":1,"value":2     | /value: is a duplicate field
            """)
    void what_is_no_value_of_a_field_is_refused_alike_in_both(String fields, String problem) {
        JsonMapper lax =
                two.rebuild().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
        tools.jackson.databind.json.JsonMapper lax3 = three.rebuild()
                .enable(tools.jackson.core.json.JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
        for (Throwable refused : List.of(
                catchThrowable(() -> lax.readValue(fact(fields), Fact.class)),
                catchThrowable(() -> lax3.readValue(fact(fields), Fact.class)))) {
            assertThat(JsonProblems.of(refused)).extracting(Problem::toString).contains(problem);
        }
    }

    private static String fact(String fields) {
        return "{\"name\":\"events.held\",\"about\":\"site-1\",\"asOf\":\"2018-02-28\",\"definition\":\"events\","
                + "\"source\":\"calculated\"," + (fields.contains("unit") ? "" : "\"unit\":\"events\",") + fields + "}";
    }

    /** A type in the packages of the library, as its charts have numbers. */
    record Figures(double share, OptionalDouble spread, long count, boolean complete, OptionalInt weeks) {}

    @Test
    void numbers_are_written_as_javascript_does_in_both() throws Exception {
        Figures figures = new Figures(1e21, OptionalDouble.of(0.0), 5_000_000_000L, true, OptionalInt.of(7));
        String json = "{\"share\":1e+21,\"spread\":0,\"count\":5000000000,\"complete\":true,\"weeks\":7}";
        assertThat(two.writeValueAsString(figures)).isEqualTo(json);
        assertThat(three.writeValueAsString(figures)).isEqualTo(json);
        assertThat(two.readValue(json, Figures.class)).isEqualTo(figures);
        assertThat(three.readValue(json, Figures.class)).isEqualTo(figures);
    }

    /** The settings of an application do not change what the library writes. */
    @Test
    void numbers_stay_numbers_where_an_application_quotes_its_own() throws Exception {
        Figures figures = new Figures(0.25, OptionalDouble.empty(), 3, true, OptionalInt.empty());
        String json = "{\"share\":0.25,\"count\":3,\"complete\":true}";
        assertThat(two.rebuild()
                        .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                        .build()
                        .writeValueAsString(figures))
                .isEqualTo(json);
        assertThat(three.rebuild()
                        .enable(tools.jackson.core.json.JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                        .build()
                        .writeValueAsString(figures))
                .isEqualTo(json);
    }

    @Test
    void a_wrong_value_has_its_path_in_the_type_of_the_application() {
        String wrong = JSON.replace("12.50", "12.505");
        for (Throwable refused : List.of(
                catchThrowable(() -> two.readValue(wrong, Held.class)),
                catchThrowable(() -> three.readValue(wrong, Held.class)))) {
            assertThat(JsonProblems.of(refused))
                    .extracting(Problem::path, Problem::message)
                    .containsExactly(tuple("/amounts/P01", "has a fraction of a penny: at most two decimals"));
        }
    }

    @Test
    void every_problem_of_a_value_of_the_library_is_found_below_its_place() {
        String wrong = "[{\"code\":\"\",\"subject\":\"x\",\"reason\":\"known\",\"by\":\" \",\"on\":\"2024-01-08\"}]";
        for (Throwable refused : List.of(
                catchThrowable(() -> two.readValue(wrong, Acceptance[].class)),
                catchThrowable(() -> three.readValue(wrong, Acceptance[].class)))) {
            assertThat(JsonProblems.of(refused))
                    .extracting(Problem::path)
                    .containsExactlyInAnyOrder("/0/code", "/0/subject", "/0/by");
        }
    }

    @Test
    void an_exception_that_is_not_about_json_has_no_problems() {
        assertThat(JsonProblems.of(new IllegalStateException("stopped"))).isEmpty();
        Throwable refused = catchThrowable(() -> three.readValue("\"1.005\"", Money.class));
        assertThat(JsonProblems.of(new IllegalArgumentException("bad request", refused)))
                .isEqualTo(JsonProblems.of(refused))
                .hasSize(1);
    }
}

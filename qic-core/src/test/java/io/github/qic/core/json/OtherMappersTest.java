package io.github.qic.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.finding.Severity;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Values of the library inside a type of an application, by the mapper of the application, in both generations of Jackson. */
class OtherMappersTest {
    private static final JsonMapper TWO =
            JsonMapper.builder().addModule(new QicModule()).build();
    private static final tools.jackson.databind.json.JsonMapper THREE = tools.jackson.databind.json.JsonMapper.builder()
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
        assertThat(TWO.writeValueAsString(HELD)).isEqualTo(JSON);
        assertThat(THREE.readTree(THREE.writeValueAsString(HELD))).isEqualTo(THREE.readTree(JSON));
        assertThat(TWO.readValue(JSON, Held.class)).isEqualTo(HELD);
        assertThat(THREE.readValue(JSON, Held.class)).isEqualTo(HELD);
    }

    @Test
    void a_whole_document_is_the_same_in_both() throws Exception {
        Collaborative peach = PeachCollaborative.collaborative();
        String json = Collaborative.DOCUMENT.write(peach);
        assertThat(TWO.readValue(json, Collaborative.class)).isEqualTo(peach);
        assertThat(THREE.readValue(json, Collaborative.class)).isEqualTo(peach);
        assertThat(TWO.readTree(TWO.writeValueAsString(peach))).isEqualTo(TWO.readTree(json));
        assertThat(TWO.readTree(THREE.writeValueAsString(peach))).isEqualTo(TWO.readTree(json));
    }

    @Test
    void a_wrong_value_has_its_path_in_the_type_of_the_application() {
        String wrong = JSON.replace("12.50", "12.505");
        for (Throwable refused : List.of(
                catchThrowable(() -> TWO.readValue(wrong, Held.class)),
                catchThrowable(() -> THREE.readValue(wrong, Held.class)))) {
            assertThat(JsonProblems.of(refused))
                    .extracting(Problem::path, Problem::message)
                    .containsExactly(tuple("/amounts/P01", "has a fraction of a penny: at most two decimals"));
        }
    }

    @Test
    void every_problem_of_a_value_of_the_library_is_found_below_its_place() {
        String wrong = "[{\"code\":\"\",\"subject\":\"x\",\"reason\":\"known\",\"by\":\" \",\"on\":\"2024-01-08\"}]";
        for (Throwable refused : List.of(
                catchThrowable(() -> TWO.readValue(wrong, Acceptance[].class)),
                catchThrowable(() -> THREE.readValue(wrong, Acceptance[].class)))) {
            assertThat(JsonProblems.of(refused))
                    .extracting(Problem::path)
                    .containsExactlyInAnyOrder("/0/code", "/0/subject", "/0/by");
        }
    }

    @Test
    void an_exception_that_is_not_about_json_has_no_problems() {
        assertThat(JsonProblems.of(new IllegalStateException("stopped"))).isEmpty();
        Throwable refused = catchThrowable(() -> THREE.readValue("\"1.005\"", Money.class));
        assertThat(JsonProblems.of(new IllegalArgumentException("bad request", refused)))
                .isEqualTo(JsonProblems.of(refused))
                .hasSize(1);
    }
}

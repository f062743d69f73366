package com.example.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.qic.core.Collaborative;
import io.github.qic.core.json.JsonProblems;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Site;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application's own types that hold values of the library: each keeps its own rules. */
class OwnTypesTest {
    record SiteRequest(
            List<Site> newSites,
            Map<Id<Site>, Money> budgets,
            Map<OrganisationKind, Integer> homesByKind,
            Optional<Role> contactRole,
            TimeSlot firstSlot,
            LocalDate sentOn,
            int headCount) {}

    record Upload(String fileName, Collaborative collaborative) {}

    /** As lenient as applications are; dates as lists of numbers. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .findAndAddModules()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final String JSON = """
            {"new_sites":[{"id":"north","name":"North","commissioner":"icb"}],
             "budgets":{"north":"120.50"},
             "homes_by_kind":{"care-home-with-nursing":3},
             "contact_role":"gp",
             "first_slot":{"date":"2026-01-14","start":"09:30","end":"16:00"},
             "sent_on":[2026,1,5],
             "head_count":12}
            """;

    @Test
    void each_part_is_written_by_its_own_rules_and_read_back() throws Exception {
        SiteRequest request = new SiteRequest(
                List.of(Site.builder()
                        .id(Id.of("north"))
                        .name("North")
                        .commissioner(Id.of("icb"))
                        .build()),
                Map.of(Id.of("north"), Money.of("120.50")),
                Map.of(OrganisationKind.CARE_HOME_WITH_NURSING, 3),
                Optional.of(Role.GP),
                new TimeSlot(LocalDate.of(2026, 1, 14), LocalTime.of(9, 30), LocalTime.of(16, 0)),
                LocalDate.of(2026, 1, 5),
                12);
        assertThat(MAPPER.writeValueAsString(request)).isEqualTo(Sample.compact(JSON));
        assertThat(MAPPER.readValue(JSON, SiteRequest.class)).isEqualTo(request);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "head_count":12 | "head_count":"12","extra":1 |
            "North"         | 7                           | /new_sites/0/name: must be text
            "name"          | "title"                     | /new_sites/0/name: is missing, /new_sites/0/title: is an unknown field
            "id":"north"    | "id":"north","id":"south"   | /new_sites/0/id: is a duplicate field
            "North"         | null                        | /new_sites/0/name: must not be null
            120.50          | 120.505                     | /budgets/north: has a fraction of a penny: at most two decimals
            -with-nursing   | -nursed                     | /homes_by_kind/care-home-nursed: must be one of care-home-with-nursing, care-home-without-nursing, gp-practice, nhs-trust, commissioner, local-authority, university, voluntary
            {"north"        | {"no rth"                   | /budgets/no rth: is not an id
            "09:30"         | "9:30"                      | /first_slot/start: must be a time such as 09:30
            [2026,1,5]      | [2026,13,5]                 | /sent_on: is invalid
            12}             | "many"}                     | /head_count: must be a whole number
            """)
    void problems_have_the_whole_path_from_the_applications_own_value(String from, String to, String problems)
            throws Exception {
        String json = JSON.replace("\n", "").replace(from, to);
        if (problems == null) {
            assertThat(MAPPER.readValue(json, SiteRequest.class).headCount()).isEqualTo(12);
            return;
        }
        assertThatThrownBy(() -> MAPPER.readValue(json, SiteRequest.class))
                .satisfies(thrown -> assertThat(String.join(", ", Sample.withoutPlaces(JsonProblems.of(thrown))))
                        .startsWith(problems));
    }

    private static final tools.jackson.databind.json.JsonMapper MAPPER_3 =
            tools.jackson.databind.json.JsonMapper.builder()
                    .findAndAddModules()
                    .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                    .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(tools.jackson.databind.cfg.DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "name"          | "title"                     | /new_sites/0/name: is missing, /new_sites/0/title: is an unknown field
            "id":"north"    | "id":"north","id":"south"   | /new_sites/0/id: is a duplicate field
            120.50          | 120.505                     | /budgets/north: has a fraction of a penny: at most two decimals
            -with-nursing   | -nursed                     | /homes_by_kind/care-home-nursed: must be one of care-home-with-nursing, care-home-without-nursing, gp-practice, nhs-trust, commissioner, local-authority, university, voluntary
            {"north"        | {"no rth"                   | /budgets/no rth: is not an id
            "head_count":12 | "head_count":"many"         | /head_count: must be a whole number
            "head_count":12 | "head_count":               | is not JSON
            """)
    void jackson_3_gives_the_same_problems(String from, String to, String problems) {
        String json = JSON.replace("\n", "");
        assertThat(MAPPER_3.readTree(MAPPER_3.writeValueAsString(MAPPER_3.readValue(json, SiteRequest.class))))
                .isEqualTo(MAPPER_3.readTree(json));
        assertThatThrownBy(() -> MAPPER_3.readValue(json.replace(from, to), SiteRequest.class))
                .satisfies(thrown -> assertThat(String.join(", ", Sample.withoutPlaces(JsonProblems.of(thrown))))
                        .startsWith(problems));
    }

    @Test
    void a_document_inside_is_a_whole_document() throws Exception {
        Collaborative golden =
                (Collaborative) Sample.all().findFirst().orElseThrow().value();
        String json = MAPPER.writeValueAsString(new Upload("falls.json", golden));
        assertThat(json)
                .startsWith("{\"file_name\":\"falls.json\",\"collaborative\":{\"format\":\"qic/collaborative\","
                        + "\"version\":1,\"id\":\"falls\",");
        assertThat(MAPPER.readValue(json, Upload.class).collaborative()).isEqualTo(golden);
        assertThatThrownBy(() -> MAPPER.readValue(json.replace("\"version\":1", "\"version\":2"), Upload.class))
                .satisfies(thrown -> assertThat(JsonProblems.of(new IllegalStateException("wrapped", thrown)))
                        .containsExactly(
                                new Problem("/collaborative/version", "must be 1, the version this library reads")));
    }

    @Test
    void what_is_not_the_fault_of_the_json_is_no_problem() {
        assertThat(JsonProblems.of(new IllegalStateException("disk full"))).isEmpty();
        // This mapper has no module for Optional.
        assertThatThrownBy(() -> new ObjectMapper().readValue("{\"contactRole\":\"gp\"}", SiteRequest.class))
                .satisfies(thrown -> assertThat(JsonProblems.of(thrown)).isEmpty());
    }

    /** The settings of the mapper, too, are only changed while a value of the library is written. */
    @Test
    void numbers_of_the_application_stay_text_if_it_wants_them_so() throws Exception {
        JsonMapper quoting = JsonMapper.builder()
                .findAndAddModules()
                .enable(com.fasterxml.jackson.core.json.JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .build();
        assertThat(quoting.writeValueAsString(List.of(1, new Problem("/a", "b"), 2)))
                .isEqualTo("[\"1\",{\"path\":\"/a\",\"message\":\"b\"},\"2\"]");
    }
}

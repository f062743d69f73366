package io.github.qic.core.internal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Team;
import io.github.qic.core.valid.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What paths lead into: values of the library by their names in JSON, maps and JSON itself. */
class PartsTest {
    private static final Participant ANN = Participant.builder()
            .id(Id.of("ann"))
            .role(Role.GP)
            .joined(LocalDate.of(2024, 1, 8))
            .build();

    @Test
    void a_field_goes_by_its_name_in_json() {
        assertThat(Parts.field(ANN, "id")).isEqualTo("ann");
        assertThat(Parts.field(ANN, "joined")).isEqualTo(LocalDate.of(2024, 1, 8));
        assertThat(Parts.field(ANN, "left")).isNull();
        assertThat(Parts.field(ANN, "nickname")).isNull();
        assertThat(Parts.field(Optional.of(ANN), "id")).isEqualTo("ann");
        assertThat(Parts.field(Optional.empty(), "id")).isNull();
        assertThat(Parts.field(null, "id")).isNull();
        assertThat(Parts.field(Map.of("a", Optional.of(7)), "a")).isEqualTo(7);
        assertThat(Parts.field(Map.of(), "a")).isNull();
        ObjectNode json = new ObjectMapper().createObjectNode().put("a", "x");
        assertThat(Parts.field(json, "a")).isEqualTo(TextNode.valueOf("x"));
        assertThat(Parts.field(json, "b")).isNull();
    }

    @Test
    void lists_and_other_collections_have_entries_and_nothing_else_has() {
        assertThat(Parts.entries(List.of(1, 2))).hasSize(2);
        assertThat(Parts.entries(Set.of(3))).hasSize(1);
        assertThat(Parts.entries(Optional.of(List.of(1)))).hasSize(1);
        assertThat(Parts.entries(ANN)).isNull();
        assertThat(Parts.entries(Map.of())).isNull();
        assertThat(Parts.entries(null)).isNull();
        Register register = PeachCollaborative.collaborative().register();
        assertThat(Parts.entries(register)).as("a register is a list in JSON").hasSameSizeAs(register.attendances());
    }

    private static String content(Object value) {
        return new Subjects(List.of(Map.of("v", value))).content("/v");
    }

    @Test
    void the_content_of_a_scalar_is_its_text() {
        assertThat(content(Id.of("ann"))).isEqualTo("ann");
        assertThat(content("Ann")).isEqualTo("Ann");
        assertThat(content(LocalDate.of(2024, 1, 8))).isEqualTo("2024-01-08");
        assertThat(content(new BigDecimal("1.50"))).isEqualTo("1.50");
        assertThat(content(Optional.of("x"))).isEqualTo("x");
        assertThat(content(Optional.empty())).isEmpty();
        assertThat(content(Role.GP)).isEqualTo("gp");
        assertThat(content(Money.of("3.00"))).isEqualTo("3.00");
        assertThat(new Subjects(List.of(Map.of())).content("/v/w")).isEmpty();
    }

    @Test
    void the_content_of_a_list_is_the_ids_it_refers_to_in_order() {
        assertThat(content(List.of(Id.of("b"), Id.of("a"), "text"))).isEqualTo("a b");
        assertThat(content(List.of(ANN))).isEmpty();
    }

    /** A team refers to its members, who are things of their own. */
    @Test
    void the_content_of_a_value_is_its_json() {
        Team team = Team.builder()
                .id(Id.of("t"))
                .name("Team")
                .addMembers(Id.of("ann"))
                .build();
        assertThat(content(team)).isEqualTo("{\"id\":\"t\",\"name\":\"Team\",\"members\":[\"ann\"]}");
        Map<String, Object> deep = Map.of("in", Map.of("things", List.of(ANN), "words", List.of(List.of(), "x")));
        assertThat(content(deep)).isEqualTo("{\"in\":{\"words\":[[],\"x\"]}}");
        assertThat(content(Map.of("list", List.of(Map.of("people", List.of(ANN))))))
                .isEqualTo("{\"list\":[{}]}");
    }

    /** Otherwise a new version of the format would make acceptances lapse. */
    @Test
    void the_content_of_a_document_is_what_it_says_of_itself_without_its_header() {
        assertThat(Collaborative.DOCUMENT.write(PeachCollaborative.collaborative()))
                .startsWith("{\n  \"format\"");
        assertThat(content(PeachCollaborative.collaborative()))
                .startsWith("{\"id\":\"peach\",\"name\"")
                .doesNotContain("\"format\"", "\"participants\"", "\"sites\"");
    }

    @Test
    void ids_in_lists_are_their_own_keys_and_positions_beyond_the_end_are_fields() {
        Subjects subjects = new Subjects(
                List.of(Map.of("other", 1), Map.of("members", List.of(Id.of("ann"), "bo"), "people", List.of(ANN))));
        assertThat(subjects.id("/members/0")).isEqualTo("/members/ann");
        assertThat(subjects.id("/members/1")).isEqualTo("/members/bo");
        assertThat(subjects.id("/members/2")).isEqualTo("/members/2");
        assertThat(subjects.id("/people/0/role")).isEqualTo("/people/ann/role");
        assertThat(subjects.contains("/people/ann/role")).isTrue();
        assertThat(subjects.contains("/people/bo")).isFalse();
        assertThat(subjects.contains("/members/bo")).isTrue();
        assertThat(subjects.contains("")).isTrue();
    }
}

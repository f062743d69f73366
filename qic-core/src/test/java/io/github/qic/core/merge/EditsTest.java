package io.github.qic.core.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.json.Document;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.Design;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A form of the people of a collaborative was edited. Each list of edits is worked out by hand. */
class EditsTest {
    private static final Collaborative VALUE = MergeTest.with("P03", "P04");

    private static Edits<Collaborative> edits(Collaborative exported, Collaborative edited) {
        return Edits.of(Collaborative.DOCUMENT, VALUE, exported, edited, Set.of("participants"));
    }

    private static Collaborative people(Participant... people) {
        return VALUE.toBuilder().participants(List.of(people)).build();
    }

    private static Participant person(String id) {
        return VALUE.participants().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElse(Participant.builder()
                        .id(Id.of(id))
                        .role(Role.RESEARCHER)
                        .build());
    }

    private static List<String> subjects(Edits<?> edits) {
        return edits.all().stream()
                .map(edit -> edit.kind() + " " + edit.subject())
                .toList();
    }

    private static List<String> ids(Collaborative collaborative) {
        return collaborative.participants().stream()
                .map(each -> each.id().value())
                .toList();
    }

    @Test
    void rows_in_another_order_change_nothing() {
        Edits<Collaborative> edits = edits(VALUE, MergeTest.ordered(VALUE, "P04", "P02", "P03", "P01"));
        assertThat(edits.all()).isEmpty();
        assertThat(edits.apply()).isEqualTo(VALUE);
        assertThat(edits.applyWithRemovals()).isEqualTo(VALUE);
    }

    @Test
    void a_changed_a_new_and_a_missing_row_are_listed_and_what_is_missing_stays_unless_it_is_removed() {
        Participant pharmacist = person("P03").toBuilder().role(Role.PHARMACIST).build();
        Edits<Collaborative> edits =
                edits(VALUE, people(person("P01"), person("P02"), person("N1"), pharmacist, person("N2")));
        assertThat(edits.all())
                .containsExactly(
                        new Edit(
                                EditKind.ADDED,
                                "/participants/N1",
                                Optional.empty(),
                                Optional.of("{\"id\":\"N1\",\"role\":\"researcher\"}")),
                        new Edit(
                                EditKind.CHANGED,
                                "/participants/P03/role",
                                Optional.of("\"researcher\""),
                                Optional.of("\"pharmacist\"")),
                        new Edit(
                                EditKind.ADDED,
                                "/participants/N2",
                                Optional.empty(),
                                Optional.of("{\"id\":\"N2\",\"role\":\"researcher\"}")),
                        new Edit(
                                EditKind.MISSING,
                                "/participants/P04",
                                Optional.of("{\"id\":\"P04\",\"role\":\"researcher\"}"),
                                Optional.empty()));
        // After P03 comes what the value has there, then what was added there.
        assertThat(ids(edits.apply())).containsExactly("P01", "P02", "N1", "P03", "P04", "N2");
        assertThat(ids(edits.applyWithRemovals())).containsExactly("P01", "P02", "N1", "P03", "N2");
        assertThat(edits.apply().participants().get(3).role()).isEqualTo(Role.PHARMACIST);
        assertThat(edits.map(EditsTest::ids).applyWithRemovals()).containsExactly("P01", "P02", "N1", "P03", "N2");
        assertThat(edits.map(EditsTest::ids).apply()).hasSize(6);
        assertThat(edits.table().csv().lines())
                .containsExactly(
                        "edit,of,before,after",
                        "added,/participants/N1,,\"{\"\"id\"\":\"\"N1\"\",\"\"role\"\":\"\"researcher\"\"}\"",
                        "changed,/participants/P03/role,\"\"\"researcher\"\"\",\"\"\"pharmacist\"\"\"",
                        "added,/participants/N2,,\"{\"\"id\"\":\"\"N2\"\",\"\"role\"\":\"\"researcher\"\"}\"",
                        "missing,/participants/P04,\"{\"\"id\"\":\"\"P04\"\",\"\"role\"\":\"\"researcher\"\"}\",");
    }

    @Test
    void what_the_form_never_held_stays() {
        Collaborative form = people(person("P01"), person("P02"));
        Edits<Collaborative> edits = edits(form, people(person("P02"), person("P01"), person("N1")));
        assertThat(subjects(edits)).containsExactly("ADDED /participants/N1");
        assertThat(ids(edits.applyWithRemovals())).contains("P01", "P02", "P03", "P04", "N1");
    }

    @Test
    void a_cleared_field_is_a_change_to_nothing() {
        Participant left = person("P03").toBuilder().site(Optional.empty()).build();
        Participant withSite = left.toBuilder().site(VALUE.sites().get(0).id()).build();
        Collaborative value = people(person("P01"), person("P02"), withSite);
        Edits<Collaborative> edits = Edits.of(
                Collaborative.DOCUMENT,
                value,
                value,
                people(person("P01"), person("P02"), left),
                Set.of("participants"));
        assertThat(subjects(edits)).containsExactly("CHANGED /participants/P03/site");
        assertThat(edits.all().get(0).after()).isEmpty();
        assertThat(edits.apply().participants().get(2).site()).isEmpty();
    }

    @Test
    void what_the_form_does_not_hold_of_an_object_stays_if_all_that_it_holds_is_first_filled_in_or_cleared() {
        Design design = Design.builder().rationale("Why").approach("How").build();
        Design plan = Design.builder().adherencePlan("Calls").build();
        Design how = Design.builder().approach("How").build();
        assertThat(designed(design, Optional.empty(), Optional.of(plan)))
                .contains(design.toBuilder().adherencePlan("Calls").build());
        assertThat(designed(design, Optional.of(how), Optional.empty()))
                .contains(Design.builder().rationale("Why").build());
        assertThat(designed(how, Optional.of(how), Optional.empty())).isEmpty();
    }

    private static Optional<Design> designed(Design value, Optional<Design> exported, Optional<Design> edited) {
        return Edits.of(
                        Collaborative.DOCUMENT,
                        with(Optional.of(value)),
                        with(exported),
                        with(edited),
                        Set.of("participants"))
                .apply()
                .programme()
                .design();
    }

    private static Collaborative with(Optional<Design> design) {
        return VALUE.toBuilder()
                .programme(VALUE.programme().toBuilder().design(design).build())
                .build();
    }

    @Test
    void a_list_is_edited_by_its_entries() {
        Collaborative one = MergeTest.base();
        Collaborative renamed = one.toBuilder().name("Renamed").build();
        Collaborative other = one.toBuilder().id(Id.of("other")).build();
        List<Collaborative> value = List.of(one, other);
        Edits<List<Collaborative>> edits =
                Edits.ofList(Collaborative.DOCUMENT, "all", value, value, new ArrayList<>(List.of(renamed)));
        assertThat(subjects(edits)).containsExactly("CHANGED /all/" + one.id() + "/name", "MISSING /all/other");
        assertThat(edits.apply()).containsExactly(renamed, other);
        assertThat(edits.applyWithRemovals()).containsExactly(renamed);
    }

    /** Here a start was moved to 09:30, in the form an end to 09:20; each alone is possible. */
    @Test
    void entries_that_cannot_be_are_named_by_their_places_in_the_list() {
        List<Attendance> exported = attendances("09:00", "10:00");
        Edits<List<Attendance>> edits = Edits.ofList(
                Document.of("qic/attendance", 1, Attendance.class),
                "attendances",
                attendances("09:30", "10:00"),
                exported,
                attendances("09:00", "09:20"));
        assertThatThrownBy(edits::apply)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::path)
                                .containsExactly("/attendances/1/end", "/attendances/3/end"));
    }

    /** {@return four attendances, the second and the last with other times than the whole hour from nine} */
    private static List<Attendance> attendances(String start, String end) {
        return List.of(
                attendance("P0", "09:00", "10:00"),
                attendance("P1", start, end),
                attendance("P2", "09:00", "10:00"),
                attendance("P3", start, end));
    }

    private static Attendance attendance(String person, String start, String end) {
        return new Attendance(
                Id.of(person),
                Id.of("E"),
                LocalDate.of(2024, 1, 2),
                LocalTime.parse(start),
                LocalTime.parse(end),
                DeliveryMode.REMOTE);
    }
}

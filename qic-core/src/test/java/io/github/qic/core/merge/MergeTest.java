package io.github.qic.core.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.Design;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.Newsletter;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.Release;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each merge worked out by hand. */
class MergeTest {
    private static final Collaborative BASE = base();
    private static final Merge<Collaborative> MERGE = Merge.of(Collaborative.DOCUMENT);

    @Test
    void changes_of_different_fields_and_entries_come_together() {
        Collaborative ours = BASE.toBuilder().name("Far fewer falls").build();
        Collaborative theirs = person(1, p -> p.role(Role.RESEARCHER));
        MergeResult<Collaborative> result = MERGE.merge(BASE, ours, theirs);
        assertThat(result.isClean()).isTrue();
        assertThat(result.orThrow())
                .isEqualTo(theirs.toBuilder().name("Far fewer falls").build());
        assertThat(Collaborative.DOCUMENT.read(result.json())).isEqualTo(result.orThrow());
    }

    @Test
    void what_both_added_to_a_list_comes_in_the_order_ours_then_theirs() {
        Collaborative ours = with("A1", "A2");
        Collaborative theirs = with("B1", "B2");
        assertThat(MERGE.merge(BASE, ours, theirs).orThrow().participants())
                .extracting(person -> person.id().value())
                .containsExactly("P01", "P02", "A1", "A2", "B1", "B2");
    }

    @Test
    void a_field_that_both_changed_is_a_conflict_with_both_sides_and_their_origin() {
        Collaborative ours = BASE.toBuilder().topic("Falls").build();
        Collaborative theirs = BASE.toBuilder().topic("Falls at night").build();
        MergeResult<Collaborative> result = MERGE.merge(BASE, ours, theirs);
        assertThat(result.isClean()).isFalse();
        assertThat(result.orThrow()).isEqualTo(ours);
        assertThat(result.conflicts())
                .containsExactly(new MergeConflict(
                        "/topic",
                        "/topic",
                        Optional.of("\"Falls in care homes\""),
                        Optional.of("\"Falls\""),
                        Optional.of("\"Falls at night\"")));
        assertThat(result.conflicts().get(0)).hasToString("""
                /topic
                  base: "Falls in care homes"
                  ours: "Falls"
                  theirs: "Falls at night\"""");
        assertThat(MERGE.choosing(conflict -> MergeSide.THEIRS)
                        .merge(BASE, ours, theirs)
                        .orThrow())
                .isEqualTo(theirs);
    }

    @Test
    void a_conflict_has_its_place_in_the_merged_document_and_the_id_of_the_entry() {
        Collaborative ours = person(0, p -> p.role(Role.RESEARCHER));
        List<Participant> people = new ArrayList<>(BASE.participants());
        people.set(0, people.get(0).toBuilder().role(Role.PHARMACIST).build());
        people.add(
                0, Participant.builder().id(Id.of("P00")).role(Role.RESEARCHER).build());
        MergeResult<Collaborative> result =
                MERGE.merge(BASE, ours, BASE.toBuilder().participants(people).build());
        assertThat(result.conflicts()).extracting(MergeConflict::path).containsExactly("/participants/1/role");
        assertThat(result.conflicts()).extracting(MergeConflict::subject).containsExactly("/participants/P01/role");
        assertThat(result.orThrow().participants().get(1).role()).isEqualTo(Role.RESEARCHER);
    }

    @Test
    void a_new_id_that_both_gave_to_different_entries_is_a_conflict() {
        Participant nurse =
                Participant.builder().id(Id.of("P03")).role(Role.RESEARCHER).build();
        Participant chemist = nurse.toBuilder().role(Role.PHARMACIST).build();
        MergeResult<Collaborative> result = MERGE.merge(BASE, add(nurse), add(chemist));
        assertThat(result.conflicts())
                .containsExactly(new MergeConflict(
                        "/participants/2",
                        "/participants/P03",
                        Optional.empty(),
                        Optional.of("{\"id\":\"P03\",\"role\":\"researcher\"}"),
                        Optional.of("{\"id\":\"P03\",\"role\":\"pharmacist\"}")));
        assertThat(MERGE.merge(BASE, add(nurse), add(nurse)).isClean()).isTrue();
    }

    @Test
    void an_entry_that_one_side_changed_and_the_other_removed_is_a_conflict() {
        Collaborative ours = programme(p -> p.newsletters(List.of()));
        Collaborative theirs = programme(p -> p.newsletters(List.of(new Newsletter(2, "Old news"))));
        MergeResult<Collaborative> result = MERGE.merge(BASE, ours, theirs);
        assertThat(result.conflicts()).extracting(MergeConflict::subject).containsExactly("/programme/newsletters/2");
        assertThat(result.conflicts().get(0).ours()).isEmpty();
        assertThat(result.orThrow()).isEqualTo(ours);
        assertThat(MERGE.choosing(conflict -> MergeSide.THEIRS)
                        .merge(BASE, ours, theirs)
                        .orThrow())
                .isEqualTo(theirs);
    }

    @Test
    void a_reference_to_what_the_other_side_removed_leaves_no_value_but_the_problem_with_its_place() {
        Collaborative spare = with("P03");
        Collaborative ours = BASE;
        Collaborative theirs = spare.toBuilder()
                .programme(spare.programme().toBuilder()
                        .addReleases(new Release(Id.of("P03"), Answer.YES, Answer.UNKNOWN, Answer.UNKNOWN))
                        .build())
                .build();
        MergeResult<Collaborative> result = MERGE.merge(spare, ours, theirs);
        assertThat(result.value()).isEmpty();
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.problems())
                .extracting(Object::toString)
                .containsExactly("/programme/releases/1/participant: unknown participant: P03");
        assertThatThrownBy(result::orThrow)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/programme/releases/1/participant");
        assertThat(result.json()).contains("\"P03\"");
    }

    @Test
    void entries_without_ids_are_told_apart_by_their_first_fields() {
        Collaborative ours = release(Answer.YES, Answer.UNKNOWN);
        Collaborative theirs = release(Answer.NO, Answer.NO);
        Release merged =
                MERGE.merge(BASE, ours, theirs).orThrow().programme().releases().get(0);
        assertThat(merged.permission()).isEqualTo(Answer.YES);
        assertThat(merged.protectedTime()).isEqualTo(Answer.NO);
        MergeResult<Collaborative> both = MERGE.merge(BASE, ours, release(Answer.UNKNOWN, Answer.UNKNOWN));
        assertThat(both.conflicts())
                .extracting(MergeConflict::subject)
                .containsExactly("/programme/releases/P01/permission");
    }

    @Test
    void what_both_entered_first_about_one_person_is_kept() {
        Collaborative base = BASE.toBuilder().register(Register.empty()).build();
        List<Gathering> gatherings = BASE.programme().gatherings().toList();
        Attendance one = attendance(gatherings.get(0));
        Attendance other = attendance(gatherings.get(1));
        Acceptance here = accepted("/sites/here");
        Acceptance there = accepted("/sites/there");
        Collaborative ours = base.toBuilder()
                .register(Register.of(List.of(one)))
                .addAcceptances(here)
                .build();
        Collaborative theirs = base.toBuilder()
                .register(Register.of(List.of(other)))
                .addAcceptances(there)
                .build();
        MergeResult<Collaborative> result = MERGE.merge(base, ours, theirs);
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.orThrow().register()).isEqualTo(Register.of(List.of(one, other)));
        assertThat(result.orThrow().acceptances()).endsWith(here, there);
    }

    /** Another event is another attendance, also where the person has no more of them. */
    @Test
    void an_attendance_that_one_side_corrected_and_the_other_replaced_is_a_conflict() {
        List<Gathering> gatherings = BASE.programme().gatherings().toList();
        Attendance one = attendance(gatherings.get(0));
        Attendance longer = new Attendance(
                one.participant(), one.gathering(), one.date(), one.start(), LocalTime.of(15, 0), one.mode());
        MergeResult<Collaborative> result = MERGE.merge(with(one), with(longer), with(attendance(gatherings.get(1))));
        assertThat(result.conflicts())
                .extracting(MergeConflict::subject)
                .containsExactly("/register/P01," + one.gathering());
    }

    private static Collaborative with(Attendance attendance) {
        return BASE.toBuilder().register(Register.of(List.of(attendance))).build();
    }

    private static Attendance attendance(Gathering gathering) {
        return new Attendance(
                Id.of("P01"),
                gathering.id(),
                LocalDate.of(2026, 2, 3),
                LocalTime.of(10, 0),
                LocalTime.of(12, 0),
                DeliveryMode.IN_PERSON);
    }

    private static Acceptance accepted(String subject) {
        return Acceptance.builder()
                .code("core.example")
                .subject(subject)
                .fingerprint("0123456789abcdef")
                .reason("known")
                .by("lead")
                .on(LocalDate.of(2026, 2, 3))
                .build();
    }

    @Test
    void texts_that_both_added_are_kept_and_texts_that_both_replaced_are_a_conflict() {
        Collaborative slides = design("Poster", "Slides");
        Collaborative film = design("Poster", "Film");
        assertThat(materials(MERGE.merge(BASE, slides, film))).containsExactly("Poster", "Slides", "Film");
        assertThat(materials(MERGE.merge(BASE, design("Slides"), BASE))).containsExactly("Slides");
        MergeResult<Collaborative> replaced = MERGE.merge(BASE, design("Large poster"), design("Small poster"));
        assertThat(materials(replaced)).containsExactly("Large poster");
        assertThat(replaced.conflicts())
                .containsExactly(new MergeConflict(
                        "/programme/design/materials",
                        "/programme/design/materials",
                        Optional.of("[\"Poster\"]"),
                        Optional.of("[\"Large poster\"]"),
                        Optional.of("[\"Small poster\"]")));
        assertThat(materials(MERGE.choosing(conflict -> MergeSide.THEIRS)
                        .merge(BASE, design("Large poster"), design("Small poster"))))
                .containsExactly("Small poster");
    }

    /** As a merge driver of git calls it; without a common origin its file is empty. */
    @Test
    void files_are_merged_with_an_origin_or_without(@TempDir Path folder) throws IOException {
        Path base = Files.writeString(folder.resolve("base"), Collaborative.DOCUMENT.write(BASE));
        Path ours = Files.writeString(folder.resolve("ours"), Collaborative.DOCUMENT.write(with("A1")));
        Path theirs = Files.writeString(folder.resolve("theirs"), Collaborative.DOCUMENT.write(with("B1")));
        assertThat(ids(MERGE.merge(base, ours, theirs))).containsExactly("P01", "P02", "A1", "B1");
        Files.writeString(base, "");
        assertThat(ids(MERGE.merge(base, ours, theirs))).containsExactly("P01", "P02", "A1", "B1");
        assertThat(MERGE.merge(base, ours, ours).isClean()).isTrue();
    }

    @Test
    void the_order_of_the_side_that_moved_entries_is_kept_and_two_orders_are_a_conflict() {
        Collaborative four = with("P03", "P04");
        MergeResult<Collaborative> result = MERGE.merge(
                four,
                ordered(four, "P04", "P01", "P02", "P03"),
                ordered(with("P03", "P04", "B1"), "P01", "P02", "P03", "B1", "P04"));
        assertThat(result.isClean()).isTrue();
        assertThat(ids(result)).containsExactly("P04", "P01", "P02", "P03", "B1");
        MergeResult<Collaborative> theirs =
                MERGE.merge(four, with("P03", "P04", "A1"), ordered(four, "P04", "P01", "P02", "P03"));
        assertThat(theirs.isClean()).isTrue();
        assertThat(ids(theirs)).containsExactly("P04", "A1", "P01", "P02", "P03");
        MergeResult<Collaborative> both =
                MERGE.merge(four, ordered(four, "P04", "P01", "P02", "P03"), ordered(four, "P02", "P01", "P03", "P04"));
        assertThat(both.conflicts()).extracting(MergeConflict::subject).containsExactly("/participants");
        assertThat(ids(both)).containsExactly("P04", "P01", "P02", "P03");
    }

    @Test
    void without_a_common_origin_everything_different_is_a_conflict() {
        Collaborative theirs = with("P03").toBuilder().name("Other").build();
        MergeResult<Collaborative> result = MERGE.merge(Optional.empty(), BASE, theirs);
        assertThat(result.conflicts()).extracting(MergeConflict::subject).containsExactly("/name");
        assertThat(ids(result)).containsExactly("P01", "P02", "P03");
    }

    static Collaborative base() {
        try (InputStream in =
                Objects.requireNonNull(MergeTest.class.getResourceAsStream("/golden/collaborative-1.json"))) {
            return Collaborative.DOCUMENT.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Collaborative person(int index, UnaryOperator<Participant.Builder> change) {
        List<Participant> people = new ArrayList<>(BASE.participants());
        people.set(index, change.apply(people.get(index).toBuilder()).build());
        return BASE.toBuilder().participants(people).build();
    }

    private static Collaborative add(Participant person) {
        return BASE.toBuilder().addParticipants(person).build();
    }

    static Collaborative with(String... ids) {
        Collaborative.Builder more = BASE.toBuilder();
        for (String id : ids) {
            more.addParticipants(
                    Participant.builder().id(Id.of(id)).role(Role.RESEARCHER).build());
        }
        return more.build();
    }

    static Collaborative ordered(Collaborative of, String... ids) {
        List<String> order = List.of(ids);
        List<Participant> people = new ArrayList<>(of.participants());
        people.sort((a, b) -> Integer.compare(order.indexOf(a.id().value()), order.indexOf(b.id().value())));
        return of.toBuilder().participants(people).build();
    }

    private static Collaborative programme(UnaryOperator<Programme.Builder> change) {
        return BASE.toBuilder()
                .programme(change.apply(BASE.programme().toBuilder()).build())
                .build();
    }

    private static Collaborative release(Answer permission, Answer protectedTime) {
        return programme(p -> p.releases(List.of(new Release(Id.of("P01"), Answer.YES, permission, protectedTime))));
    }

    private static Collaborative design(String... materials) {
        Design design = BASE.programme().design().orElseThrow();
        return programme(
                p -> p.design(design.toBuilder().materials(List.of(materials)).build()));
    }

    private static List<String> materials(MergeResult<Collaborative> result) {
        return result.orThrow().programme().design().orElseThrow().materials();
    }

    private static List<String> ids(MergeResult<Collaborative> result) {
        return result.orThrow().participants().stream()
                .map(person -> person.id().value())
                .toList();
    }
}

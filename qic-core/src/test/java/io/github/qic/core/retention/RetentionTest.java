package io.github.qic.core.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Sector;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.TeamMeeting;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.programme.Venue;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final Collaborative PEACH = PeachCollaborative.collaborative();

    @Test
    void the_number_of_events_somebody_has_to_come_to_can_be_chosen() {
        assertThat(Retention.of(PEACH, RetentionDefinition.atLeast(1)).retainedCount())
                .isEqualTo(44);
        assertThat(Retention.of(PEACH, RetentionDefinition.atLeast(4)).retainedCount())
                .isEqualTo(34);
    }

    /** By hand: who came to which of the four events (September 2016, March and September 2017, February 2018) and meetings. */
    @Test
    void each_definition_counts_other_people() {
        Map<String, List<String>> came = Map.of(
                "P01", List.of("event-1", "event-2", "event-3", "event-4"),
                "P02", List.of("event-4"),
                "P03", List.of("event-1", "event-2", "event-3"),
                "P04", List.of("event-1", "november"),
                "P05", List.of("event-2", "week-after-event-3"),
                "P06", List.of("event-1", "week-before-event-3"),
                "P07", List.of("november"),
                "T1", List.of("event-1", "event-2", "event-3", "event-4"));
        Collaborative collaborative = PEACH.toBuilder()
                .programme(PEACH.programme().toBuilder()
                        .meetings(List.of(
                                meeting("week-before-event-3", 13, LocalDate.of(2017, 9, 13)),
                                meeting("week-after-event-3", 13, LocalDate.of(2017, 9, 27)),
                                meeting("november", 15, LocalDate.of(2017, 11, 8))))
                        .build())
                .register(Register.of(came.entrySet().stream()
                        .flatMap(person -> person.getValue().stream().map(what -> at(person.getKey(), what)))
                        .toList()))
                .build();
        assertThat(stayed(collaborative, RetentionDefinition.atLeast(1)))
                .containsExactly("P01", "P02", "P03", "P04", "P05", "P06");
        assertThat(stayed(collaborative, RetentionDefinition.atLeast(3))).containsExactly("P01", "P03");
        assertThat(stayed(collaborative, RetentionDefinition.allEvents())).containsExactly("P01");
        assertThat(stayed(collaborative, RetentionDefinition.lastEvent())).containsExactly("P01", "P02");
        assertThat(stayed(collaborative, RetentionDefinition.toTheEnd())).containsExactly("P01", "P02", "P04", "P05");
    }

    @Test
    void the_first_of_two_events_is_not_the_end() {
        Collaborative two = PEACH.toBuilder()
                .programme(PEACH.programme().toBuilder()
                        .events(PEACH.programme().events().subList(0, 2))
                        .meetings(List.of())
                        .build())
                .register(Register.of(List.of(at("P01", "event-1"), at("P02", "event-2"))))
                .build();
        assertThat(stayed(two, RetentionDefinition.toTheEnd())).containsExactly("P02");
        assertThat(stayed(two, RetentionDefinition.atLeast(1))).containsExactly("P01", "P02");
    }

    private static List<String> stayed(Collaborative collaborative, RetentionDefinition definition) {
        return Retention.of(collaborative, definition).retained().stream()
                .map(person -> person.id().value())
                .toList();
    }

    private static TeamMeeting meeting(String id, int month, LocalDate day) {
        return TeamMeeting.builder()
                .id(Id.of(id))
                .team(Id.of("team-1"))
                .month(month)
                .slot(new TimeSlot(day, LocalTime.of(14, 0), LocalTime.of(16, 0)))
                .venue(Venue.of(VenueKind.CARE_HOME))
                .build();
    }

    /** Only who was at what matters here, not when. */
    private static Attendance at(String person, String gathering) {
        return new Attendance(
                Id.of(person),
                Id.of(gathering),
                LocalDate.of(2017, 1, 1),
                LocalTime.of(14, 0),
                LocalTime.of(16, 0),
                DeliveryMode.IN_PERSON);
    }

    @Test
    void groups_add_up_to_the_whole() {
        Retention all = Retention.of(PEACH, RetentionDefinition.allEvents());
        for (Map<?, Retention> groups :
                List.of(all.by(Participant::site), all.by(Participant::role), all.by(PEACH::sector))) {
            assertThat(groups.values().stream().mapToInt(Retention::cameCount).sum())
                    .isEqualTo(44);
            assertThat(groups.values().stream()
                            .mapToInt(Retention::retainedCount)
                            .sum())
                    .isEqualTo(34);
        }
        assertThat(all.by(PEACH::sector))
                .containsOnlyKeys(Sector.NHS, Sector.CARE_HOME, Sector.PUBLIC, Sector.VOLUNTARY);
        assertThat(all.by(Participant::role)).containsKey(Role.PHARMACIST);
    }

    @Test
    void nobody_stays_where_nobody_came() {
        Retention none = Retention.of(PEACH, Register.empty(), RetentionDefinition.lastEvent());
        assertThat(none.cameCount()).isZero();
        assertThat(none.retainedCount()).isZero();
        assertThat(none.ratio()).isEmpty();
        assertThat(none.facts()).hasSize(2);
    }

    @Test
    void the_figures_travel_with_their_definition() {
        // 34 / 44 = 0.7727...
        assertThat(Retention.of(PEACH, RetentionDefinition.allEvents()).facts())
                .extracting(Fact::value)
                .containsExactly(new BigDecimal("44"), new BigDecimal("34"), new BigDecimal("0.773"));
        assertThat(Retention.of(PEACH, RetentionDefinition.atLeast(3)).facts())
                .extracting(Fact::definition)
                .allMatch(text -> text.endsWith("those who came to at least 3 learning events"));
        assertThat(RetentionDefinition.atLeast(1).condition()).isEqualTo("came to at least 1 learning event");
    }

    @Test
    void the_figures_of_a_group_name_the_group() {
        Retention all = Retention.of(PEACH, RetentionDefinition.allEvents());
        assertThat(all.by(Participant::site))
                .allSatisfy((site, retention) -> assertThat(retention.factsAbout(site.orElseThrow()))
                        .hasSize(3)
                        .extracting(Fact::about)
                        .allMatch(about -> about.equals(site)));
    }

    @Test
    void a_number_of_events_belongs_to_one_kind_only() {
        assertThatThrownBy(() -> RetentionDefinition.atLeast(0)).hasMessageStartingWith("/events");
        assertThatThrownBy(() -> new RetentionDefinition(RetentionKind.ALL_EVENTS, 2))
                .hasMessageStartingWith("/events");
    }
}

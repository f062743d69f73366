package io.github.qic.core.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Site;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.retention.RetentionDefinition;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttendanceTablesTest {
    private static final Collaborative PEACH = PeachCollaborative.collaborative();

    /** Counted by hand in the register of the example; 34 of 44 is 77.3 %. */
    @Test
    void retention_is_shown_by_site_sector_and_role() {
        assertThat(AttendanceTables.bySite(PEACH, RetentionDefinition.allEvents())
                        .markdown())
                .startsWith("""
                        | Site | Came | Stayed: came to all learning events | Retention |
                        | --- | ---: | ---: | ---: |
                        | Site 1 | 11 | 9 | 81.8% |
                        """)
                .endsWith("| All | 44 | 34 | 77.3% |\n");
        assertThat(AttendanceTables.bySector(PEACH, RetentionDefinition.allEvents())
                        .csv())
                .isEqualTo("""
                        Sector,Came,Stayed: came to all learning events,Retention
                        NHS,24,20,83.3%
                        care home,15,14,93.3%
                        public,4,0,0.0%
                        voluntary,1,0,0.0%
                        All,44,34,77.3%
                        """.replace("\n", "\r\n"));
        assertThat(AttendanceTables.byRole(PEACH, RetentionDefinition.allEvents())
                        .html())
                .contains("<tr><td>GP</td><td class=\"number\">4</td><td class=\"number\">4</td>");
    }

    @Test
    void people_are_shown_by_pseudonym_with_the_events_they_came_to() {
        String table = AttendanceTables.people(PEACH).markdown();
        assertThat(table.lines().filter(line -> line.endsWith("| 4 |"))).hasSize(34 + 4);
        assertThat(table).contains("| P16 | specialist nurse | x |  |  |  | 1 |");
    }

    @Test
    void a_table_of_more_than_a_million_pairs_of_a_person_and_an_event_is_refused() {
        LearningEvent event = PEACH.programme().events().get(3);
        Participant person = PEACH.participants().get(0);
        Collaborative large = PEACH.toBuilder()
                .programme(PEACH.programme().toBuilder()
                        .addAllEvents(IntStream.range(0, 3_000)
                                .mapToObj(i ->
                                        event.toBuilder().id(Id.of("E" + i)).build())
                                .toList())
                        .build())
                .addAllParticipants(IntStream.range(0, 3_000)
                        .mapToObj(i -> person.toBuilder().id(Id.of("N" + i)).build())
                        .toList())
                .build();
        // The example has 48 people and 4 events.
        assertThatThrownBy(() -> AttendanceTables.people(large))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("must be at most 1,000,000 people x events, but are 9,156,192");
    }

    @Test
    void events_are_shown_with_people_and_hours() {
        String table = AttendanceTables.gatherings(PEACH).csv();
        assertThat(table.lines()).hasSize(1 + 4 + 12);
        assertThat(table).contains("\r\nTeam of site 1: ");
        assertThat(table).startsWith("Event or meeting,Month,Day,Venue,People,Hours:minutes\r\n");
    }

    @Test
    void hours_of_all_people_are_added_up() {
        Collaborative two = PEACH.toBuilder()
                .register(Register.of(List.of(at("P01", "12:00"), at("P02", "11:05"))))
                .build();
        assertThat(AttendanceTables.gatherings(two).csv())
                .contains("First shared learning event,1,2016-09-21,University,2,3:05\r\n")
                .contains("Second shared learning event,7,2017-03-15,University,0,0:00\r\n");
    }

    @Test
    void who_comes_again_on_the_day_is_one_person_with_more_hours() {
        Attendance morning = at("P01", "12:00");
        Attendance afternoon = new Attendance(
                morning.participant(),
                morning.gathering(),
                morning.date(),
                LocalTime.of(13, 0),
                LocalTime.of(14, 30),
                DeliveryMode.REMOTE);
        Collaborative twice = PEACH.toBuilder()
                .register(Register.of(List.of(morning, afternoon)))
                .build();
        assertThat(AttendanceTables.gatherings(twice).csv())
                .contains("First shared learning event,1,2016-09-21,University,1,3:30\r\n");
    }

    private static Attendance at(String person, String end) {
        return new Attendance(
                Id.of(person),
                Id.of("event-1"),
                LocalDate.of(2016, 9, 21),
                LocalTime.of(10, 0),
                LocalTime.parse(end),
                DeliveryMode.IN_PERSON);
    }

    @Test
    void sites_of_one_name_are_counted_apart() {
        Collaborative twins = PEACH.toBuilder()
                .sites(PEACH.sites().stream()
                        .map(site -> site.toBuilder().name("North").build())
                        .toList())
                .build();
        assertThat(AttendanceTables.bySite(twins, RetentionDefinition.allEvents())
                        .csv())
                .endsWith(
                        "\r\nNorth,11,9,81.8%\r\nNorth,11,8,72.7%\r\nNorth,11,8,72.7%\r\nNorth,11,9,81.8%\r\nAll,44,34,77.3%\r\n");
    }

    @Test
    void people_without_a_site_have_a_row_of_their_own() {
        Collaborative loose = PEACH.toBuilder()
                .participants(PEACH.participants().stream()
                        .map(p -> p.toBuilder().site(Optional.empty()).build())
                        .toList())
                .build();
        assertThat(AttendanceTables.bySite(loose, RetentionDefinition.allEvents())
                        .csv())
                .endsWith("\r\nNo site,44,34,77.3%\r\nAll,44,34,77.3%\r\n");
    }

    @Test
    void a_name_is_no_formula_in_a_spreadsheet() {
        List<Site> sites = new ArrayList<>(PEACH.sites());
        sites.set(0, sites.get(0).toBuilder().name("=1+1").build());
        Collaborative odd = PEACH.toBuilder().sites(sites).build();
        assertThat(AttendanceTables.bySite(odd, RetentionDefinition.lastEvent()).csv())
                .contains("\r\n'=1+1,");
    }
}

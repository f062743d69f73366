package io.github.qic.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Team;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.CoachingContact;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.ProgressScore;
import io.github.qic.core.programme.Release;
import io.github.qic.core.programme.Scorer;
import io.github.qic.core.programme.Signpost;
import io.github.qic.core.programme.Support;
import io.github.qic.core.programme.SupportKind;
import io.github.qic.core.programme.TeamMeeting;
import io.github.qic.core.programme.Venue;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class CollaborativeTest {
    private static final String JSON = """
            {
              "format": "qic/collaborative",
              "version": 1,
              "id": "small",
              "name": "A small collaborative",
              "topic": "Falls in care homes",
              "organisations": [
                {
                  "id": "icb",
                  "name": "A commissioner",
                  "kind": "commissioner"
                },
                {
                  "id": "home",
                  "name": "A home",
                  "kind": "care-home-with-nursing",
                  "site": "north",
                  "odsCode": "VLAXL"
                }
              ],
              "sites": [
                {
                  "id": "north",
                  "name": "North",
                  "commissioner": "icb"
                }
              ],
              "participants": [
                {
                  "id": "P01",
                  "role": "care-home-manager",
                  "employer": "home",
                  "site": "north"
                }
              ],
              "teams": [
                {
                  "id": "north-team",
                  "name": "North team",
                  "site": "north",
                  "members": [
                    "P01"
                  ]
                }
              ],
              "programme": {
                "start": "2016-09",
                "months": 12,
                "events": [
                  {
                    "id": "event-1",
                    "name": "First event",
                    "month": 1,
                    "slot": {
                      "date": "2016-09-21",
                      "start": "10:00",
                      "end": "16:00"
                    },
                    "venue": {
                      "kind": "university"
                    }
                  },
                  {
                    "id": "event-2",
                    "name": "Second event",
                    "month": 7,
                    "venue": {
                      "kind": "care-home",
                      "host": "home"
                    }
                  }
                ]
              },
              "register": [
                {
                  "participant": "P01",
                  "gathering": "event-1",
                  "date": "2016-09-21",
                  "start": "10:00",
                  "end": "15:30",
                  "mode": "in-person"
                }
              ]
            }
            """;

    @Test
    void a_document_is_read_and_written_unchanged() {
        assertThat(Collaborative.DOCUMENT.write(Collaborative.DOCUMENT.read(JSON)))
                .isEqualTo(JSON);
    }

    @Test
    void months_are_counted_from_the_first() {
        Collaborative small = Collaborative.DOCUMENT.read(JSON);
        assertThat(small.programme().calendarMonth(7)).isEqualTo(YearMonth.of(2017, 3));
        assertThat(small.programme().monthOf(YearMonth.of(2016, 8).atEndOfMonth()))
                .isZero();
        assertThat(small.programme().actionPeriods())
                .singleElement()
                .satisfies(period -> assertThat(period.months()).isEqualTo(6));
    }

    @Test
    void every_reference_to_nobody_is_told_at_once() {
        String wrong = JSON.replace("\"commissioner\": \"icb\"", "\"commissioner\": \"home\"")
                .replace("\"host\": \"home\"", "\"host\": \"nowhere\"")
                .replace("\"participant\": \"P01\"", "\"participant\": \"P02\"")
                .replace("\"employer\": \"home\"", "\"employer\": \"nowhere\"");
        assertThatThrownBy(() -> Collaborative.DOCUMENT.read(wrong))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        new Problem("/sites/0/commissioner", "unknown commissioner: home"),
                                        new Problem("/participants/0/employer", "unknown organisation: nowhere"),
                                        new Problem("/programme/events/1/venue/host", "unknown organisation: nowhere"),
                                        new Problem("/register/0/participant", "unknown participant: P02")));
    }

    @Test
    void an_event_on_a_day_outside_its_month_is_refused_with_its_path() {
        assertThatThrownBy(() -> Collaborative.DOCUMENT.read(JSON.replace("\"2016-09-21\"", "\"2016-10-21\"")))
                .hasMessage("/programme/events/0/slot/date: is in month 2 of the programme, not in month 1");
    }

    @Test
    void an_attendance_that_ends_before_it_starts_is_refused_with_its_path() {
        assertThatThrownBy(() -> Collaborative.DOCUMENT.read(JSON.replace("15:30", "09:00")))
                .hasMessageStartingWith("/register/0/end: must be after /start");
    }

    @Test
    void every_part_of_the_programme_refers_to_somebody_who_is_there() {
        Collaborative small = Collaborative.DOCUMENT.read(JSON);
        Programme programme = small.programme().toBuilder()
                .addReleases(new Release(Id.of("X"), Answer.YES, Answer.YES, Answer.YES))
                .addCoachingContacts(CoachingContact.builder()
                        .team(Id.of("X"))
                        .month(1)
                        .coach(Id.of("Y"))
                        .mode(DeliveryMode.REMOTE)
                        .build())
                .addSignposts(Signpost.builder()
                        .team(Id.of("X"))
                        .month(1)
                        .to("A tool")
                        .build())
                .addSupport(Support.builder()
                        .kind(SupportKind.ADMINISTRATIVE)
                        .provider(Id.of("X"))
                        .fromMonth(1)
                        .toMonth(2)
                        .addTasks("Minutes")
                        .build())
                .addProgressScores(new ProgressScore(Id.of("X"), 1, Scorer.TEAM, BigDecimal.ONE))
                .addMeetings(TeamMeeting.builder()
                        .id(Id.of("meeting"))
                        .team(Id.of("Y"))
                        .month(2)
                        .venue(Venue.builder()
                                .kind(VenueKind.CARE_HOME)
                                .host(Id.of("X"))
                                .build())
                        .build())
                .build();
        assertThatThrownBy(() -> small.toBuilder()
                        .programme(programme)
                        .addTeams(Team.builder()
                                .id(Id.of("other"))
                                .name("Other")
                                .site(Id.of("Y"))
                                .recruitedBy(Id.of("X"))
                                .addMembers(Id.of("Z"))
                                .build())
                        .addParticipants(Participant.builder()
                                .id(Id.of("P02"))
                                .role(Role.GP)
                                .employer(Id.of("X"))
                                .site(Id.of("Y"))
                                .build())
                        .build())
                .hasMessage("""
                        /participants/1/employer: unknown organisation: X
                        /participants/1/site: unknown site: Y
                        /teams/1/site: unknown site: Y
                        /teams/1/recruitedBy: unknown organisation: X
                        /teams/1/members/0: unknown participant: Z
                        /programme/meetings/0/venue/host: unknown organisation: X
                        /programme/meetings/0/team: unknown team: Y
                        /programme/releases/0/participant: unknown participant: X
                        /programme/coachingContacts/0/team: unknown team: X
                        /programme/coachingContacts/0/coach: unknown participant: Y
                        /programme/signposts/0/team: unknown team: X
                        /programme/support/0/provider: unknown organisation: X
                        /programme/progressScores/0/team: unknown team: X""");
    }

    @Test
    void an_id_stands_once_among_events_and_meetings_together() {
        Collaborative small = Collaborative.DOCUMENT.read(JSON);
        TeamMeeting meeting = TeamMeeting.builder()
                .id(Id.of("event-1"))
                .team(Id.of("north-team"))
                .month(2)
                .venue(Venue.of(VenueKind.CARE_HOME))
                .build();
        assertThatThrownBy(() -> small.toBuilder()
                        .programme(small.programme().toBuilder()
                                .addMeetings(meeting)
                                .build())
                        .build())
                .hasMessage("/meetings/0/id: is a duplicate: event-1");
    }
}

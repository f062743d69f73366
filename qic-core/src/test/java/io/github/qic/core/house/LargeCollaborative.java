package io.github.qic.core.house;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Site;
import io.github.qic.core.people.Team;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.Venue;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A collaborative of any size: each site has a home and a team of all its people. */
public final class LargeCollaborative {
    private LargeCollaborative() {}

    /** {@return people with so many at each site, who all came to every event} */
    public static Collaborative of(int people, int atEach, int events) {
        Id<Organisation> board = Id.of("board");
        List<Organisation> homes = new ArrayList<>(List.of(Organisation.builder()
                .id(board)
                .name("Board")
                .kind(OrganisationKind.COMMISSIONER)
                .build()));
        List<Site> sites = new ArrayList<>();
        List<Team> teams = new ArrayList<>();
        List<Participant> participants = new ArrayList<>();
        List<Attendance> attendances = new ArrayList<>();
        for (int s = 0; s < (people + atEach - 1) / atEach; s++) {
            Id<Organisation> home = Id.of("home-" + s);
            Id<Site> site = Id.of("site-" + s);
            homes.add(Organisation.builder()
                    .id(home)
                    .name("Home " + s)
                    .kind(OrganisationKind.CARE_HOME_WITH_NURSING)
                    .build());
            sites.add(Site.builder()
                    .id(site)
                    .name("Site " + s)
                    .commissioner(board)
                    .build());
            List<Id<Participant>> members = new ArrayList<>();
            for (int p = s * atEach; p < Math.min(people, (s + 1) * atEach); p++) {
                Id<Participant> person = Id.of("P" + p);
                members.add(person);
                participants.add(Participant.builder()
                        .id(person)
                        .role(Role.CARE_HOME_NURSE)
                        .site(site)
                        .employer(home)
                        .build());
                for (int event = 1; event <= events; event++) {
                    attendances.add(new Attendance(
                            person,
                            Id.<Gathering>of("event-" + event),
                            LocalDate.of(2024, event, 10),
                            LocalTime.of(9, 0),
                            LocalTime.of(11, 0),
                            DeliveryMode.IN_PERSON));
                }
            }
            teams.add(Team.builder()
                    .id(Id.of("team-" + s))
                    .name("Team " + s)
                    .site(site)
                    .members(members)
                    .build());
        }
        Programme.Builder programme =
                Programme.builder().start(YearMonth.of(2024, 1)).months(12);
        IntStream.rangeClosed(1, events)
                .forEach(event -> programme.addEvents(LearningEvent.builder()
                        .id(Id.of("event-" + event))
                        .name("Event " + event)
                        .month(event)
                        .venue(Venue.of(VenueKind.UNIVERSITY))
                        .build()));
        return Collaborative.builder()
                .id(Id.of("growth"))
                .name("Growth")
                .topic("Growth")
                .organisations(homes)
                .sites(sites)
                .participants(participants)
                .teams(teams)
                .programme(programme.build())
                .register(Register.of(attendances))
                .build();
    }
}

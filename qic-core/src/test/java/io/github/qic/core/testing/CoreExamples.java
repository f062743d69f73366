package io.github.qic.core.testing;

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
import io.github.qic.core.programme.EndTime;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.programme.Venue;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;

/** Small fixed values of qic-core, the same in every version, to write tests with. */
public final class CoreExamples {
    private static final Id<Site> NORTH = Id.of("north");

    private static final Collaborative TWO_HOMES = Collaborative.builder()
            .id(Id.of("falls"))
            .name("Fewer falls")
            .topic("Falls in care homes")
            .addOrganisations(
                    organisation("board", OrganisationKind.COMMISSIONER),
                    organisation("home-1", OrganisationKind.CARE_HOME_WITH_NURSING),
                    organisation("home-2", OrganisationKind.CARE_HOME_WITHOUT_NURSING),
                    organisation("practice", OrganisationKind.GP_PRACTICE))
            .addSites(Site.builder()
                    .id(NORTH)
                    .name("North")
                    .commissioner(Id.of("board"))
                    .build())
            .addParticipants(
                    person("manager", Role.CARE_HOME_MANAGER, "home-1"),
                    person("nurse", Role.CARE_HOME_NURSE, "home-1"),
                    person("worker", Role.CARE_HOME_WORKER, "home-2"),
                    person("gp", Role.GP, "practice"))
            .addTeams(Team.builder()
                    .id(Id.of("team-north"))
                    .name("Team North")
                    .site(NORTH)
                    .addMembers(Id.of("manager"), Id.of("nurse"), Id.of("worker"), Id.of("gp"))
                    .build())
            .programme(Programme.builder()
                    .start(YearMonth.of(2024, 4))
                    .months(12)
                    .addEvents(event(1, 4), event(2, 7))
                    .build())
            .register(Register.of(List.of(
                    attended("manager", 1, 4, "12:30"),
                    attended("nurse", 1, 4, "12:30"),
                    attended("worker", 1, 4, "12:30"),
                    attended("gp", 1, 4, "12:30"),
                    attended("nurse", 2, 7, "12:00"),
                    attended("worker", 2, 7, "12:00"))))
            .build();

    private CoreExamples() {}

    /**
     * {@return a collaborative of one site, {@code north}, from April 2024 to March 2025: two care homes ({@code home-1}, where
     * {@code manager} and {@code nurse} work, and {@code home-2} of {@code worker}), a {@code practice} of {@code gp}, and two
     * learning events on 10 April and 10 July, from 10:00 to 13:00. Four came to the first until 12:30, nurse and worker to the
     * second until 12:00}
     */
    public static Collaborative twoHomes() {
        return TWO_HOMES;
    }

    private static Organisation organisation(String id, OrganisationKind kind) {
        return Organisation.builder().id(Id.of(id)).name("The " + id).kind(kind).build();
    }

    private static Participant person(String id, Role role, String employer) {
        return Participant.builder()
                .id(Id.of(id))
                .role(role)
                .employer(Id.<Organisation>of(employer))
                .site(NORTH)
                .build();
    }

    private static LearningEvent event(int number, int month) {
        return LearningEvent.builder()
                .id(Id.of("event-" + number))
                .name("Learning event " + number)
                .month(month - 3)
                .slot(new TimeSlot(day(month), LocalTime.of(10, 0), LocalTime.of(13, 0)))
                .venue(Venue.of(VenueKind.UNIVERSITY))
                .build();
    }

    private static Attendance attended(String person, int event, int month, String end) {
        return new Attendance(
                Id.of(person),
                Id.of("event-" + event),
                day(month),
                LocalTime.of(10, 0),
                EndTime.parse(end),
                DeliveryMode.IN_PERSON);
    }

    private static LocalDate day(int month) {
        return LocalDate.of(2024, month, 10);
    }
}

package io.github.qic.payments.claim;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.EndTime;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.Venue;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A collaborative of one care home, one practice and one trust, small enough to work out by hand. */
final class Small {
    static final Collaborative COLLABORATIVE = Collaborative.builder()
            .id(Id.of("small"))
            .name("A small collaborative")
            .topic("Falls")
            .addOrganisations(
                    organisation("home", OrganisationKind.CARE_HOME_WITH_NURSING),
                    organisation("practice", OrganisationKind.GP_PRACTICE),
                    organisation("trust", OrganisationKind.NHS_TRUST))
            .addParticipants(
                    person("manager", Role.CARE_HOME_MANAGER, "home"),
                    person("nurse", Role.CARE_HOME_NURSE, "home"),
                    person("worker", Role.CARE_HOME_WORKER, "home"),
                    person("cook", Role.of("cook"), "home"),
                    person("gp", Role.GP, "practice"),
                    person("matron", Role.COMMUNITY_MATRON, "trust"),
                    person("carer", Role.PUBLIC_CONTRIBUTOR, null))
            .programme(Programme.builder()
                    .start(YearMonth.of(2016, 9))
                    .months(18)
                    .addEvents(event("event-1", 1), event("event-2", 8))
                    .build())
            .build();

    private Small() {}

    static Attendance attended(String person, String day, String start, String end) {
        return new Attendance(
                Id.of(person),
                Id.of("event-1"),
                LocalDate.parse(day),
                LocalTime.parse(start),
                EndTime.parse(end),
                DeliveryMode.IN_PERSON);
    }

    static Register register(Attendance... attendances) {
        return Register.of(List.of(attendances));
    }

    private static Organisation organisation(String id, OrganisationKind kind) {
        return Organisation.builder().id(Id.of(id)).name("The " + id).kind(kind).build();
    }

    private static Participant person(String id, Role role, @Nullable String employer) {
        return Participant.builder()
                .id(Id.of(id))
                .role(role)
                .employer(Optional.ofNullable(employer).map(Id::<Organisation>of))
                .build();
    }

    private static LearningEvent event(String id, int month) {
        return LearningEvent.builder()
                .id(Id.of(id))
                .name(id)
                .month(month)
                .venue(Venue.of(VenueKind.UNIVERSITY))
                .build();
    }
}

package io.github.qic.cmoc.assess;

import io.github.qic.cmoc.indicator.IndicatorRule;
import io.github.qic.cmoc.indicator.IndicatorScope;
import io.github.qic.cmoc.indicator.Presence;
import io.github.qic.core.Collaborative;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Site;
import io.github.qic.core.people.Team;
import io.github.qic.core.programme.CoachingContact;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.TeamMeeting;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.programme.Venue;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.function.Consumer;

/**
 * A collaborative of one site, {@code s}, for twelve months from January 2024: learning events on the 10th of months 1, 5 and 9,
 * and a team, {@code t}, of two people of a care home ({@code h1}, {@code h2}) and two of a trust ({@code n1}, {@code n2}).
 */
public final class Small {
    public static final LocalDate END = LocalDate.of(2024, 12, 31);
    public static final Id<Site> SITE = Id.of("s");

    private Small() {}

    public static Collaborative with(Consumer<Programme.Builder> more) {
        Programme.Builder programme =
                Programme.builder().start(YearMonth.of(2024, 1)).months(12).addEvents(event(1), event(5), event(9));
        more.accept(programme);
        return collaborative().programme(programme.build()).build();
    }

    public static Collaborative plain() {
        return with(programme -> {});
    }

    public static IndicatorScope scope(Collaborative collaborative) {
        return IndicatorScope.of(collaborative, END).at(SITE);
    }

    public static Collaborative twoSites() {
        Collaborative one = plain();
        Id<Site> other = Id.of("x");
        return one.toBuilder()
                .addSites(one.sites().get(0).toBuilder().id(other).build())
                .addParticipants(person("x1", "home").toBuilder().site(other).build())
                .build();
    }

    public static Presence presence(IndicatorRule rule, Collaborative collaborative) {
        return rule.evaluate(scope(collaborative)).presence();
    }

    public static String text(IndicatorRule rule, Collaborative collaborative) {
        return rule.evaluate(scope(collaborative)).reasons().get(0).text();
    }

    private static Collaborative.Builder collaborative() {
        return Collaborative.builder()
                .id(Id.of("small"))
                .name("Small")
                .topic("Falls")
                .addOrganisations(
                        organisation("home", OrganisationKind.CARE_HOME_WITH_NURSING),
                        organisation("trust", OrganisationKind.NHS_TRUST),
                        organisation("board", OrganisationKind.COMMISSIONER))
                .addSites(Site.builder()
                        .id(SITE)
                        .name("Site S")
                        .commissioner(Id.of("board"))
                        .build())
                .addParticipants(
                        person("h1", "home"), person("h2", "home"), person("n1", "trust"), person("n2", "trust"))
                .addTeams(Team.builder()
                        .id(Id.of("t"))
                        .name("Team T")
                        .site(SITE)
                        .addMembers(Id.of("h1"), Id.of("h2"), Id.of("n1"), Id.of("n2"))
                        .build());
    }

    public static Organisation organisation(String id, OrganisationKind kind) {
        return Organisation.builder().id(Id.of(id)).name(id).kind(kind).build();
    }

    public static Participant person(String id, String employer) {
        return Participant.builder()
                .id(Id.of(id))
                .role(Role.of("nurse"))
                .employer(Id.of(employer))
                .site(SITE)
                .build();
    }

    public static LearningEvent event(int month) {
        return LearningEvent.builder()
                .id(Id.of("e" + month))
                .name("Event of month " + month)
                .month(month)
                .slot(new TimeSlot(LocalDate.of(2024, month, 10), LocalTime.of(10, 0), LocalTime.of(16, 0)))
                .venue(Venue.of(VenueKind.UNIVERSITY))
                .build();
    }

    public static TeamMeeting meeting(int month, VenueKind venue) {
        return TeamMeeting.builder()
                .id(Id.of("m" + month))
                .team(Id.of("t"))
                .month(month)
                .venue(Venue.of(venue))
                .build();
    }

    public static CoachingContact contact(int month) {
        return CoachingContact.builder()
                .team(Id.of("t"))
                .month(month)
                .mode(DeliveryMode.REMOTE)
                .build();
    }
}

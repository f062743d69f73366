package io.github.qic.cmoc.assess;

import io.github.qic.cmoc.indicator.Presence;
import io.github.qic.cmoc.indicator.RecordedAnswer;
import io.github.qic.core.Collaborative;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Site;
import io.github.qic.core.people.Team;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.CoachingContact;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.Release;
import io.github.qic.core.programme.TeamMeeting;
import io.github.qic.core.programme.Venue;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * An invented collaborative that offers no backfill and meets only in hospitals: two sites, each with two people from a care home
 * and three from the NHS. East has no permission to attend but protects the time of its NHS staff and was coached in the first
 * of two action periods; West has permission, unknown protected time, and no coach. There is no register, and no record of
 * administrative support.
 */
final class Riverside {
    static final LocalDate END = LocalDate.of(2025, 12, 31);

    private Riverside() {}

    static Collaborative collaborative() {
        Collaborative.Builder builder = Collaborative.builder()
                .id(Id.of("riverside"))
                .name("Riverside")
                .topic("Pressure ulcers in care homes")
                .addOrganisations(
                        organisation("hospital", OrganisationKind.NHS_TRUST, Optional.empty()),
                        organisation("board", OrganisationKind.COMMISSIONER, Optional.empty()));
        Programme.Builder programme =
                Programme.builder().start(YearMonth.of(2025, 1)).months(12).addEvents(event(1), event(6), event(12));
        for (String site : List.of("east", "west")) {
            site(site, builder);
            for (int month : new int[] {3, 9}) {
                programme.addMeetings(TeamMeeting.builder()
                        .id(Id.of(site + "-" + month))
                        .team(Id.of("team-" + site))
                        .month(month)
                        .venue(Venue.of(VenueKind.HOSPITAL))
                        .build());
            }
        }
        for (int i = 1; i <= 5; i++) {
            programme.addReleases(
                    new Release(Id.of("east-" + i), Answer.NO, Answer.NO, Answer.YES),
                    new Release(Id.of("west-" + i), Answer.NO, Answer.YES, Answer.UNKNOWN));
        }
        programme.addCoachingContacts(CoachingContact.builder()
                .team(Id.of("team-east"))
                .month(3)
                .mode(DeliveryMode.REMOTE)
                .build());
        return builder.programme(programme.build()).build();
    }

    private static void site(String name, Collaborative.Builder builder) {
        Id<Site> site = Id.of(name);
        builder.addSites(Site.builder()
                .id(site)
                .name(name.equals("east") ? "East bank" : "West bank")
                .commissioner(Id.of("board"))
                .build());
        builder.addOrganisations(
                organisation("home-" + name, OrganisationKind.CARE_HOME_WITHOUT_NURSING, Optional.of(site)));
        Team.Builder team =
                Team.builder().id(Id.of("team-" + name)).name("Team " + name).site(site);
        for (int i = 1; i <= 5; i++) {
            Id<Participant> id = Id.of(name + "-" + i);
            builder.addParticipants(Participant.builder()
                    .id(id)
                    .role(i <= 2 ? Role.CARE_HOME_WORKER : Role.SPECIALIST_NURSE)
                    .employer(Id.of(i <= 2 ? "home-" + name : "hospital"))
                    .site(site)
                    .build());
            team.addMembers(id);
        }
        builder.addTeams(team.build());
    }

    private static Organisation organisation(String id, OrganisationKind kind, Optional<Id<Site>> site) {
        return Organisation.builder()
                .id(Id.of(id))
                .name(id)
                .kind(kind)
                .site(site)
                .build();
    }

    private static LearningEvent event(int month) {
        return LearningEvent.builder()
                .id(Id.of("event-" + month))
                .name("Event of month " + month)
                .month(month)
                .venue(Venue.of(VenueKind.HOSPITAL))
                .build();
    }

    static AssessmentAnswers answers() {
        return AssessmentAnswers.builder()
                .collaborative(Id.of("riverside"))
                .addAnswers(
                        answer("q-remit", Presence.IN_PLACE, "Everybody could say it in a sentence.")
                                .build(),
                        answer("q-pieces", Presence.IN_PLACE, "The plan has five steps.")
                                .site(Id.of("east"))
                                .build(),
                        answer("q-networks", Presence.ABSENT, "The team knows nobody outside.")
                                .site(Id.of("west"))
                                .build())
                .build();
    }

    private static RecordedAnswer.Builder answer(String question, Presence presence, String reason) {
        return RecordedAnswer.builder()
                .question(Id.of(question))
                .presence(presence)
                .reason(reason)
                .source("visit to the team")
                .by("coach")
                .date(LocalDate.of(2025, 10, 1));
    }
}

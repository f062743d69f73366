package io.github.qic.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.check.CollaborativeCheck;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Site;
import io.github.qic.core.people.Team;
import io.github.qic.core.programme.CoachingContact;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.Design;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.PhaseKind;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.ProgressLevel;
import io.github.qic.core.programme.ProgressScore;
import io.github.qic.core.programme.Scorer;
import io.github.qic.core.programme.Support;
import io.github.qic.core.programme.SupportKind;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.programme.Venue;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.retention.Retention;
import io.github.qic.core.retention.RetentionDefinition;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A collaborative of another shape than PEACH: a twelve-month Breakthrough Series of 20 hospital teams, partly online. */
class BreakthroughSeriesTest {
    private static final int TEAMS = 20;
    private static final int MONTHS = 12;
    private static final Collaborative SERIES = series();

    private static Collaborative series() {
        Collaborative.Builder series = Collaborative.builder();
        Programme.Builder programme =
                Programme.builder().start(YearMonth.of(2024, 1)).months(MONTHS);
        List<Attendance> attendances = new ArrayList<>();
        List<LearningEvent> sessions = List.of(session(3), session(6), session(9));
        programme.addAllEvents(sessions).actionPeriodNames(List.of("Testing", "Spreading"));
        for (int team = 1; team <= TEAMS; team++) {
            addTeam(team, series, programme);
            for (LearningEvent session : sessions) {
                TimeSlot slot = session.slot().orElseThrow();
                DeliveryMode mode =
                        session.venue().kind() == VenueKind.ONLINE ? DeliveryMode.REMOTE : DeliveryMode.IN_PERSON;
                // Every fourth team leaves after the first session.
                if (team % 4 != 0 || session.month() == 3) {
                    attendances.add(
                            new Attendance(nurse(team), session.id(), slot.date(), slot.start(), slot.end(), mode));
                }
            }
        }
        programme.addSupport(Support.builder()
                .kind(SupportKind.DATA_COLLECTION)
                .fromMonth(1)
                .toMonth(MONTHS)
                .addTasks("Monthly run charts")
                .build());
        programme.design(
                Design.builder().rationale("Bundles of care prevent infections").build());
        return series.id(Id.of("series"))
                .name("A Breakthrough Series")
                .topic("Infections in intensive care")
                .addParticipants(Participant.builder()
                        .id(Id.of("coach"))
                        .role(Role.QI_COACH)
                        .build())
                .addTeams(Team.builder()
                        .id(Id.of("faculty"))
                        .name("Faculty")
                        .addMembers(Id.of("coach"))
                        .build())
                .programme(programme.build())
                .register(Register.of(attendances))
                .build();
    }

    private static LearningEvent session(int month) {
        LocalDate day = LocalDate.of(2024, month, 12);
        LearningEvent.Builder session = LearningEvent.builder();
        return session.id(Id.of("session-" + month))
                .name("Learning session in month " + month)
                .month(month)
                .slot(new TimeSlot(day, LocalTime.of(9, 0), LocalTime.of(17, 0)))
                .venue(Venue.of(month == 6 ? VenueKind.ONLINE : VenueKind.COMMUNITY))
                .build();
    }

    private static Id<Participant> nurse(int team) {
        return Id.of("nurse-" + team);
    }

    private static void addTeam(int number, Collaborative.Builder series, Programme.Builder programme) {
        Id<Site> site = Id.of("site-" + number);
        Id<Team> team = Id.of("team-" + number);
        Id<Organisation> commissioner = Id.of("commissioner-" + number);
        Id<Organisation> hospital = Id.of("hospital-" + number);
        series.addOrganisations(
                organisation(commissioner, OrganisationKind.COMMISSIONER, site),
                organisation(hospital, OrganisationKind.NHS_TRUST, site));
        series.addSites(Site.builder()
                .id(site)
                .name("Site " + number)
                .commissioner(commissioner)
                .build());
        series.addParticipants(
                person(nurse(number), Role.SPECIALIST_NURSE, hospital, site),
                person(Id.of("doctor-" + number), Role.of("intensive-care-doctor"), hospital, site));
        series.addTeams(Team.builder()
                .id(team)
                .name("Team " + number)
                .site(site)
                .addMembers(nurse(number), Id.of("doctor-" + number))
                .build());
        for (int month = 1; month <= MONTHS; month++) {
            ProgressLevel[] levels = ProgressLevel.values();
            programme.addProgressScores(
                    new ProgressScore(team, month, Scorer.TEAM, levels[Math.min(month, 9)].score()),
                    new ProgressScore(team, month, Scorer.DIRECTOR, levels[Math.min(month - 1, 7)].score()));
            programme.addCoachingContacts(CoachingContact.builder()
                    .team(team)
                    .month(month)
                    .coach(Id.of("coach"))
                    .mode(DeliveryMode.REMOTE)
                    .build());
        }
    }

    private static Organisation organisation(Id<Organisation> id, OrganisationKind kind, Id<Site> site) {
        return Organisation.builder()
                .id(id)
                .name("Organisation " + id)
                .kind(kind)
                .site(site)
                .build();
    }

    private static Participant person(Id<Participant> id, Role role, Id<Organisation> employer, Id<Site> site) {
        return Participant.builder()
                .id(id)
                .role(role)
                .employer(employer)
                .site(site)
                .build();
    }

    @Test
    void it_has_prework_three_sessions_two_action_periods_and_holds_the_gains() {
        assertThat(SERIES.programme().phases())
                .extracting(phase -> phase.kind())
                .containsExactly(
                        PhaseKind.PREWORK,
                        PhaseKind.LEARNING_SESSION,
                        PhaseKind.ACTION_PERIOD,
                        PhaseKind.LEARNING_SESSION,
                        PhaseKind.ACTION_PERIOD,
                        PhaseKind.LEARNING_SESSION,
                        PhaseKind.HOLDING_THE_GAINS);
    }

    @Test
    void three_quarters_of_the_teams_stay() {
        Retention retention = Retention.of(SERIES, RetentionDefinition.allEvents());
        assertThat(retention.cameCount()).isEqualTo(TEAMS);
        assertThat(retention.retainedCount()).isEqualTo(15);
        assertThat(retention.ratio()).hasValueSatisfying(r -> assertThat(r).isEqualTo("0.750"));
    }

    @Test
    void progress_is_kept_for_every_team_and_month_as_both_judge_it() {
        assertThat(SERIES.programme().progressScores()).hasSize(TEAMS * MONTHS * 2);
        assertThat(SERIES.programme().progressScores().get(0).level()).isEqualTo(ProgressLevel.CHARTER_AND_TEAM);
    }

    /**
     * By hand: each team is of one sector but has no more than two members; no doctor came; nothing is known of releases;
     * the role of a doctor in intensive care is none of the library's.
     */
    @Test
    void only_what_is_missing_in_this_shape_is_found() {
        assertThat(CollaborativeCheck.standard().check(SERIES))
                .extracting(Finding::code)
                .containsOnly(
                        "core.unknown-role",
                        "core.permission-unknown",
                        "core.protected-time-unknown",
                        "core.never-came")
                .hasSize(3 + TEAMS);
    }

    @Test
    void it_is_read_back() {
        assertThat(Collaborative.DOCUMENT.read(Collaborative.DOCUMENT.write(SERIES)))
                .isEqualTo(SERIES);
    }
}

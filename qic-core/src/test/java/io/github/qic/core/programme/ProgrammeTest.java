package io.github.qic.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Team;
import io.github.qic.core.valid.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ProgrammeTest {
    private static final Id<Team> TEAM = Id.of("team-1");
    private static final Programme SERIES = Programme.builder()
            .start(YearMonth.of(2024, 1))
            .months(12)
            .addEvents(session(3), session(6), session(9))
            .build();

    private static LearningEvent session(int month) {
        return LearningEvent.builder()
                .id(Id.of("session-" + month))
                .name("Session of month " + month)
                .month(month)
                .venue(Venue.of(VenueKind.COMMUNITY))
                .build();
    }

    @Test
    void a_programme_has_the_parts_of_a_breakthrough_series() {
        assertThat(SERIES.phases())
                .containsExactly(
                        new Phase(PhaseKind.PREWORK, "Prework", 1, 2),
                        new Phase(PhaseKind.LEARNING_SESSION, "Session of month 3", 3, 3),
                        new Phase(PhaseKind.ACTION_PERIOD, "Action period 1", 3, 6),
                        new Phase(PhaseKind.LEARNING_SESSION, "Session of month 6", 6, 6),
                        new Phase(PhaseKind.ACTION_PERIOD, "Action period 2", 6, 9),
                        new Phase(PhaseKind.LEARNING_SESSION, "Session of month 9", 9, 9),
                        new Phase(PhaseKind.HOLDING_THE_GAINS, "Holding the gains", 10, 12));
    }

    @Test
    void a_programme_without_events_has_no_parts() {
        assertThat(Programme.builder()
                        .start(YearMonth.of(2024, 1))
                        .months(3)
                        .build()
                        .phases())
                .isEmpty();
    }

    @Test
    void events_stand_in_order_of_month_and_of_the_days_that_are_known() {
        assertThatThrownBy(() ->
                        SERIES.toBuilder().addEvents(as("late", session(6))).build())
                .hasMessage("/events/3/month: must not be before the previous event");
        assertThatThrownBy(() -> SERIES.toBuilder()
                        .addEvents(as("a", session(12, 20)), as("b", session(12)), as("c", session(12, 19)))
                        .build())
                .hasMessage("/events/5/slot/date: must not be before the previous event");
        assertThat(SERIES.toBuilder()
                        .addEvents(as("a", session(12, 20)), as("b", session(12)), as("c", session(12, 20)))
                        .build()
                        .events())
                .hasSize(6);
    }

    private static LearningEvent as(String id, LearningEvent event) {
        return event.toBuilder().id(Id.of(id)).build();
    }

    private static LearningEvent session(int month, int day) {
        return session(month).toBuilder()
                .slot(new TimeSlot(LocalDate.of(2024, month, day), LocalTime.NOON, LocalTime.of(13, 0)))
                .build();
    }

    @Test
    void action_periods_can_be_named() {
        assertThat(SERIES.toBuilder()
                        .addActionPeriodNames("Testing", "Spreading")
                        .build()
                        .actionPeriods())
                .extracting(ActionPeriod::name)
                .containsExactly("Testing", "Spreading");
        assertThatThrownBy(
                        () -> SERIES.toBuilder().addActionPeriodNames("Testing").build())
                .hasMessage("/actionPeriodNames: must have a name for each action period (2), but has 1");
    }

    @Test
    void what_is_not_known_of_a_release_stays_unknown() {
        Id<Participant> person = Id.of("P01");
        Programme programme = SERIES.toBuilder()
                .addReleases(new Release(person, Answer.NO, Answer.UNKNOWN, Answer.YES))
                .build();
        assertThat(programme.release(person)).map(Release::permission).contains(Answer.UNKNOWN);
        assertThat(programme.release(Id.of("P02"))).isEmpty();
    }

    @Test
    void nothing_lies_outside_the_programme() {
        assertThatThrownBy(() -> SERIES.toBuilder()
                        .addNewsletters(new Newsletter(13, "Too late"))
                        .addConferenceCalls(new ConferenceCall(0, false))
                        .addModifications(new Modification(12, "In time", "It fits"))
                        .build())
                .hasMessage("/newsletters/0/month: is 13, but the programme has 12 months\n"
                        + "/conferenceCalls/0/month: is 0, but the programme has 12 months");
    }

    @Test
    void a_day_at_the_end_of_time_is_outside_the_programme_like_any_other() {
        assertThat(SERIES.monthOf(LocalDate.MAX)).isGreaterThan(SERIES.months());
        assertThat(SERIES.monthOf(LocalDate.MIN)).isLessThan(1);
        assertThatThrownBy(() -> SERIES.toBuilder().start(YearMonth.of(2201, 1)).build())
                .hasMessageStartingWith("/start: must be between 1900 and 2200, but was 2201-01");
    }

    @Test
    void every_part_lies_in_a_month_of_the_programme() {
        Venue venue = Venue.of(VenueKind.CARE_HOME);
        assertThatThrownBy(() -> SERIES.toBuilder()
                        .addMeetings(TeamMeeting.builder()
                                .id(Id.of("m"))
                                .team(TEAM)
                                .month(2)
                                .slot(new TimeSlot(LocalDate.of(2024, 1, 31), LocalTime.NOON, LocalTime.of(13, 0)))
                                .venue(venue)
                                .build())
                        .addCoachingContacts(CoachingContact.builder()
                                .team(TEAM)
                                .month(13)
                                .mode(DeliveryMode.REMOTE)
                                .build())
                        .addSignposts(Signpost.builder().month(13).to("A tool").build())
                        .addSupport(Support.builder()
                                .kind(SupportKind.ADMINISTRATIVE)
                                .fromMonth(1)
                                .toMonth(13)
                                .addTasks("Minutes")
                                .build())
                        .addModifications(new Modification(13, "Change", "Reason"))
                        .addProgressScores(new ProgressScore(TEAM, 13, Scorer.TEAM, BigDecimal.ONE))
                        .build())
                .hasMessage("""
                        /meetings/0/slot/date: is in month 1 of the programme, not in month 2
                        /coachingContacts/0/month: is 13, but the programme has 12 months
                        /signposts/0/month: is 13, but the programme has 12 months
                        /support/0/toMonth: is 13, but the programme has 12 months
                        /modifications/0/month: is 13, but the programme has 12 months
                        /progressScores/0/month: is 13, but the programme has 12 months""");
        assertThatThrownBy(() -> SERIES.toBuilder().addEvents(session(13)).build())
                .hasMessage("/events/3/month: is 13, but the programme has 12 months");
    }

    @Test
    void blank_words_are_refused() {
        assertThatThrownBy(() -> Design.builder()
                        .rationale(" ")
                        .approach(" ")
                        .adherencePlan(" ")
                        .build())
                .hasMessage(
                        "/rationale: must not be blank\n/approach: must not be blank\n/adherencePlan: must not be blank");
        assertThatThrownBy(() -> CoachingContact.builder()
                        .team(TEAM)
                        .month(1)
                        .mode(DeliveryMode.REMOTE)
                        .topic("")
                        .build())
                .hasMessage("/topic: must not be blank");
    }

    @Test
    void the_day_of_a_coaching_contact_lies_in_its_month() {
        CoachingContact contact = CoachingContact.builder()
                .team(TEAM)
                .month(2)
                .date(LocalDate.of(2024, 3, 1))
                .mode(DeliveryMode.REMOTE)
                .build();
        assertThatThrownBy(() -> SERIES.toBuilder().addCoachingContacts(contact).build())
                .hasMessage("/coachingContacts/0/date: is in month 3 of the programme, not in month 2");
    }

    @Test
    void a_person_is_released_once_and_a_team_scored_once_a_month_by_each() {
        Release release = new Release(Id.of("P01"), Answer.NO, Answer.NO, Answer.NO);
        ProgressScore team = new ProgressScore(TEAM, 2, Scorer.TEAM, BigDecimal.ONE);
        ProgressScore director = new ProgressScore(TEAM, 2, Scorer.DIRECTOR, BigDecimal.ONE);
        assertThat(SERIES.toBuilder().addProgressScores(team, director).build().progressScores())
                .hasSize(2);
        assertThatThrownBy(() -> SERIES.toBuilder()
                        .addReleases(release, release)
                        .addProgressScores(team, team)
                        .build())
                .hasMessageContainingAll(
                        "/releases/1/participant: is a duplicate", "/progressScores/1/team: is a duplicate");
    }

    @Test
    void progress_is_scored_from_a_half_to_five_in_half_steps() {
        ProgressScore score = new ProgressScore(TEAM, 1, Scorer.TEAM, new BigDecimal("2.50"));
        assertThat(score.score()).isEqualTo(new BigDecimal("2.5"));
        assertThat(score.level()).isEqualTo(ProgressLevel.CHANGES_TESTED);
        assertThat(ProgressLevel.INTENT.score()).isEqualTo("0.5");
        assertThat(ProgressLevel.OUTSTANDING_RESULTS.score()).isEqualTo("5.0");
        for (String wrong : new String[] {"0", "0.4", "0.25", "5.5", "-1", "1E+9"}) {
            assertThatThrownBy(() -> new ProgressScore(TEAM, 1, Scorer.TEAM, new BigDecimal(wrong)))
                    .hasMessage("/score: must be 0.5 to 5.0 in half steps");
        }
    }

    @Test
    void support_needs_a_task_and_months_in_order() {
        assertThatThrownBy(() -> Support.builder()
                        .kind(SupportKind.ADMINISTRATIVE)
                        .fromMonth(3)
                        .toMonth(2)
                        .build())
                .hasMessage("/toMonth: must not be before /fromMonth\n/tasks: must not be empty");
    }
}

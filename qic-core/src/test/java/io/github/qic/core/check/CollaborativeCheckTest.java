package io.github.qic.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.finding.Acceptance;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Review;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.EndTime;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.Release;
import io.github.qic.core.programme.TeamMeeting;
import io.github.qic.core.programme.Venue;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CollaborativeCheckTest {
    private static final Collaborative PEACH = PeachCollaborative.collaborative();
    private static final LocalDate EVENT_1 = LocalDate.of(2016, 9, 21);

    /** By hand: of the 40 employed people beside the improvement team, 4 GPs and 15 care home staff are known to be permitted. */
    @Test
    void the_only_findings_about_PEACH_concern_what_the_paper_does_not_report() {
        assertThat(CollaborativeCheck.standard().check(PEACH))
                .extracting(Finding::code, Finding::path, Finding::message)
                .containsExactly(
                        tuple(
                                "core.permission-unknown",
                                "/programme/releases",
                                "for 21 of 40 people it is unknown whether the employer permits attendance"),
                        tuple(
                                "core.protected-time-unknown",
                                "/programme/releases",
                                "for 40 of 40 people it is unknown whether the employer protects the time"));
    }

    @Test
    void messages_use_singular_and_plural_and_say_what_is_missing() {
        assertThat(CollaborativeCheck.standard().check(events(1, 2, 13, 18)))
                .extracting(Finding::message)
                .contains("1 month after the previous event, fewer than 2");
        assertThat(CollaborativeCheck.standard().check(release(Answer.NO, Answer.NO, Answer.NO)))
                .extracting(Finding::message)
                .contains(
                        "backfill is not offered",
                        "the employer does not permit attendance",
                        "the employer does not protect the time");
    }

    @Test
    void an_unknown_role_is_found_once_with_the_nearest_known_one() {
        Collaborative misspelt = PEACH.toBuilder()
                .participants(PEACH.participants().stream()
                        .map(p -> p.role().equals(Role.GP)
                                ? p.toBuilder().role(Role.of("salried-gp")).build()
                                : p)
                        .toList())
                .build();
        assertThat(CollaborativeCheck.standard().check(misspelt))
                .extracting(Finding::code, Finding::message)
                .contains(tuple("core.unknown-role", "salried-gp is not a known role; the nearest known one is gp"))
                .extracting(t -> t.toList().get(0))
                .containsOnlyOnce("core.unknown-role");
        assertThat(CollaborativeCheck.standard().check(person(0, p -> p.role(Role.of("falls-lead")))))
                .extracting(Finding::message)
                .contains("falls-lead is not a known role");
    }

    @Test
    void every_rule_finds_its_violation_at_the_right_path() {
        Map<String, Collaborative> broken = broken();
        broken.forEach((expected, collaborative) -> assertThat(
                        CollaborativeCheck.standard().check(collaborative))
                .as(expected)
                .extracting(f -> f.code() + " " + f.path())
                .contains(expected));
        assertThat(broken.keySet().stream().map(key -> key.replaceFirst(" .*", "")))
                .containsExactlyInAnyOrderElementsOf(
                        CollaborativeCheck.rules().stream().map(Rule::code).toList());
    }

    static Map<String, Collaborative> broken() {
        Map<String, Collaborative> broken = new LinkedHashMap<>();
        broken.put("core.few-sites /sites", small());
        broken.put("core.no-rationale /programme/design", small());
        broken.put("core.no-expert-support /teams", small());
        broken.put("core.no-improvement-expert /teams", person(46, p -> p.role(Role.RESEARCHER)));
        broken.put("core.no-measurement-support /programme/support", small());
        broken.put("core.short-action-period /programme/events/1", events(1, 2, 13, 18));
        broken.put("core.long-action-period /programme/events/3", events(1, 6, 11, 18));
        broken.put("core.unknown-role /participants/0/role", person(0, p -> p.role(Role.of("care-home-manger"))));
        broken.put("core.sector-absent /teams/0/members", members("P01", "P02", "P03"));
        broken.put("core.sector-dominates /teams/0/members", members("P01", "P02", "P03", "P07"));
        broken.put("core.profession-dominates /teams/2/members", nurses());
        broken.put(
                "core.few-expert-sessions /teams/0",
                programme(p -> p.events(List.of()).meetings(List.of()).coachingContacts(List.of())));
        broken.put("core.no-care-home-venue /teams/0", programme(CollaborativeCheckTest::awayFromHome));
        broken.put("core.no-backfill /participants/1", release(Answer.NO, Answer.YES, Answer.YES));
        broken.put("core.no-permission /participants/1", release(Answer.YES, Answer.NO, Answer.YES));
        broken.put("core.no-protected-time /participants/1", release(Answer.YES, Answer.YES, Answer.NO));
        broken.put("core.backfill-unknown /programme/releases", release(Answer.UNKNOWN, Answer.YES, Answer.YES));
        broken.put("core.permission-unknown /programme/releases", PEACH);
        broken.put("core.protected-time-unknown /programme/releases", PEACH);
        broken.put(
                "core.overlapping-attendance /register/1",
                register(at("event-1", EVENT_1, "10:00", "12:00"), at("event-1", EVENT_1, "11:59", "12:30")));
        broken.put(
                "core.attendance-on-another-day /register/0/date",
                register(at("event-1", EVENT_1.plusDays(1), "10:00", "12:00")));
        broken.put(
                "core.attendance-outside-hours /register/0/start", register(at("event-1", EVENT_1, "09:59", "12:00")));
        broken.put("core.attendance-outside-membership /register/0/date", person(0, p -> p.left(EVENT_1.minusDays(1))));
        broken.put(
                "core.member-outside-programme /participants/0/left",
                person(0, p -> p.left(LocalDate.of(2016, 8, 31))));
        broken.put("core.never-came /participants/1", register(at("event-1", EVENT_1, "10:00", "12:00")));
        broken.put("core.few-sites-to-the-end /sites", register(at("event-1", EVENT_1, "10:00", "12:00")));
        return broken;
    }

    @Test
    void an_attendance_past_midnight_overlaps_with_one_of_the_next_day() {
        Attendance night = at("event-1", EVENT_1, "21:00", "27:00");
        assertThat(codes(register(night, at("event-1", EVENT_1.plusDays(1), "03:00", "04:00"))))
                .doesNotContain("core.overlapping-attendance");
        assertThat(codes(register(night, at("event-1", EVENT_1.plusDays(1), "02:59", "04:00"))))
                .contains("core.overlapping-attendance");
    }

    @Test
    void back_to_back_attendances_do_not_overlap_but_nested_ones_do() {
        assertThat(codes(register(at("event-1", EVENT_1, "10:00", "12:00"), at("event-1", EVENT_1, "12:00", "13:00"))))
                .doesNotContain("core.overlapping-attendance");
        // The third begins after the second has ended, but within the first.
        assertThat(CollaborativeCheck.standard()
                        .check(register(
                                at("event-1", EVENT_1, "10:00", "16:00"),
                                at("event-1", EVENT_1, "11:00", "12:00"),
                                at("event-1", EVENT_1, "13:00", "14:00"))))
                .filteredOn(f -> f.code().equals("core.overlapping-attendance"))
                .extracting(Finding::path)
                .containsExactly("/register/1", "/register/2");
    }

    @Test
    void a_value_at_the_threshold_gives_no_finding() {
        // Two of four are doctors; seven of ten are from the NHS.
        assertThat(codes(members("P02", "P03", "P07", "P10"))).doesNotContain("core.profession-dominates");
        assertThat(codes(members("P01", "P02", "P03", "P04", "P05", "P06", "P12", "P07", "P08", "P11")))
                .doesNotContain("core.sector-dominates");
        assertThat(codes(members("P02", "P03"))).doesNotContain("core.profession-dominates", "core.sector-dominates");
        assertThat(codes(events(1, 3, 9, 15))).doesNotContain("core.short-action-period", "core.long-action-period");
        assertThat(codes(programme(
                        p -> p.events(PEACH.programme().events().subList(0, 2)).coachingContacts(List.of()))))
                .doesNotContain("core.few-expert-sessions");
    }

    @Test
    void a_team_without_meetings_meets_at_the_learning_events() {
        assertThat(CollaborativeCheck.standard().check(programme(p -> p.meetings(List.of()))))
                .extracting(Finding::path, Finding::message)
                .contains(tuple("/teams/0", "none of the 4 learning events is held in a care home"));
        List<LearningEvent> atHome = PEACH.programme().events().stream()
                .map(e -> e.toBuilder().venue(Venue.of(VenueKind.CARE_HOME)).build())
                .toList();
        assertThat(codes(programme(p -> p.meetings(List.of()).events(atHome))))
                .doesNotContain("core.no-care-home-venue");
        assertThat(codes(programme(p -> p.meetings(List.of()).events(List.of()))))
                .doesNotContain("core.no-care-home-venue");
    }

    @Test
    void a_meeting_counts_only_for_the_team_that_meets() {
        assertThat(CollaborativeCheck.standard()
                        .check(programme(p -> p.meetings(PEACH.programme().meetings().stream()
                                .filter(m -> m.team().equals(Id.of("team-2"))
                                        || m.venue().kind() == VenueKind.COMMISSIONER)
                                .toList()))))
                .filteredOn(f -> f.code().equals("core.no-care-home-venue"))
                .extracting(Finding::path)
                .containsExactly("/teams/0", "/teams/2", "/teams/3");
    }

    @Test
    void coaching_counts_only_for_the_team_that_was_coached() {
        assertThat(CollaborativeCheck.standard()
                        .check(programme(p -> p.events(List.of())
                                .coachingContacts(PEACH.programme().coachingContacts().stream()
                                        .filter(c -> c.team().equals(Id.of("team-2")))
                                        .toList()))))
                .filteredOn(f -> f.code().equals("core.few-expert-sessions"))
                .extracting(Finding::path)
                .containsExactly("/teams/0", "/teams/2", "/teams/3");
    }

    @Test
    void dates_before_joining_and_after_the_programme_are_reported() {
        assertThat(CollaborativeCheck.standard().check(person(0, p -> p.joined(LocalDate.of(2018, 3, 1)))))
                .extracting(Finding::path, Finding::message)
                .contains(
                        tuple("/participants/0/joined", "is after the programme ended"),
                        tuple("/register/0/date", "is before the person joined"));
        assertThat(codes(person(0, p -> p.joined(EVENT_1).left(LocalDate.of(2018, 2, 28)))))
                .doesNotContain("core.member-outside-programme", "core.attendance-outside-membership");
    }

    @Test
    void attendance_at_an_event_without_a_day_must_be_in_its_month() {
        Collaborative unslotted = events(1, 7, 13, 18).toBuilder()
                .register(Register.of(List.of(
                        at("event-1", LocalDate.of(2016, 9, 30), "10:00", "12:00"),
                        at("event-1", LocalDate.of(2016, 10, 1), "10:00", "12:00"))))
                .build();
        assertThat(CollaborativeCheck.standard().check(unslotted))
                .filteredOn(f -> f.code().equals("core.attendance-on-another-day"))
                .extracting(Finding::path)
                .containsExactly("/register/1/date");
        assertThat(CollaborativeCheck.standard().check(register(at("event-1", EVENT_1, "15:00", "16:01"))))
                .extracting(Finding::path, Finding::message)
                .contains(tuple("/register/0/end", "is after event-1 ended"));
    }

    @Test
    void a_collaborative_without_care_homes_needs_none_in_its_teams() {
        assertThat(codes(small())).doesNotContain("core.sector-absent", "core.no-care-home-venue");
    }

    /** PEACH has four sites, and people of all of them came to the last event. */
    @Test
    void as_many_sites_as_required_are_enough_and_one_fewer_is_not() {
        assertThat(codes(PEACH, CollaborativeThresholds.builder().minimumSites(4)))
                .doesNotContain("core.few-sites", "core.few-sites-to-the-end");
        assertThat(codes(PEACH, CollaborativeThresholds.builder().minimumSites(5)))
                .contains("core.few-sites")
                .doesNotContain("core.few-sites-to-the-end");
        assertThat(codes(
                        register(at("event-1", EVENT_1, "10:00", "12:00")),
                        CollaborativeThresholds.builder().minimumSites(4)))
                .contains("core.few-sites-to-the-end");
    }

    @Test
    void a_role_without_a_known_profession_counts_as_its_own() {
        Collaborative leads = members("P01", "P02", "P03").toBuilder()
                .participants(PEACH.participants().stream()
                        .map(p -> List.of("P02", "P03").contains(p.id().value())
                                ? p.toBuilder().role(Role.of("falls-lead")).build()
                                : p)
                        .toList())
                .build();
        assertThat(CollaborativeCheck.standard().check(leads))
                .filteredOn(f -> f.code().equals("core.profession-dominates"))
                .extracting(Finding::message)
                .containsExactly("2 of 3 members belong to the profession falls lead, more than 50%");
    }

    @Test
    void thresholds_have_the_documented_defaults() {
        CollaborativeThresholds defaults = CollaborativeThresholds.builder().build();
        assertThat(defaults.minimumSites()).isEqualTo(3);
        assertThat(defaults.minimumExpertSessions()).isEqualTo(2);
        assertThat(defaults.dominantSectorPercent()).isEqualTo(70);
        assertThat(defaults.dominantProfessionPercent()).isEqualTo(50);
        assertThat(defaults.minimumActionMonths()).isEqualTo(2);
        assertThat(defaults.maximumActionMonths()).isEqualTo(6);
    }

    @Test
    void thresholds_may_allow_a_single_length_of_action_periods() {
        CollaborativeThresholds fixed = CollaborativeThresholds.builder()
                .minimumActionMonths(4)
                .maximumActionMonths(4)
                .minimumSites(7)
                .build();
        assertThat(fixed.toBuilder().minimumExpertSessions(0).build())
                .isEqualTo(CollaborativeThresholds.builder()
                        .minimumSites(7)
                        .minimumExpertSessions(0)
                        .minimumActionMonths(4)
                        .maximumActionMonths(4)
                        .build());
    }

    @Test
    void thresholds_can_be_changed_and_are_validated() {
        CollaborativeThresholds strict =
                CollaborativeThresholds.builder().maximumActionMonths(5).build();
        assertThat(CollaborativeCheck.standard().with(strict).check(PEACH))
                .filteredOn(f -> f.code().equals("core.long-action-period"))
                .hasSize(2);
        assertThatThrownBy(() -> CollaborativeThresholds.builder()
                        .dominantProfessionPercent(0)
                        .maximumActionMonths(1)
                        .build())
                .hasMessage("/dominantProfessionPercent: must be from 1 to 100\n"
                        + "/maximumActionMonths: must not be less than /minimumActionMonths");
    }

    @Test
    void an_acceptance_survives_writing_and_reading_the_document() {
        Acceptance acceptance = CollaborativeCheck.standard().check(PEACH).stream()
                .filter(finding -> finding.code().equals("core.protected-time-unknown"))
                .findAny()
                .orElseThrow()
                .accept("The study did not ask", "T4", LocalDate.of(2018, 3, 1));
        Collaborative accepted = Collaborative.DOCUMENT.read(Collaborative.DOCUMENT.write(
                PEACH.toBuilder().addAcceptances(acceptance).build()));
        Review review = CollaborativeCheck.standard().review(accepted);
        assertThat(review.open()).extracting(Finding::code).containsExactly("core.permission-unknown");
        assertThat(review.accepted()).extracting(Review.Accepted::acceptance).containsExactly(acceptance);
    }

    private static List<String> codes(Collaborative collaborative) {
        return CollaborativeCheck.standard().check(collaborative).stream()
                .map(Finding::code)
                .toList();
    }

    private static List<String> codes(Collaborative collaborative, CollaborativeThresholds.Builder thresholds) {
        return CollaborativeCheck.standard().with(thresholds.build()).check(collaborative).stream()
                .map(Finding::code)
                .toList();
    }

    /** No people, sites, plan or events. */
    private static Collaborative small() {
        return Collaborative.builder()
                .id(Id.of("small"))
                .name("Small")
                .topic("Falls")
                .programme(Programme.builder()
                        .start(PEACH.programme().start())
                        .months(6)
                        .build())
                .build();
    }

    private static Collaborative programme(UnaryOperator<Programme.Builder> change) {
        return PEACH.toBuilder()
                .programme(change.apply(PEACH.programme().toBuilder()).build())
                .register(Register.empty())
                .build();
    }

    private static Collaborative events(int... months) {
        List<LearningEvent> events = new ArrayList<>();
        for (int i = 0; i < months.length; i++) {
            events.add(LearningEvent.builder()
                    .from(PEACH.programme().events().get(i))
                    .month(months[i])
                    .slot(Optional.empty())
                    .build());
        }
        return programme(p -> p.events(events));
    }

    private static Programme.Builder awayFromHome(Programme.Builder programme) {
        List<TeamMeeting> meetings = PEACH.programme().meetings().stream()
                .map(m -> m.toBuilder().venue(Venue.of(VenueKind.GP_PRACTICE)).build())
                .toList();
        return programme.meetings(meetings);
    }

    private static Collaborative members(String... ids) {
        return members(0, ids);
    }

    /** Two mental health nurses, a specialist nurse and a care home nurse, with two others: one profession in four of six. */
    private static Collaborative nurses() {
        return members(2, "P23", "P24", "P25", "P26", "P27", "P30");
    }

    private static Collaborative members(int team, String... ids) {
        var teams = new ArrayList<>(PEACH.teams());
        teams.set(
                team,
                teams.get(team).toBuilder()
                        .members(Arrays.stream(ids).map(Id::<Participant>of).toList())
                        .build());
        return PEACH.toBuilder().teams(teams).build();
    }

    private static Collaborative person(int index, UnaryOperator<Participant.Builder> change) {
        var people = new ArrayList<>(PEACH.participants());
        people.set(index, change.apply(people.get(index).toBuilder()).build());
        return PEACH.toBuilder().participants(people).build();
    }

    private static Collaborative release(Answer backfill, Answer permission, Answer protectedTime) {
        return programme(p -> p.releases(List.of(new Release(Id.of("P02"), backfill, permission, protectedTime))));
    }

    private static Attendance at(String gathering, LocalDate day, String start, String end) {
        return new Attendance(
                Id.of("P01"),
                Id.of(gathering),
                day,
                LocalTime.parse(start),
                EndTime.parse(end),
                DeliveryMode.IN_PERSON);
    }

    private static Collaborative register(Attendance... attendances) {
        return PEACH.toBuilder().register(Register.of(List.of(attendances))).build();
    }
}

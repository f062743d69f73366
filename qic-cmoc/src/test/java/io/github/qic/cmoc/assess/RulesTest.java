package io.github.qic.cmoc.assess;

import static io.github.qic.cmoc.assess.Presence.ABSENT;
import static io.github.qic.cmoc.assess.Presence.IN_PLACE;
import static io.github.qic.cmoc.assess.Presence.PARTLY;
import static io.github.qic.cmoc.assess.Presence.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.fact.Provenance;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Sector;
import io.github.qic.core.people.Site;
import io.github.qic.core.people.Team;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.Mode;
import io.github.qic.core.programme.Release;
import io.github.qic.core.programme.Support;
import io.github.qic.core.programme.SupportKind;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Expected values by hand from the small collaborative. */
class RulesTest {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal ALL = BigDecimal.ONE;

    private static Presence presence(IndicatorRule rule, Collaborative collaborative) {
        return rule.read(Small.scene(collaborative)).presence();
    }

    private static String text(IndicatorRule rule, Collaborative collaborative) {
        return rule.read(Small.scene(collaborative)).grounds().get(0).text();
    }

    private static Release release(String person, Answer backfill) {
        return new Release(Id.of(person), backfill, Answer.UNKNOWN, Answer.UNKNOWN);
    }

    @Test
    void people_are_released_when_each_who_needs_it_is() {
        Released backfill = Released.builder()
                .need(Need.BACKFILL)
                .addEmployers(OrganisationKind.CARE_HOME_WITH_NURSING)
                .build();
        Collaborative both = Small.with(p -> p.addReleases(release("h1", Answer.YES), release("h2", Answer.YES)));
        Collaborative one = Small.with(p -> p.addReleases(release("h1", Answer.YES), release("h2", Answer.NO)));
        Collaborative none = Small.with(p -> p.addReleases(release("h1", Answer.NO), release("h2", Answer.NO)));
        assertThat(presence(backfill, both)).isEqualTo(IN_PLACE);
        assertThat(presence(backfill, one)).isEqualTo(PARTLY);
        assertThat(presence(backfill, none)).isEqualTo(ABSENT);
        assertThat(presence(backfill, Small.plain())).isEqualTo(UNKNOWN);
        assertThat(text(backfill, one)).isEqualTo("1 of 2 people who need it have an offer of backfill");
    }

    @Test
    void a_release_nobody_asked_about_leaves_open_what_it_could_change() {
        Released backfill = Released.builder()
                .need(Need.BACKFILL)
                .addEmployers(OrganisationKind.CARE_HOME_WITH_NURSING)
                .build();
        Collaborative yes = Small.with(p -> p.addReleases(release("h1", Answer.YES)));
        Collaborative no = Small.with(p -> p.addReleases(release("h1", Answer.NO), release("h2", Answer.UNKNOWN)));
        assertThat(presence(backfill, yes)).isEqualTo(UNKNOWN);
        assertThat(presence(backfill, no)).isEqualTo(UNKNOWN);
        assertThat(text(backfill, no)).isEqualTo("0 of 2 people who need it have an offer of backfill; 1 not known");
        assertThat(presence(backfill.toBuilder().enough(HALF).build(), yes)).isEqualTo(IN_PLACE);
    }

    @Test
    void each_need_has_its_own_answer_and_nobody_needs_what_no_employer_here_needs() {
        Collaborative collaborative = Small.with(p -> p.addReleases(
                new Release(Id.of("n1"), Answer.NO, Answer.YES, Answer.NO),
                new Release(Id.of("n2"), Answer.NO, Answer.YES, Answer.YES)));
        Released permission = Released.builder()
                .need(Need.PERMISSION)
                .addEmployers(OrganisationKind.NHS_TRUST)
                .build();
        assertThat(presence(permission, collaborative)).isEqualTo(IN_PLACE);
        assertThat(presence(permission.toBuilder().need(Need.PROTECTED_TIME).build(), collaborative))
                .isEqualTo(PARTLY);
        assertThat(presence(permission.toBuilder().need(Need.BACKFILL).build(), collaborative))
                .isEqualTo(ABSENT);
        assertThat(presence(
                        permission.toBuilder()
                                .employers(List.of(OrganisationKind.GP_PRACTICE))
                                .build(),
                        collaborative))
                .isEqualTo(IN_PLACE);
    }

    @Test
    void a_team_is_balanced_when_every_sector_is_there_and_none_has_more_than_its_share() {
        TeamBalance rule = TeamBalance.builder()
                .addSectors(Sector.CARE_HOME, Sector.NHS)
                .most(HALF)
                .build();
        Collaborative two = Small.plain();
        assertThat(presence(rule, two)).isEqualTo(IN_PLACE);
        assertThat(text(rule, two)).isEqualTo("Team T: of 4 members care home 2, NHS 2");
        assertThat(presence(rule, without(two, "h1"))).isEqualTo(PARTLY);
        assertThat(presence(rule, without(without(two, "h1"), "h2"))).isEqualTo(ABSENT);
        assertThat(presence(rule, two.toBuilder().teams(List.of()).build())).isEqualTo(UNKNOWN);
    }

    /** Somebody who left on 30 June no longer counts in December. */
    private static Collaborative without(Collaborative collaborative, String person) {
        List<Participant> people = collaborative.participants().stream()
                .map(p -> p.id().value().equals(person)
                        ? p.toBuilder().left(LocalDate.of(2024, 6, 30)).build()
                        : p)
                .toList();
        return collaborative.toBuilder().participants(people).build();
    }

    @Test
    void only_those_count_who_take_part_on_the_day_and_do_not_deliver_the_programme() {
        TeamBalance rule = TeamBalance.builder()
                .addSectors(Sector.CARE_HOME, Sector.NHS)
                .most(HALF)
                .build();
        Collaborative base = Small.plain();
        Participant late = Small.person("h3", "home").toBuilder()
                .joined(LocalDate.of(2024, 6, 1))
                .build();
        Participant coach = Small.person("h4", "home");
        Collaborative grown = base.toBuilder()
                .addParticipants(late, coach)
                .teams(List.of(
                        base.teams().get(0).toBuilder()
                                .addMembers(late.id(), coach.id())
                                .build(),
                        Team.builder()
                                .id(Id.of("all"))
                                .name("All")
                                .addMembers(coach.id())
                                .build()))
                .build();
        assertThat(rule.read(Scene.of(grown, LocalDate.of(2024, 5, 31))).presence())
                .isEqualTo(IN_PLACE);
        assertThat(rule.read(Scene.of(grown, LocalDate.of(2024, 6, 1)))
                        .grounds()
                        .get(0)
                        .text())
                .isEqualTo("Team T: of 5 members care home 3, NHS 2");
        Scene lastDay = Scene.of(without(base, "h1"), LocalDate.of(2024, 6, 30));
        assertThat(rule.read(lastDay).presence()).isEqualTo(IN_PLACE);
        Collaborative nobody = base.toBuilder()
                .teams(List.of(
                        base.teams().get(0).toBuilder().members(List.of()).build()))
                .build();
        assertThat(presence(rule, nobody)).isEqualTo(UNKNOWN);
    }

    /** A participant without a site serves all of them, as a community nurse may who sits in several teams. */
    @Test
    void somebody_who_serves_all_sites_counts_at_each_of_them() {
        Participant shared = Participant.builder()
                .id(Id.of("all-1"))
                .role(Role.of("nurse"))
                .employer(Id.of("home"))
                .build();
        Collaborative base = Small.with(p -> p.addReleases(release("h1", Answer.YES), release("h2", Answer.YES)));
        Collaborative more = base.toBuilder()
                .addParticipants(shared)
                .programme(base.programme().toBuilder()
                        .addReleases(release("all-1", Answer.NO))
                        .build())
                .teams(List.of(base.teams().get(0).toBuilder()
                        .members(List.of(Id.of("n1"), shared.id()))
                        .build()))
                .build();
        Released backfill = Released.builder()
                .need(Need.BACKFILL)
                .addEmployers(OrganisationKind.CARE_HOME_WITH_NURSING)
                .build();
        assertThat(text(backfill, more)).isEqualTo("2 of 3 people who need it have an offer of backfill");
        TeamBalance balance = TeamBalance.builder()
                .addSectors(Sector.CARE_HOME, Sector.NHS)
                .most(HALF)
                .build();
        assertThat(presence(balance, more)).isEqualTo(IN_PLACE);
        assertThat(text(balance, more)).isEqualTo("Team T: of 2 members care home 1, NHS 1");
    }

    @Test
    void a_member_of_a_team_counts_in_it_whatever_the_persons_own_site() {
        Collaborative base = twoSites();
        Collaborative mixed = base.toBuilder()
                .teams(List.of(base.teams().get(0).toBuilder()
                        .members(List.of(Id.of("n1"), Id.of("x1")))
                        .build()))
                .build();
        TeamBalance balance = TeamBalance.builder()
                .addSectors(Sector.CARE_HOME, Sector.NHS)
                .most(HALF)
                .build();
        assertThat(presence(balance, mixed)).isEqualTo(IN_PLACE);
    }

    @Test
    void meetings_count_by_where_they_were_held() {
        MeetingPlaces rule = MeetingPlaces.builder()
                .addVenues(VenueKind.CARE_HOME)
                .enough(HALF)
                .build();
        Collaborative half = Small.with(
                p -> p.addMeetings(Small.meeting(2, VenueKind.CARE_HOME), Small.meeting(6, VenueKind.HOSPITAL)));
        Collaborative third = Small.with(p -> p.addMeetings(
                Small.meeting(2, VenueKind.CARE_HOME),
                Small.meeting(3, VenueKind.HOSPITAL),
                Small.meeting(6, VenueKind.HOSPITAL)));
        Collaborative hospital = Small.with(p -> p.addMeetings(Small.meeting(2, VenueKind.HOSPITAL)));
        assertThat(presence(rule, half)).isEqualTo(IN_PLACE);
        assertThat(presence(rule, third)).isEqualTo(PARTLY);
        assertThat(presence(rule, hospital)).isEqualTo(ABSENT);
        assertThat(presence(rule, Small.plain())).isEqualTo(UNKNOWN);
        assertThat(text(rule, third)).isEqualTo("1 of 3 meetings were held in: care home");
    }

    @Test
    void coaching_counts_by_action_period() {
        Coached rule = new Coached(1, ALL);
        assertThat(presence(rule, coached(2, 6))).isEqualTo(IN_PLACE);
        assertThat(presence(rule, coached(2, 3))).isEqualTo(PARTLY);
        assertThat(presence(rule, coached(11))).isEqualTo(ABSENT);
        assertThat(presence(rule, Small.plain())).isEqualTo(UNKNOWN);
        assertThat(presence(new Coached(2, ALL), coached(2, 6, 7))).isEqualTo(PARTLY);
        assertThat(text(rule, coached(2, 3))).isEqualTo("1 of 2 action periods had a contact with a coach");
    }

    private static Collaborative coached(int... months) {
        return Small.with(p -> {
            for (int month : months) {
                p.addCoachingContacts(Small.contact(month));
            }
        });
    }

    /** The event of month 5 is on the 10th. */
    @Test
    void a_contact_in_the_month_of_an_event_needs_its_day() {
        Coached rule = new Coached(1, ALL);
        assertThat(presence(rule, coached(5))).isEqualTo(UNKNOWN);
        assertThat(presence(rule, coached(2, 5))).isEqualTo(UNKNOWN);
        assertThat(presence(rule, coachedInMay(9))).isEqualTo(PARTLY);
        assertThat(presence(rule, coachedInMay(10))).isEqualTo(ABSENT);
        assertThat(presence(rule, coachedInMay(11, 9))).isEqualTo(IN_PLACE);
    }

    private static Collaborative coachedInMay(int... days) {
        return Small.with(p -> {
            for (int day : days) {
                LocalDate date = LocalDate.of(2024, 5, day);
                p.addCoachingContacts(Small.contact(5).toBuilder().date(date).build());
            }
        });
    }

    @Test
    void coaching_of_another_team_does_not_count_but_shows_that_a_log_is_kept() {
        Collaborative base = coached(2, 6);
        Collaborative other = base.toBuilder()
                .addTeams(base.teams().get(0).toBuilder()
                        .id(Id.of("u"))
                        .site(Id.of("x"))
                        .build())
                .addSites(base.sites().get(0).toBuilder().id(Id.of("x")).build())
                .build();
        Coached rule = new Coached(1, ALL);
        assertThat(rule.read(Scene.of(other, Small.END).at(Id.of("x"))).presence())
                .isEqualTo(ABSENT);
        assertThat(rule.read(Scene.of(other, Small.END).at(Small.SITE)).presence())
                .isEqualTo(IN_PLACE);
        assertThat(rule.read(Scene.of(other, Small.END)).presence()).isEqualTo(PARTLY);
    }

    /** The second event is on 10 May, the third on 10 September. */
    @Test
    void an_action_period_counts_from_the_day_of_the_event_that_ends_it() {
        Collaborative collaborative = coached(2);
        Coached rule = new Coached(1, ALL);
        Scene dayBefore = Scene.of(collaborative, LocalDate.of(2024, 9, 9));
        assertThat(rule.read(dayBefore).presence()).isEqualTo(IN_PLACE);
        assertThat(rule.read(Scene.of(collaborative, LocalDate.of(2024, 9, 10))).presence())
                .isEqualTo(PARTLY);
        assertThat(rule.read(Scene.of(collaborative, LocalDate.of(2024, 5, 9))).presence())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void support_counts_by_month() {
        Supported rule = new Supported(SupportKind.ADMINISTRATIVE, ALL);
        assertThat(presence(rule, supported(1, 12))).isEqualTo(IN_PLACE);
        assertThat(presence(rule, supported(3, 12))).isEqualTo(PARTLY);
        assertThat(presence(rule, Small.plain())).isEqualTo(UNKNOWN);
        assertThat(text(rule, supported(3, 12))).isEqualTo("10 of 12 months had administrative support");
        assertThat(rule.read(Scene.of(supported(3, 12), LocalDate.of(2024, 2, 29)))
                        .presence())
                .isEqualTo(ABSENT);
        assertThat(presence(new Supported(SupportKind.DATA_COLLECTION, ALL), supported(1, 12)))
                .isEqualTo(UNKNOWN);
    }

    private static Collaborative supported(int from, int to) {
        return Small.with(p -> p.addSupport(Support.builder()
                .kind(SupportKind.ADMINISTRATIVE)
                .fromMonth(from)
                .toMonth(to)
                .addTasks("minutes")
                .build()));
    }

    @Test
    void events_are_shared_when_the_site_meets_another_there() {
        SharedEvents rule = new SharedEvents(2, ALL);
        Collaborative base = twoSites();
        assertThat(presence(rule, at(base, "h1:e1", "x1:e1", "h1:e5", "x1:e5", "n1:e9", "x1:e9")))
                .isEqualTo(IN_PLACE);
        assertThat(presence(rule, at(base, "h1:e1", "x1:e1", "h1:e5", "h2:e5", "x1:e9")))
                .isEqualTo(PARTLY);
        assertThat(presence(rule, at(base, "h1:e1", "n1:e5", "x1:e9"))).isEqualTo(ABSENT);
        assertThat(presence(rule, base)).isEqualTo(UNKNOWN);
        assertThat(presence(rule, at(base, "h1:e1", "x1:e1"))).isEqualTo(UNKNOWN);
        Collaborative once = at(base, "h1:e1", "x1:e1", "h1:e5", "h1:e9");
        assertThat(text(rule, once))
                .isEqualTo("1 of 3 learning events brought people of 2 or more sites together, this one among them");
        assertThat(rule.read(Scene.of(once, Small.END)).grounds().get(0).text())
                .isEqualTo("1 of 3 learning events brought people of 2 or more sites together");
    }

    private static Collaborative twoSites() {
        Collaborative one = Small.plain();
        Id<Site> other = Id.of("x");
        return one.toBuilder()
                .addSites(one.sites().get(0).toBuilder().id(other).build())
                .addParticipants(
                        Small.person("x1", "home").toBuilder().site(other).build())
                .build();
    }

    private static Collaborative at(Collaborative collaborative, String... attendances) {
        List<Attendance> register = Arrays.stream(attendances)
                .map(text -> text.split(":"))
                .map(part -> attendance(
                        part[0], Small.event(part[1].charAt(1) - '0').slot().orElseThrow()))
                .toList();
        return collaborative.toBuilder().register(Register.of(register)).build();
    }

    private static Attendance attendance(String person, TimeSlot slot) {
        Id<Gathering> event = Id.of("e" + slot.date().getMonthValue());
        return new Attendance(Id.of(person), event, slot.date(), slot.start(), slot.end(), Mode.IN_PERSON);
    }

    @Test
    void a_figure_is_held_against_two_thresholds_in_either_direction() {
        Figure more = new Figure("attendance.retention", new BigDecimal("0.75"), HALF);
        assertThat(figure(more, "0.75")).isEqualTo(IN_PLACE);
        assertThat(figure(more, "0.74")).isEqualTo(PARTLY);
        assertThat(figure(more, "0.5")).isEqualTo(ABSENT);
        Figure less = new Figure("attendance.retention", HALF, new BigDecimal("0.75"));
        assertThat(figure(less, "0.5")).isEqualTo(IN_PLACE);
        assertThat(figure(less, "0.51")).isEqualTo(PARTLY);
        assertThat(figure(less, "0.75")).isEqualTo(ABSENT);
        assertThat(presence(more, Small.plain())).isEqualTo(UNKNOWN);
    }

    @Test
    void a_figure_of_the_whole_or_of_a_later_day_tells_nothing_of_a_site_today() {
        Figure rule = new Figure("attendance.retention", ALL, HALF);
        assertThat(rule.read(scene(fact("1").about(Optional.empty()).build())).presence())
                .isEqualTo(UNKNOWN);
        assertThat(rule.read(scene(fact("1").asOf(Small.END.plusDays(1)).build()))
                        .presence())
                .isEqualTo(UNKNOWN);
        assertThat(rule.read(scene(
                                fact("1").asOf(Small.END).build(),
                                fact("0").asOf(Small.END.minusDays(1)).build()))
                        .presence())
                .isEqualTo(IN_PLACE);
    }

    private static Presence figure(Figure rule, String value) {
        return rule.read(scene(fact(value).build())).presence();
    }

    private static Fact.Builder fact(String value) {
        return Fact.builder()
                .name("attendance.retention")
                .about(Optional.of(Small.SITE))
                .value(new BigDecimal(value))
                .unit("1")
                .definition("who stayed")
                .source("register");
    }

    private static Scene scene(Fact... facts) {
        return new Scene(Small.plain(), Optional.of(Small.SITE), Small.END, List.of(), List.of(facts));
    }

    @Test
    void a_question_is_answered_by_the_last_word_of_a_person() {
        Question rule = new Question(Id.of("q"), "Is the remit understood?");
        RecordedAnswer yes = answer("2024-03-01", IN_PLACE).build();
        for (Presence presence : Presence.values()) {
            RecordedAnswer later = answer("2024-06-01", presence).build();
            assertThat(rule.read(asked(later, yes)).presence()).isEqualTo(presence);
        }
        assertThat(rule.read(asked()).presence()).isEqualTo(UNKNOWN);
        assertThat(rule.read(asked(answer("2025-01-01", ABSENT).build())).presence())
                .isEqualTo(UNKNOWN);
        Ground ground = rule.read(asked(yes)).grounds().get(0);
        assertThat(ground.text()).isEqualTo("Is the remit understood? Everybody could say it.");
        assertThat(ground.source()).isEqualTo("talk with the team; judged by evaluator");
        assertThat(ground.date()).contains(LocalDate.of(2024, 3, 1));
    }

    @Test
    void an_answer_about_the_whole_stands_for_a_site_without_one_of_its_own() {
        Question rule = new Question(Id.of("q"), "Is the remit understood?");
        RecordedAnswer whole =
                answer("2024-06-01", IN_PLACE).site(Optional.empty()).build();
        assertThat(rule.read(asked(whole)).presence()).isEqualTo(IN_PLACE);
        assertThat(rule.read(asked(whole, answer("2024-03-01", ABSENT).build())).presence())
                .isEqualTo(ABSENT);
        assertThat(rule.read(asked(
                                answer("2024-06-01", IN_PLACE).site(Id.of("x")).build()))
                        .presence())
                .isEqualTo(UNKNOWN);
    }

    private static RecordedAnswer.Builder answer(String date, Presence presence) {
        return RecordedAnswer.builder()
                .question(Id.of("q"))
                .site(Small.SITE)
                .presence(presence)
                .reason("Everybody could say it.")
                .source("talk with the team")
                .by("evaluator")
                .date(LocalDate.parse(date));
    }

    private static Scene asked(RecordedAnswer... answers) {
        return new Scene(Small.plain(), Optional.of(Small.SITE), Small.END, List.of(answers), List.of());
    }

    @Test
    void rules_combine() {
        IndicatorRule yes = new Figure("attendance.retention", ALL, HALF);
        IndicatorRule no = new Figure("attendance.retention", new BigDecimal("3"), new BigDecimal("2"));
        IndicatorRule open = new Figure("other", ALL, HALF);
        Scene scene = scene(fact("1").build());
        assertThat(AllOf.of(yes, yes).read(scene).presence()).isEqualTo(IN_PLACE);
        assertThat(AllOf.of(yes, no).read(scene).presence()).isEqualTo(PARTLY);
        assertThat(AllOf.of(no, no).read(scene).presence()).isEqualTo(ABSENT);
        assertThat(AllOf.of(yes, open).read(scene).presence()).isEqualTo(UNKNOWN);
        assertThat(AllOf.of(yes, open, no).read(scene).presence()).isEqualTo(PARTLY);
        assertThat(AnyOf.of(no, open, yes).read(scene).presence()).isEqualTo(IN_PLACE);
        assertThat(AnyOf.of(no, AllOf.of(yes, no)).read(scene).presence()).isEqualTo(PARTLY);
        assertThat(AnyOf.of(no, no).read(scene).presence()).isEqualTo(ABSENT);
        assertThat(AnyOf.of(no, open).read(scene).presence()).isEqualTo(UNKNOWN);
        assertThat(AllOf.of(yes, no).read(scene).grounds()).hasSize(2);
    }

    @Test
    void what_lies_after_the_day_is_not_seen() {
        Collaborative collaborative = Small.with(
                p -> p.addMeetings(Small.meeting(2, VenueKind.HOSPITAL), Small.meeting(6, VenueKind.CARE_HOME))
                        .addCoachingContacts(Small.contact(2)));
        MeetingPlaces rule = MeetingPlaces.builder()
                .addVenues(VenueKind.CARE_HOME)
                .enough(HALF)
                .build();
        Scene spring = Scene.of(collaborative, LocalDate.of(2024, 5, 31)).at(Small.SITE);
        assertThat(rule.read(spring).presence()).isEqualTo(ABSENT);
        assertThat(presence(rule, collaborative)).isEqualTo(IN_PLACE);
        assertThat(new Coached(1, ALL).read(spring).presence()).isEqualTo(IN_PLACE);
        assertThat(presence(new Coached(1, ALL), collaborative)).isEqualTo(PARTLY);
    }

    @Test
    void a_ground_tells_when_its_values_were_made_up() {
        Collaborative collaborative = Small.plain().toBuilder()
                .addProvenance(new Provenance("/teams", Origin.STATED, "a paper"))
                .addProvenance(new Provenance("/teams/*/members", Origin.SYNTHETIC, "an example"))
                .addProvenance(new Provenance("/team", Origin.LOST, "nowhere"))
                .addProvenance(new Provenance("/programme/meetings/*/venue/host", Origin.LOST, "nowhere"))
                .build();
        TeamBalance rule = TeamBalance.builder()
                .addSectors(Sector.CARE_HOME, Sector.NHS)
                .most(HALF)
                .build();
        Ground ground = rule.read(Small.scene(collaborative)).grounds().get(0);
        assertThat(ground.origin()).contains(Origin.SYNTHETIC);
        assertThat(ground.source()).isEqualTo("collaborative /teams/*/members");
    }
}

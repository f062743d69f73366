package io.github.qic.cmoc.indicator;

import static io.github.qic.cmoc.assess.Small.presence;
import static io.github.qic.cmoc.assess.Small.text;
import static io.github.qic.cmoc.indicator.Presence.ABSENT;
import static io.github.qic.cmoc.indicator.Presence.IN_PLACE;
import static io.github.qic.cmoc.indicator.Presence.PARTLY;
import static io.github.qic.cmoc.indicator.Presence.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.assess.Small;
import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.people.Team;
import io.github.qic.core.programme.DeliveryMode;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.LearningEvent;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.Support;
import io.github.qic.core.programme.SupportKind;
import io.github.qic.core.programme.TimeSlot;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules that look at what the programme did. Expected values by hand from the small collaborative. */
class ProgrammeRulesTest {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal ALL = BigDecimal.ONE;

    @Test
    void meetings_count_by_where_they_were_held() {
        MeetingPlacesRule rule = MeetingPlacesRule.builder()
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
        CoachingRule rule = new CoachingRule(1, ALL);
        assertThat(presence(rule, coached(2, 6))).isEqualTo(IN_PLACE);
        assertThat(presence(rule, coached(2, 3))).isEqualTo(PARTLY);
        assertThat(presence(rule, coached(11))).isEqualTo(ABSENT);
        assertThat(presence(rule, Small.plain())).isEqualTo(UNKNOWN);
        assertThat(presence(new CoachingRule(2, ALL), coached(2, 6, 7))).isEqualTo(PARTLY);
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
        CoachingRule rule = new CoachingRule(1, ALL);
        assertThat(presence(rule, coached(5))).isEqualTo(UNKNOWN);
        assertThat(presence(rule, coached(2, 5))).isEqualTo(UNKNOWN);
        assertThat(presence(rule, coachedInMay(9))).isEqualTo(PARTLY);
        assertThat(presence(rule, coachedInMay(10))).isEqualTo(ABSENT);
        assertThat(presence(rule, coachedInMay(11, 9))).isEqualTo(IN_PLACE);
    }

    /** No day of a month is before its first day or after its last. */
    @Test
    void a_contact_in_the_month_of_an_event_on_its_first_or_last_day_is_on_one_side_of_it() {
        CoachingRule rule = new CoachingRule(1, ALL);
        assertThat(presence(rule, moved(coached(5, 6), LocalDate.of(2024, 5, 1))))
                .isEqualTo(PARTLY);
        assertThat(presence(rule, moved(coached(2, 5), LocalDate.of(2024, 5, 31))))
                .isEqualTo(PARTLY);
    }

    private static Collaborative moved(Collaborative collaborative, LocalDate secondEvent) {
        Programme programme = collaborative.programme();
        TimeSlot slot = new TimeSlot(secondEvent, LocalTime.of(10, 0), LocalTime.of(16, 0));
        LearningEvent moved = programme.events().get(1).toBuilder().slot(slot).build();
        return collaborative.toBuilder()
                .programme(programme.toBuilder()
                        .events(List.of(
                                programme.events().get(0),
                                moved,
                                programme.events().get(2)))
                        .build())
                .build();
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
        CoachingRule rule = new CoachingRule(1, ALL);
        assertThat(rule.evaluate(IndicatorScope.of(other, Small.END).at(Id.of("x")))
                        .presence())
                .isEqualTo(ABSENT);
        assertThat(rule.evaluate(IndicatorScope.of(other, Small.END).at(Small.SITE))
                        .presence())
                .isEqualTo(IN_PLACE);
        assertThat(rule.evaluate(IndicatorScope.of(other, Small.END)).presence())
                .isEqualTo(PARTLY);
    }

    /** The team that delivers the programme has no site and no coach. */
    @Test
    void a_team_without_a_site_is_not_expected_to_be_coached() {
        Collaborative base = coached(2, 6);
        Collaborative delivered = base.toBuilder()
                .addTeams(Team.builder().id(Id.of("all")).name("All").build())
                .build();
        assertThat(new CoachingRule(1, ALL)
                        .evaluate(IndicatorScope.of(delivered, Small.END))
                        .presence())
                .isEqualTo(IN_PLACE);
    }

    /** The second event is on 10 May, the third on 10 September. */
    @Test
    void an_action_period_counts_from_the_day_of_the_event_that_ends_it() {
        Collaborative collaborative = coached(2);
        CoachingRule rule = new CoachingRule(1, ALL);
        IndicatorScope dayBefore = IndicatorScope.of(collaborative, LocalDate.of(2024, 9, 9));
        assertThat(rule.evaluate(dayBefore).presence()).isEqualTo(IN_PLACE);
        assertThat(rule.evaluate(IndicatorScope.of(collaborative, LocalDate.of(2024, 9, 10)))
                        .presence())
                .isEqualTo(PARTLY);
        assertThat(rule.evaluate(IndicatorScope.of(collaborative, LocalDate.of(2024, 5, 9)))
                        .presence())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void support_counts_by_month() {
        SupportRule rule = new SupportRule(SupportKind.ADMINISTRATIVE, ALL);
        assertThat(presence(rule, supported(1, 12))).isEqualTo(IN_PLACE);
        assertThat(presence(rule, supported(3, 12))).isEqualTo(PARTLY);
        assertThat(presence(rule, Small.plain())).isEqualTo(UNKNOWN);
        assertThat(text(rule, supported(3, 12))).isEqualTo("10 of 12 months had administrative support");
        assertThat(rule.evaluate(IndicatorScope.of(supported(3, 12), LocalDate.of(2024, 2, 29)))
                        .presence())
                .isEqualTo(ABSENT);
        assertThat(presence(new SupportRule(SupportKind.DATA_COLLECTION, ALL), supported(1, 12)))
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
        SharedEventsRule rule = new SharedEventsRule(2, ALL);
        Collaborative base = Small.twoSites();
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
        assertThat(rule.evaluate(IndicatorScope.of(once, Small.END))
                        .reasons()
                        .get(0)
                        .text())
                .isEqualTo("1 of 3 learning events brought people of 2 or more sites together");
    }

    @Test
    void somebody_who_serves_all_sites_counts_for_no_site_at_an_event() {
        Collaborative base = Small.plain().toBuilder()
                .addParticipants(Small.person("all", "trust").toBuilder()
                        .site(Optional.empty())
                        .build())
                .build();
        assertThat(presence(new SharedEventsRule(2, ALL), at(base, "h1:e1", "all:e1", "h1:e5", "all:e9")))
                .isEqualTo(ABSENT);
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
        return new Attendance(Id.of(person), event, slot.date(), slot.start(), slot.end(), DeliveryMode.IN_PERSON);
    }

    @Test
    void anything_after_the_day_is_ignored() {
        Collaborative collaborative = Small.with(
                p -> p.addMeetings(Small.meeting(2, VenueKind.HOSPITAL), Small.meeting(6, VenueKind.CARE_HOME))
                        .addCoachingContacts(Small.contact(2)));
        MeetingPlacesRule rule = MeetingPlacesRule.builder()
                .addVenues(VenueKind.CARE_HOME)
                .enough(HALF)
                .build();
        IndicatorScope spring =
                IndicatorScope.of(collaborative, LocalDate.of(2024, 5, 31)).at(Small.SITE);
        assertThat(rule.evaluate(spring).presence()).isEqualTo(ABSENT);
        assertThat(presence(rule, collaborative)).isEqualTo(IN_PLACE);
        assertThat(new CoachingRule(1, ALL).evaluate(spring).presence()).isEqualTo(IN_PLACE);
        assertThat(presence(new CoachingRule(1, ALL), collaborative)).isEqualTo(PARTLY);
    }
}

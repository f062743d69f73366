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
import io.github.qic.core.fact.Origin;
import io.github.qic.core.fact.Provenance;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Sector;
import io.github.qic.core.people.Team;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.Release;
import io.github.qic.core.valid.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that look at people and teams. Expected values by hand from the small collaborative. */
class PeopleRulesTest {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static Release release(String person, Answer backfill) {
        return new Release(Id.of(person), backfill, Answer.UNKNOWN, Answer.UNKNOWN);
    }

    @Test
    void people_are_released_if_everybody_who_needs_it_is() {
        ReleaseRule backfill = ReleaseRule.builder()
                .need(ReleaseNeed.BACKFILL)
                .addEmployers(OrganisationKind.CARE_HOME_WITH_NURSING)
                .build();
        Collaborative both = Small.with(p -> p.addReleases(release("h1", Answer.YES), release("h2", Answer.YES)));
        Collaborative one = Small.with(p -> p.addReleases(release("h1", Answer.YES), release("h2", Answer.NO)));
        Collaborative none = Small.with(p -> p.addReleases(release("h1", Answer.NO), release("h2", Answer.NO)));
        assertThat(presence(backfill, both)).isEqualTo(IN_PLACE);
        assertThat(presence(backfill, one)).isEqualTo(PARTLY);
        assertThat(presence(backfill, none)).isEqualTo(ABSENT);
        assertThat(presence(backfill, Small.plain())).isEqualTo(UNKNOWN);
        // The record of a person has no date.
        IndicatorScope firstDay =
                IndicatorScope.of(one, LocalDate.of(2024, 1, 1)).at(Small.SITE);
        assertThat(backfill.evaluate(firstDay).presence()).isEqualTo(PARTLY);
        assertThat(text(backfill, one)).isEqualTo("1 of 2 people who need it have an offer of backfill");
    }

    @Test
    void an_unknown_release_makes_the_result_unknown_if_it_could_change_it() {
        ReleaseRule backfill = ReleaseRule.builder()
                .need(ReleaseNeed.BACKFILL)
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
    void each_need_is_recorded_separately_and_is_met_if_no_employer_here_has_it() {
        Collaborative collaborative = Small.with(p -> p.addReleases(
                new Release(Id.of("n1"), Answer.NO, Answer.YES, Answer.NO),
                new Release(Id.of("n2"), Answer.NO, Answer.YES, Answer.YES)));
        ReleaseRule permission = ReleaseRule.builder()
                .need(ReleaseNeed.PERMISSION)
                .addEmployers(OrganisationKind.NHS_TRUST)
                .build();
        assertThat(presence(permission, collaborative)).isEqualTo(IN_PLACE);
        assertThat(presence(
                        permission.toBuilder().need(ReleaseNeed.PROTECTED_TIME).build(), collaborative))
                .isEqualTo(PARTLY);
        assertThat(presence(permission.toBuilder().need(ReleaseNeed.BACKFILL).build(), collaborative))
                .isEqualTo(ABSENT);
        assertThat(presence(
                        permission.toBuilder()
                                .employers(List.of(OrganisationKind.GP_PRACTICE))
                                .build(),
                        collaborative))
                .isEqualTo(IN_PLACE);
    }

    @Test
    void a_team_is_balanced_if_every_sector_is_present_and_none_exceeds_its_share() {
        TeamBalanceRule rule = TeamBalanceRule.builder()
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
    void only_people_who_take_part_on_the_day_and_do_not_deliver_the_programme_count() {
        TeamBalanceRule rule = TeamBalanceRule.builder()
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
        assertThat(rule.evaluate(IndicatorScope.of(grown, LocalDate.of(2024, 5, 31)))
                        .presence())
                .isEqualTo(IN_PLACE);
        assertThat(rule.evaluate(IndicatorScope.of(grown, LocalDate.of(2024, 6, 1)))
                        .reasons()
                        .get(0)
                        .text())
                .isEqualTo("Team T: of 5 members care home 3, NHS 2");
        IndicatorScope lastDay = IndicatorScope.of(without(base, "h1"), LocalDate.of(2024, 6, 30));
        assertThat(rule.evaluate(lastDay).presence()).isEqualTo(IN_PLACE);
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
        ReleaseRule backfill = ReleaseRule.builder()
                .need(ReleaseNeed.BACKFILL)
                .addEmployers(OrganisationKind.CARE_HOME_WITH_NURSING)
                .build();
        assertThat(text(backfill, more)).isEqualTo("2 of 3 people who need it have an offer of backfill");
        TeamBalanceRule balance = TeamBalanceRule.builder()
                .addSectors(Sector.CARE_HOME, Sector.NHS)
                .most(HALF)
                .build();
        assertThat(presence(balance, more)).isEqualTo(IN_PLACE);
        assertThat(text(balance, more)).isEqualTo("Team T: of 2 members care home 1, NHS 1");
    }

    @Test
    void a_team_member_counts_whatever_the_site_of_the_person() {
        Collaborative base = Small.twoSites();
        Collaborative mixed = base.toBuilder()
                .teams(List.of(base.teams().get(0).toBuilder()
                        .members(List.of(Id.of("n1"), Id.of("x1")))
                        .build()))
                .build();
        TeamBalanceRule balance = TeamBalanceRule.builder()
                .addSectors(Sector.CARE_HOME, Sector.NHS)
                .most(HALF)
                .build();
        assertThat(presence(balance, mixed)).isEqualTo(IN_PLACE);
    }

    @Test
    void a_reason_says_if_its_values_were_made_up() {
        Collaborative collaborative = Small.plain().toBuilder()
                .addProvenance(new Provenance("/teams", Origin.STATED, "a paper"))
                .addProvenance(new Provenance("/teams/*/members", Origin.SYNTHETIC, "an example"))
                .addProvenance(new Provenance("/team", Origin.LOST, "nowhere"))
                .addProvenance(new Provenance("/programme/meetings/*/venue/host", Origin.LOST, "nowhere"))
                .build();
        TeamBalanceRule rule = TeamBalanceRule.builder()
                .addSectors(Sector.CARE_HOME, Sector.NHS)
                .most(HALF)
                .build();
        PresenceReason reason =
                rule.evaluate(Small.scope(collaborative)).reasons().get(0);
        assertThat(reason.origin()).contains(Origin.SYNTHETIC);
        assertThat(reason.source()).isEqualTo("collaborative /teams/*/members");
    }
}

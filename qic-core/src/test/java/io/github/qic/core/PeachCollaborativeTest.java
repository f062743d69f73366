package io.github.qic.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.json.Json;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.people.Sector;
import io.github.qic.core.programme.ActionPeriod;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.ConferenceCall;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.retention.Retention;
import io.github.qic.core.retention.RetentionDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures of Devi and others, Age and Ageing 2021;50(4):1371-1381, table 1 and table 3. */
class PeachCollaborativeTest {
    private static final Collaborative PEACH = PeachCollaborative.collaborative();

    @Test
    void the_document_is_written_as_it_was_read() throws IOException {
        assertThat(Collaborative.DOCUMENT.write(PEACH)).isEqualTo(document());
    }

    @Test
    void there_are_4_sites_with_one_commissioner_each_and_29_care_homes() {
        assertThat(PEACH.sites())
                .extracting(s -> s.id().value())
                .containsExactly("site-1", "site-2", "site-3", "site-4");
        assertThat(PEACH.sites()).extracting(s -> s.commissioner()).doesNotHaveDuplicates();
        assertThat(PEACH.organisations()).filteredOn(o -> o.kind().isCareHome()).hasSize(29);
        assertThat(PEACH.organisations())
                .extracting(o -> o.kind())
                .contains(
                        OrganisationKind.CARE_HOME_WITH_NURSING,
                        OrganisationKind.CARE_HOME_WITHOUT_NURSING,
                        OrganisationKind.GP_PRACTICE,
                        OrganisationKind.NHS_TRUST,
                        OrganisationKind.UNIVERSITY,
                        OrganisationKind.VOLUNTARY);
    }

    @Test
    void it_runs_18_months_from_September_2016_with_events_in_months_1_7_13_and_18() {
        assertThat(PEACH.programme().start()).isEqualTo(YearMonth.of(2016, 9));
        assertThat(PEACH.programme().months()).isEqualTo(18);
        assertThat(PEACH.programme().calendarMonth(18)).isEqualTo(YearMonth.of(2018, 2));
        assertThat(PEACH.programme().events()).extracting(Gathering::month).containsExactly(1, 7, 13, 18);
        assertThat(PEACH.programme().events()).allMatch(e -> e.venue().kind() == VenueKind.UNIVERSITY);
    }

    @Test
    void action_periods_are_about_5_to_6_months() {
        assertThat(PEACH.programme().actionPeriods())
                .extracting(ActionPeriod::months)
                .containsExactly(6, 6, 5);
    }

    @Test
    void forty_four_people_came_and_34_came_to_all_events() {
        Retention all = Retention.of(PEACH, RetentionDefinition.allEvents());
        assertThat(all.cameCount()).isEqualTo(44);
        assertThat(all.retainedCount()).isEqualTo(34);
    }

    @Test
    void thirty_four_NHS_and_care_home_staff_were_engaged_to_the_end() {
        Retention end = Retention.of(PEACH, RetentionDefinition.toTheEnd());
        assertThat(end.retainedCount()).isEqualTo(34);
        assertThat(end.retained()).extracting(PEACH::sector).containsOnly(Sector.NHS, Sector.CARE_HOME);
    }

    @Test
    void the_improvement_team_has_four_people_who_are_not_among_the_44() {
        assertThat(PEACH.improvementTeamMembers()).hasSize(4);
        assertThat(PEACH.participants()).hasSize(44 + 4);
    }

    @Test
    void sites_are_told_apart_by_their_recruits() {
        assertThat(sitesOf(Role.PHARMACIST)).containsOnly("site-1");
        assertThat(sitesOf(Role.DIETITIAN)).containsOnly("site-2");
        assertThat(sitesOf(Role.MENTAL_HEALTH_NURSE)).containsOnly("site-3").hasSizeGreaterThan(1);
        assertThat(sitesOf(Role.PUBLIC_CONTRIBUTOR)).isNotEmpty();
    }

    @Test
    void teams_met_in_care_homes_and_in_premises_of_commissioners() {
        assertThat(PEACH.programme().meetings())
                .extracting(m -> m.venue().kind())
                .contains(VenueKind.CARE_HOME, VenueKind.COMMISSIONER);
    }

    @Test
    void it_is_made_of_nine_components() {
        // Table 1, "what": communities of practice, events, sessions, meetings, coaching, signposting, newsletter, two
        // supports.
        assertThat(PEACH.components()).hasSize(9);
    }

    @Test
    void backfill_is_offered_to_GPs_and_care_home_staff_only() {
        assertThat(PEACH.participants())
                .filteredOn(p -> PEACH.programme()
                        .release(p.id())
                        .filter(release -> release.backfill() == Answer.YES)
                        .isPresent())
                .extracting(Participant::role)
                .containsOnly(Role.GP, Role.CARE_HOME_MANAGER, Role.CARE_HOME_NURSE, Role.CARE_HOME_WORKER);
    }

    @Test
    void one_conference_call_was_held_and_not_repeated() {
        assertThat(PEACH.programme().conferenceCalls())
                .filteredOn(ConferenceCall::held)
                .hasSize(1);
    }

    @Test
    void the_document_says_of_every_field_where_it_comes_from() throws IOException {
        List<String> untold = new ArrayList<>();
        List<String> told = PEACH.provenance().stream()
                .map(p -> p.path().replace("*", "\\d+") + "(/.*)?")
                .toList();
        collect(Json.newMapper().readTree(document()), "", told, untold);
        assertThat(untold).isEmpty();
    }

    @Test
    void what_the_paper_does_not_give_is_told_as_synthetic() {
        assertThat(PEACH.provenance())
                .filteredOn(p -> p.origin() == Origin.SYNTHETIC)
                .extracting(p -> p.path())
                .contains("/register", "/programme/events/*/slot", "/participants/*/role", "/organisations/*/name")
                // No day or month of the programme is given but those of the events.
                .contains("/programme/meetings", "/programme/coachingContacts", "/programme/newsletters")
                .contains("/programme/signposts/*/month", "/programme/modifications/*/month");
    }

    private static void collect(JsonNode node, String path, List<String> told, List<String> untold) {
        if (node.isObject()) {
            node.properties().forEach(f -> collect(f.getValue(), path + "/" + f.getKey(), told, untold));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path + "/" + i, told, untold);
            }
        } else if (!path.matches("/(format|version|provenance/.*)")
                && told.stream().noneMatch(path::matches)) {
            untold.add(path);
        }
    }

    private static List<String> sitesOf(Role role) {
        return PEACH.participants().stream()
                .filter(p -> p.role().equals(role))
                .map(Participant::site)
                .map(site -> site.map(Object::toString).orElse(""))
                .toList();
    }

    private static String document() throws IOException {
        try (InputStream in = PeachCollaborative.class.getResourceAsStream("peach-collaborative.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

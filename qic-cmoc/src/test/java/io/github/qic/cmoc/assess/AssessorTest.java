package io.github.qic.cmoc.assess;

import static io.github.qic.cmoc.assess.Presence.ABSENT;
import static io.github.qic.cmoc.assess.Presence.IN_PLACE;
import static io.github.qic.cmoc.assess.Presence.PARTLY;
import static io.github.qic.cmoc.assess.Presence.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.Claim;
import io.github.qic.cmoc.Condition;
import io.github.qic.cmoc.Configuration;
import io.github.qic.cmoc.Context;
import io.github.qic.cmoc.Link;
import io.github.qic.cmoc.Mechanism;
import io.github.qic.cmoc.Outcome;
import io.github.qic.cmoc.ProgrammeTheory;
import io.github.qic.cmoc.Wording;
import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.show.AssessmentReport;
import io.github.qic.core.Collaborative;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.fact.Provenance;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.people.Site;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A theory of its own, with nothing of PEACH: washing hands in two sites, {@code east} and {@code west}. */
class AssessorTest {
    private static final Figure WASHED = new Figure("hands.washed", new BigDecimal("0.9"), new BigDecimal("0.5"));
    private static final Question LED = new Question(Id.of("q-led"), "Does a senior person lead by example?");

    private static final ProgrammeTheory THEORY = ProgrammeTheory.builder()
            .addContexts(context("ctx-basins"), context("ctx-leader"))
            .addMechanisms(Mechanism.builder()
                    .id(Id.of("mech-easy"))
                    .text("Washing costs no detour")
                    .shortName("no detour")
                    .build())
            .addOutcomes(Outcome.builder()
                    .id(Id.of("out-clean"))
                    .text("Fewer infections")
                    .build())
            .addConfigurations(Configuration.builder()
                    .id(Id.of("hands"))
                    .shortName("Clean hands")
                    .addLinks(Link.builder()
                            .id(Id.of("hands-1"))
                            .addContexts(Id.of("ctx-basins"))
                            .addMechanisms(Id.of("mech-easy"))
                            .addOutcomes(Id.of("out-clean"))
                            .build())
                    .build())
            .addConditions(condition("c-leader", "ctx-leader"), condition("c-basins", "ctx-basins"))
            .build();

    private static Context context(String id) {
        return Context.builder().id(Id.of(id)).text("Context " + id).build();
    }

    private static Condition condition(String id, String context) {
        return Condition.builder()
                .id(Id.of(id))
                .addWordings(
                        Wording.builder().place("here").text("Condition " + id).build())
                .addContexts(Id.of(context))
                .build();
    }

    private static IndicatorSet indicators(Indicator... indicators) {
        return IndicatorSet.builder().title("Hands").addIndicators(indicators).build();
    }

    private static Indicator indicator(String claim, IndicatorRule rule) {
        return Indicator.builder().claim(Id.<Claim>of(claim)).rule(rule).build();
    }

    private static Fact washed(String site, String share, LocalDate on) {
        return Fact.builder()
                .name("hands.washed")
                .about(site.isEmpty() ? Optional.empty() : Optional.of(Id.<Site>of(site)))
                .value(new BigDecimal(share))
                .unit("1")
                .asOf(on)
                .definition("share of contacts with washed hands")
                .source("audit")
                .build();
    }

    private static final Collaborative TWO_SITES = Riverside.collaborative();
    private static final IndicatorSet BASINS = indicators(indicator("ctx-basins", WASHED));

    @Test
    void a_condition_without_an_indicator_is_seen_by_its_contexts_or_stays_unknown() {
        Assessment assessment = Assessor.of(THEORY, BASINS)
                .figures(List.of(washed("east", "0.95", Riverside.END), washed("west", "0.4", Riverside.END)))
                .assess(TWO_SITES, Riverside.END);
        AssessedClaim basins = assessment.claim(Id.<Claim>of("c-basins")).orElseThrow();
        assertThat(basins.at(Id.of("east")).orElseThrow().presence()).isEqualTo(IN_PLACE);
        assertThat(basins.at(Id.of("west")).orElseThrow().presence()).isEqualTo(ABSENT);
        assertThat(basins.whole().presence()).isEqualTo(PARTLY);
        assertThat(basins.whole().grounds().get(0).text()).isEqualTo("in place: East bank; absent: West bank");
        AssessedClaim leader = assessment.claim(Id.<Claim>of("c-leader")).orElseThrow();
        assertThat(leader.whole().presence()).isEqualTo(UNKNOWN);
        assertThat(leader.whole().grounds().get(0).text()).isEqualTo("no indicator shows this");
    }

    @Test
    void claims_stand_by_configuration_with_what_to_look_for_and_what_is_at_stake() {
        Assessment assessment = Assessor.of(THEORY, BASINS).assess(TWO_SITES, Riverside.END);
        assertThat(assessment.claims())
                .extracting(claim -> claim.claim().value())
                .containsExactly("c-basins", "ctx-basins", "c-leader");
        Explanation explanation = assessment.claims().get(0).explanations().get(0);
        assertThat(explanation.title()).isEqualTo("Clean hands");
        assertThat(explanation.mechanisms()).containsExactly("no detour");
        assertThat(explanation.outcomes()).containsExactly("Fewer infections");
        assertThat(assessment.claims().get(2).explanations()).isEmpty();
    }

    @Test
    void a_condition_is_explained_by_the_configurations_it_names_alone() {
        Configuration other = Configuration.builder()
                .id(Id.of("other"))
                .addLinks(Link.builder()
                        .id(Id.of("other-1"))
                        .addContexts(Id.of("ctx-basins"))
                        .build())
                .build();
        Condition named = THEORY.conditions().get(1).toBuilder()
                .addConfigurations(Id.of("other"))
                .build();
        Condition bare = named.toBuilder()
                .id(Id.of("c-bare"))
                .contexts(List.of())
                .configurations(List.of(Id.of("hands")))
                .build();
        ProgrammeTheory theory = THEORY.toBuilder()
                .addConfigurations(other)
                .conditions(List.of(named, bare))
                .build();
        Assessment assessment = Assessor.of(theory, BASINS).assess(TWO_SITES, Riverside.END);
        assertThat(assessment.claims()).hasSize(3);
        assertThat(links(assessment, "c-basins")).containsExactly("other-1");
        assertThat(links(assessment, "c-bare")).containsExactly("hands-1");
        assertThat(links(assessment, "ctx-basins")).containsExactly("hands-1", "other-1");
    }

    private static List<String> links(Assessment assessment, String claim) {
        return assessment.claim(Id.<Claim>of(claim)).orElseThrow().explanations().stream()
                .map(explanation -> explanation.link().value())
                .toList();
    }

    @Test
    void the_evidence_behind_a_row_tells_on_what_it_bears_and_how() {
        Inquiry inquiry = Inquiry.builder()
                .title("Hands")
                .addVersions(TheoryVersion.builder()
                        .id(Id.of("v1"))
                        .label("First")
                        .theory(THEORY)
                        .build())
                .evidence(EvidenceBase.builder()
                        .addSources(Source.builder()
                                .id(Id.of("s"))
                                .label("Interview")
                                .build())
                        .addItems(
                                evidence("e1", "hands-1", BearingKind.SUPPORTS),
                                evidence("e2", "out-clean", BearingKind.SUPPORTS),
                                evidence("e3", "mech-easy", BearingKind.REFUTES),
                                evidence("e4", "c-basins", BearingKind.MODIFIES))
                        .build())
                .build();
        Assessment assessment = Assessor.of(inquiry, BASINS).assess(TWO_SITES, Riverside.END);
        assertThat(assessment.theory()).contains("Hands, First");
        assertThat(assessment.claims().get(0).explanations().get(0).evidence())
                .containsExactly(
                        new Backing(Id.of("e1"), Id.<Claim>of("hands-1"), BearingKind.SUPPORTS),
                        new Backing(Id.of("e3"), Id.<Claim>of("mech-easy"), BearingKind.REFUTES),
                        new Backing(Id.of("e4"), Id.<Claim>of("c-basins"), BearingKind.MODIFIES));
    }

    private static Evidence evidence(String id, String claim, BearingKind kind) {
        return Evidence.builder()
                .id(Id.of(id))
                .source(Id.of("s"))
                .summary("Said so.")
                .addBearings(new Bearing(Id.<Claim>of(claim), kind))
                .build();
    }

    @Test
    void a_figure_of_the_whole_is_used_where_no_site_tells_anything() {
        Assessment assessment = Assessor.of(THEORY, BASINS)
                .figures(List.of(washed("", "0.95", Riverside.END)))
                .assess(TWO_SITES, Riverside.END);
        AssessedClaim basins = assessment.claim(Id.<Claim>of("ctx-basins")).orElseThrow();
        assertThat(basins.whole().presence()).isEqualTo(IN_PLACE);
        assertThat(basins.sites()).allMatch(site -> site.reading().presence() == UNKNOWN);
    }

    @Test
    void two_days_differ_by_what_was_learned_between_them() {
        Assessor assessor = Assessor.of(THEORY, indicators(indicator("ctx-basins", WASHED), indicator("c-leader", LED)))
                .figures(List.of(
                        washed("east", "0.6", LocalDate.of(2025, 3, 1)),
                        washed("east", "0.9", LocalDate.of(2025, 9, 1))))
                .answers(Answers.builder()
                        .collaborative(TWO_SITES.id())
                        .addAnswers(RecordedAnswer.builder()
                                .question(LED.id())
                                .site(Id.of("west"))
                                .presence(ABSENT)
                                .reason("Nobody was seen.")
                                .source("visit")
                                .by("coach")
                                .date(LocalDate.of(2025, 10, 1))
                                .build())
                        .build());
        Assessment spring = assessor.assess(TWO_SITES, LocalDate.of(2025, 4, 1));
        Assessment winter = assessor.assess(TWO_SITES, Riverside.END);
        List<Change> changes = winter.changesSince(spring).stream()
                .filter(change -> change.site().isPresent())
                .filter(change -> !change.claim().value().equals("c-basins"))
                .toList();
        assertThat(changes).hasSize(2);
        assertThat(changes.get(0).before()).contains(PARTLY);
        assertThat(changes.get(0).after()).contains(IN_PLACE);
        assertThat(changes.get(0).gone().get(0).text()).startsWith("hands.washed is 0.6:");
        assertThat(changes.get(0).found().get(0).date()).contains(LocalDate.of(2025, 9, 1));
        assertThat(changes.get(1).site().orElseThrow().name()).isEqualTo("West bank");
        assertThat(changes.get(1).before()).contains(UNKNOWN);
        assertThat(changes.get(1).found().get(0).text())
                .isEqualTo("Does a senior person lead by example? Nobody was seen.");
        assertThat(winter.changesSince(winter)).isEmpty();
    }

    @Test
    void changes_are_shown_with_their_grounds() {
        Assessor assessor = Assessor.of(THEORY.toBuilder().conditions(List.of()).build(), BASINS)
                .figures(List.of(
                        washed("east", "0.4", LocalDate.of(2025, 3, 1)),
                        washed("east", "0.9", LocalDate.of(2025, 9, 1)),
                        washed("west", "0.4", LocalDate.of(2025, 3, 1)),
                        washed("west", "0.9", LocalDate.of(2025, 9, 1))));
        Assessment spring = assessor.assess(TWO_SITES, LocalDate.of(2025, 4, 1));
        AssessmentReport winter = AssessmentReport.of(assessor.assess(TWO_SITES, Riverside.END));
        assertThat(winter.changesMarkdown(spring)).isEqualTo("""
                        | Condition or context | Where | 2025-04-01 | 2025-12-31 | Because |
                        | --- | --- | --- | --- | --- |
                        | Context ctx-basins | East bank, West bank | absent | in place | hands.washed is 0.9: share of contacts with washed hands |
                        | Context ctx-basins | Whole | absent | in place | in place: East bank, West bank |
                        """);
        assertThat(winter.changesHtml(spring))
                .contains("<td>East bank, West bank</td><td>absent</td><td>in place</td>");
    }

    @Test
    void made_up_values_of_a_site_make_the_whole_made_up() {
        Collaborative synthetic = TWO_SITES.toBuilder()
                .addProvenance(new Provenance("/programme/meetings", Origin.SYNTHETIC, "an example"))
                .build();
        IndicatorSet venues = indicators(indicator(
                "ctx-basins",
                MeetingPlaces.builder()
                        .addVenues(VenueKind.HOSPITAL)
                        .enough(BigDecimal.ONE)
                        .build()));
        Ground whole = Assessor.of(THEORY, venues)
                .assess(synthetic, Riverside.END)
                .claims()
                .get(0)
                .whole()
                .grounds()
                .get(0);
        assertThat(whole.origin()).contains(Origin.SYNTHETIC);
        assertThat(whole.presence()).isEqualTo(IN_PLACE);
    }

    @Test
    void what_only_one_of_two_assessments_holds_is_a_change_too() {
        Assessment before = Assessor.of(THEORY, BASINS).assess(TWO_SITES, Riverside.END);
        Assessment after = Assessor.of(THEORY.toBuilder().conditions(List.of()).build(), BASINS)
                .assess(TWO_SITES, Riverside.END);
        assertThat(after.changesSince(before))
                .hasSize(6)
                .allMatch(change -> change.after().isEmpty() && change.before().isPresent());
    }

    @Test
    void assessments_and_answers_of_another_collaborative_are_refused() {
        Assessment riverside = Assessor.of(THEORY, BASINS).assess(TWO_SITES, Riverside.END);
        Assessment small = Assessor.of(THEORY, BASINS).assess(Small.plain(), Small.END);
        assertThatThrownBy(() -> small.changesSince(riverside))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("/collaborative");
        Answers others = Answers.builder().collaborative(Id.of("other")).build();
        assertThatThrownBy(() -> Assessor.of(THEORY, BASINS).answers(others).assess(TWO_SITES, Riverside.END))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("/collaborative");
    }

    @Test
    void a_collaborative_without_sites_is_assessed_as_a_whole() {
        Collaborative none = Collaborative.builder()
                .id(Id.of("none"))
                .name("None")
                .topic("Hands")
                .programme(Small.plain().programme())
                .build();
        Assessment assessment = Assessor.of(THEORY, BASINS)
                .figures(List.of(washed("", "0.4", Riverside.END)))
                .assess(none, Riverside.END);
        assertThat(assessment.claims().get(0).whole().presence()).isEqualTo(ABSENT);
    }

    @Test
    void a_finding_tells_what_the_indicator_refers_to() {
        assertThat(Assessor.of(THEORY, indicators(indicator("mech-easy", LED), indicator("c-leader", LED)))
                        .findings(TWO_SITES))
                .extracting(Finding::message)
                .contains("must refer to a condition or context - but was: mech-easy, of kind mechanism");
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(f -> f.code() + " " + f.path()).toList();
    }

    @Test
    void a_theory_none_of_whose_conditions_can_be_assessed_is_found() {
        assertThat(codes(Assessor.of(THEORY, indicators()).findings(TWO_SITES)))
                .containsExactly("cmoc.assess.nothing-assessable /conditions");
        ProgrammeTheory contexts = THEORY.toBuilder().conditions(List.of()).build();
        assertThat(codes(Assessor.of(contexts, indicators()).findings(TWO_SITES)))
                .containsExactly("cmoc.assess.nothing-assessable /contexts");
        assertThat(codes(Assessor.of(contexts, BASINS)
                        .figures(List.of(washed("", "1", Riverside.END)))
                        .findings(TWO_SITES)))
                .isEmpty();
    }

    @Test
    void indicators_and_answers_that_refer_to_nothing_are_found_with_their_place() {
        RecordedAnswer answer = RecordedAnswer.builder()
                .question(Id.of("q-other"))
                .site(Id.of("north"))
                .presence(IN_PLACE)
                .reason("Seen.")
                .source("visit")
                .by("coach")
                .date(Riverside.END)
                .addEvidence(Id.of("e9"))
                .build();
        Assessor assessor = Assessor.of(
                        THEORY,
                        indicators(
                                indicator("ctx-basins", AllOf.of(LED, WASHED)),
                                indicator("ctx-soap", LED),
                                indicator("mech-easy", LED)))
                .answers(Answers.builder()
                        .collaborative(TWO_SITES.id())
                        .addAnswers(answer)
                        .build());
        assertThat(codes(assessor.findings(TWO_SITES)))
                .containsExactly(
                        "cmoc.assess.condition-unasked /conditions/0",
                        "cmoc.assess.figure-missing /indicators/0/rule",
                        "cmoc.assess.indicator-of-nothing /indicators/1/claim",
                        "cmoc.assess.indicator-of-nothing /indicators/2/claim",
                        "cmoc.assess.answer-to-nothing /answers/0/question",
                        "cmoc.assess.answer-about-nowhere /answers/0/site",
                        "cmoc.assess.answer-cites-nothing /answers/0/evidence/0");
    }
}

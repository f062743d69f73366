package io.github.qic.cmoc.assess;

import static io.github.qic.cmoc.assess.Hands.BASINS;
import static io.github.qic.cmoc.assess.Hands.THEORY;
import static io.github.qic.cmoc.assess.Hands.TWO_SITES;
import static io.github.qic.cmoc.assess.Hands.indicator;
import static io.github.qic.cmoc.assess.Hands.indicators;
import static io.github.qic.cmoc.assess.Hands.washed;
import static io.github.qic.cmoc.indicator.Presence.ABSENT;
import static io.github.qic.cmoc.indicator.Presence.IN_PLACE;
import static io.github.qic.cmoc.indicator.Presence.PARTLY;
import static io.github.qic.cmoc.indicator.Presence.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.indicator.MeetingPlacesRule;
import io.github.qic.cmoc.indicator.PresenceReason;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.theory.Condition;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.Collaborative;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.fact.Provenance;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two sites assessed by the theory of clean hands. */
class AssessorTest {
    @Test
    void a_condition_without_an_indicator_is_assessed_by_its_contexts_or_stays_unknown() {
        Assessment assessment = Assessor.of(THEORY, BASINS)
                .figures(List.of(washed("east", "0.95", Riverside.END), washed("west", "0.4", Riverside.END)))
                .assess(TWO_SITES, Riverside.END);
        AssessedClaim basins = assessment.claim(Id.<TheoryClaim>of("c-basins")).orElseThrow();
        assertThat(basins.at(Id.of("east")).orElseThrow().presence()).isEqualTo(IN_PLACE);
        assertThat(basins.at(Id.of("west")).orElseThrow().presence()).isEqualTo(ABSENT);
        assertThat(basins.whole().presence()).isEqualTo(PARTLY);
        assertThat(basins.whole().reasons().get(0).text()).isEqualTo("in place: East bank; absent: West bank");
        AssessedClaim leader = assessment.claim(Id.<TheoryClaim>of("c-leader")).orElseThrow();
        assertThat(leader.whole().presence()).isEqualTo(UNKNOWN);
        assertThat(leader.whole().reasons().get(0).text()).isEqualTo("no indicator shows this");
    }

    @Test
    void claims_are_in_configuration_order_with_their_mechanisms_and_outcomes() {
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
    void a_condition_is_explained_only_by_the_configurations_it_names() {
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
        Condition loose =
                bare.toBuilder().id(Id.of("c-loose")).configurations(List.of()).build();
        ProgrammeTheory theory = THEORY.toBuilder()
                .addConfigurations(other)
                .conditions(List.of(loose, named, bare))
                .build();
        Assessment assessment = Assessor.of(theory, BASINS).assess(TWO_SITES, Riverside.END);
        assertThat(assessment.claims()).hasSize(4);
        assertThat(links(assessment, "c-loose")).isEmpty();
        assertThat(links(assessment, "c-basins")).containsExactly("other-1");
        assertThat(links(assessment, "c-bare")).containsExactly("hands-1");
        assertThat(links(assessment, "ctx-basins")).containsExactly("hands-1", "other-1");
    }

    private static List<String> links(Assessment assessment, String claim) {
        return assessment.claim(Id.<TheoryClaim>of(claim)).orElseThrow().explanations().stream()
                .map(explanation -> explanation.link().value())
                .toList();
    }

    @Test
    void the_evidence_for_a_link_records_its_claim_and_kind() {
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
                                evidence("e4", "c-basins", BearingKind.MODIFIES),
                                evidence("e5", "hands", BearingKind.SUPPORTS))
                        .build())
                .build();
        Assessment assessment = Assessor.of(inquiry, BASINS).assess(TWO_SITES, Riverside.END);
        assertThat(assessment.theory()).contains("Hands, First");
        assertThat(assessment.claims().get(0).explanations().get(0).evidence())
                .containsExactly(
                        new EvidenceReference(Id.of("e1"), Id.<TheoryClaim>of("hands-1"), BearingKind.SUPPORTS),
                        new EvidenceReference(Id.of("e3"), Id.<TheoryClaim>of("mech-easy"), BearingKind.REFUTES),
                        new EvidenceReference(Id.of("e4"), Id.<TheoryClaim>of("c-basins"), BearingKind.MODIFIES),
                        new EvidenceReference(Id.of("e5"), Id.<TheoryClaim>of("hands"), BearingKind.SUPPORTS));
    }

    private static Evidence evidence(String id, String claim, BearingKind kind) {
        return Evidence.builder()
                .id(Id.of(id))
                .source(Id.of("s"))
                .summary("Said so.")
                .addBearings(Bearing.of(Id.<TheoryClaim>of(claim), kind))
                .build();
    }

    @Test
    void a_figure_of_the_whole_is_used_if_every_site_is_unknown() {
        Assessment assessment = Assessor.of(THEORY, BASINS)
                .figures(List.of(washed("", "0.95", Riverside.END)))
                .assess(TWO_SITES, Riverside.END);
        AssessedClaim basins =
                assessment.claim(Id.<TheoryClaim>of("ctx-basins")).orElseThrow();
        assertThat(basins.whole().presence()).isEqualTo(IN_PLACE);
        assertThat(basins.sites()).allMatch(site -> site.result().presence() == UNKNOWN);
    }

    @Test
    void made_up_values_of_a_site_make_the_whole_made_up() {
        Collaborative synthetic = TWO_SITES.toBuilder()
                .addProvenance(new Provenance("/programme/meetings", Origin.SYNTHETIC, "an example"))
                .build();
        IndicatorSet venues = indicators(indicator(
                "ctx-basins",
                MeetingPlacesRule.builder()
                        .addVenues(VenueKind.HOSPITAL)
                        .enough(BigDecimal.ONE)
                        .build()));
        PresenceReason whole = Assessor.of(THEORY, venues)
                .assess(synthetic, Riverside.END)
                .claims()
                .get(0)
                .whole()
                .reasons()
                .get(0);
        assertThat(whole.origin()).contains(Origin.SYNTHETIC);
        assertThat(whole.presence()).isEqualTo(IN_PLACE);
    }

    @Test
    void assessments_and_answers_of_another_collaborative_are_refused() {
        Assessment riverside = Assessor.of(THEORY, BASINS).assess(TWO_SITES, Riverside.END);
        Assessment small = Assessor.of(THEORY, BASINS).assess(Small.plain(), Small.END);
        assertThatThrownBy(() -> small.changesSince(riverside))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("/collaborative");
        AssessmentAnswers others =
                AssessmentAnswers.builder().collaborative(Id.of("other")).build();
        assertThat(Riverside.answers().toBuilder().build()).isEqualTo(Riverside.answers());
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
}

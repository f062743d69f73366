package io.github.qic.cmoc.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.confidence.Confidence;
import io.github.qic.cmoc.confidence.ConfidenceLevel;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.DemiRegularity;
import io.github.qic.cmoc.theory.ElementLevel;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.OutcomeReach;
import io.github.qic.cmoc.theory.Polarity;
import io.github.qic.cmoc.theory.Statement;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.valid.Id;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a node of a GraphML export says of its claim beside the label. */
class ClaimAttributesTest {
    private static final Confidence MODERATE =
            Confidence.builder().level(ConfidenceLevel.MODERATE).build();

    @Test
    void of_a_context_whether_it_can_be_changed_with_what_every_element_has() {
        Context context = Context.builder()
                .id(Id.of("time"))
                .text("Managers have no time")
                .level(new ElementLevel("local-policy"))
                .modifiable(true)
                .addTags("time", "managers")
                .codingProvenance(Origin.INFERRED)
                .provenance(Origin.STATED)
                .note("asked again in June")
                .build();
        assertThat(ClaimAttributes.of(context))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "text", "Managers have no time",
                        "level", "local policy",
                        "modifiable", "yes",
                        "tags", "time; managers",
                        "coding_provenance", "inferred",
                        "provenance", "stated",
                        "note", "asked again in June"));
        assertThat(ClaimAttributes.of(context.toBuilder().modifiable(false).build()))
                .containsEntry("modifiable", "no");
    }

    @Test
    void of_a_mechanism_its_resource_reasoning_and_actor() {
        Mechanism mechanism = Mechanism.builder()
                .id(Id.of("trust"))
                .text("Staff trust the team")
                .resource("a named pharmacist")
                .reasoning("somebody listens")
                .actor(Id.of("staff"))
                .build();
        assertThat(ClaimAttributes.of(mechanism))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "text", "Staff trust the team",
                        "resource", "a named pharmacist",
                        "reasoning", "somebody listens",
                        "actor", "staff"));
    }

    @Test
    void of_an_outcome_its_direction_reach_and_intention() {
        Outcome outcome = Outcome.builder()
                .id(Id.of("falls"))
                .text("Fewer falls")
                .polarity(Polarity.POSITIVE)
                .reach(OutcomeReach.FINAL)
                .intended(false)
                .build();
        assertThat(ClaimAttributes.of(outcome))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "text", "Fewer falls",
                        "polarity", "positive",
                        "reach", "final",
                        "intended", "no"));
    }

    @Test
    void of_a_configuration_its_sentence_and_what_limits_it() {
        Configuration configuration = Configuration.builder()
                .id(Id.of("c1"))
                .heading("Time for meetings")
                .statement(Statement.builder()
                        .ifPart("time is paid")
                        .thenPart("managers come")
                        .build())
                .contrasts(Id.<Configuration>of("c2"))
                .confidence(MODERATE)
                .addBoundaryConditions("small homes", "owners agree")
                .addModerators("turnover")
                .addCounterExamples("home 7")
                .addTags("pay")
                .provenance(Origin.DERIVED)
                .note("from the interviews")
                .build();
        assertThat(ClaimAttributes.of(configuration))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("text", "Time for meetings"),
                        Map.entry("statement", "If time is paid, then managers come."),
                        Map.entry("counter_case_of", "c2"),
                        Map.entry("confidence", "moderate"),
                        Map.entry("boundary_conditions", "small homes; owners agree"),
                        Map.entry("moderators", "turnover"),
                        Map.entry("counter_examples", "home 7"),
                        Map.entry("tags", "pay"),
                        Map.entry("provenance", "derived"),
                        Map.entry("note", "from the interviews")));
    }

    @Test
    void of_a_demi_regularity_what_explains_it_and_what_limits_it() {
        DemiRegularity pattern = DemiRegularity.builder()
                .id(Id.of("d1"))
                .text("Paid homes come more often")
                .addConfigurations(Id.of("c1"), Id.of("c2"))
                .confidence(MODERATE)
                .addBoundaryConditions("weekdays")
                .addModerators("distance")
                .addCounterExamples("home 9")
                .addTags("attendance")
                .provenance(Origin.STATED)
                .note("table 3")
                .build();
        assertThat(ClaimAttributes.of(pattern))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "explained_by", "c1; c2",
                        "confidence", "moderate",
                        "boundary_conditions", "weekdays",
                        "moderators", "distance",
                        "counter_examples", "home 9",
                        "tags", "attendance",
                        "provenance", "stated",
                        "note", "table 3"));
    }
}

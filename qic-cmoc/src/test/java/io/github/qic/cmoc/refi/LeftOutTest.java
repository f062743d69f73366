package io.github.qic.cmoc.refi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.confidence.Confidence;
import io.github.qic.cmoc.confidence.ConfidenceLevel;
import io.github.qic.cmoc.theory.Actor;
import io.github.qic.cmoc.theory.Condition;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.DemiRegularity;
import io.github.qic.cmoc.theory.Element;
import io.github.qic.cmoc.theory.ElementLevel;
import io.github.qic.cmoc.theory.ElementLink;
import io.github.qic.cmoc.theory.FormalTheory;
import io.github.qic.cmoc.theory.FormalTheoryKind;
import io.github.qic.cmoc.theory.Intervention;
import io.github.qic.cmoc.theory.Limitation;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.LinkKind;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.OutcomeReach;
import io.github.qic.cmoc.theory.Polarity;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Recommendation;
import io.github.qic.cmoc.theory.Wording;
import io.github.qic.core.fact.Origin;
import io.github.qic.core.valid.Id;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a codebook cannot say is counted, so that nobody takes it for the whole theory. */
class LeftOutTest {
    private static Context.Builder context() {
        return Context.builder().id(Id.of("c")).text("Time to talk");
    }

    private static Mechanism.Builder mechanism() {
        return Mechanism.builder().id(Id.of("m")).text("Trust");
    }

    private static Outcome.Builder outcome() {
        return Outcome.builder().id(Id.of("o")).text("Fewer falls");
    }

    private static List<TransferEntry> leftOut(ProgrammeTheory theory) {
        return TheoryCodebook.of(theory, "study").report().entries().stream()
                .filter(entry -> entry.kind() == TransferKind.LEFT_OUT)
                .toList();
    }

    private static ProgrammeTheory theory(Element element) {
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder()
                .addActors(Actor.builder().id(Id.of("a")).text("Staff").build());
        if (element instanceof Context context) {
            theory.addContexts(context);
        } else if (element instanceof Mechanism mechanism) {
            theory.addMechanisms(mechanism);
        } else if (element instanceof Outcome outcome) {
            theory.addOutcomes(outcome);
        } else if (element instanceof Intervention intervention) {
            theory.addInterventions(intervention);
        }
        return theory.build();
    }

    static Stream<Element> elementsWithMore() {
        return Stream.of(
                context().level(ElementLevel.MESO).build(),
                context().note("From two homes").build(),
                context().provenance(Origin.STATED).build(),
                context().codingProvenance(Origin.INFERRED).build(),
                context().addTags("time").build(),
                context().modifiable(false).build(),
                mechanism().resource("A visit").build(),
                mechanism().reasoning("They care").build(),
                mechanism().actor(Id.of("a")).build(),
                outcome().polarity(Polarity.POSITIVE).build(),
                outcome().reach(OutcomeReach.FINAL).build(),
                outcome().intended(true).build(),
                Intervention.builder()
                        .id(Id.of("i"))
                        .text("Visits")
                        .note("weekly")
                        .build());
    }

    @ParameterizedTest
    @MethodSource("elementsWithMore")
    void an_element_with_any_attribute_beside_name_and_text_is_counted(Element element) {
        assertThat(leftOut(theory(element)))
                .containsExactly(
                        new TransferEntry(TransferKind.LEFT_OUT, "element", 1, "attributes beside name and text"));
    }

    @Test
    void name_and_text_are_all_there() {
        for (Element element : List.of(
                context().shortName("Time").build(),
                mechanism().build(),
                outcome().build())) {
            assertThat(leftOut(theory(element))).isEmpty();
        }
    }

    @Test
    void conclusions_and_links_have_no_place_in_a_codebook() {
        Id<Configuration> row = Id.of("x");
        ProgrammeTheory theory = ProgrammeTheory.builder()
                .addContexts(context().build())
                .addMechanisms(mechanism().build())
                .addOutcomes(outcome().build())
                .addConfigurations(Configuration.builder()
                        .id(row)
                        .shortName("Talk")
                        .addLinks(
                                Link.builder()
                                        .id(Id.of("x-1"))
                                        .addContexts(Id.of("c"))
                                        .addOutcomes(Id.of("o"))
                                        .build(),
                                Link.builder()
                                        .id(Id.of("x-2"))
                                        .addMechanisms(Id.of("m"))
                                        .addOutcomes(Id.of("o"))
                                        .build())
                        .confidence(
                                Confidence.builder().level(ConfidenceLevel.LOW).build())
                        .build())
                .addElementLinks(ElementLink.builder()
                        .id(Id.of("e"))
                        .cause(Id.of("c"))
                        .effect(Id.of("m"))
                        .kind(LinkKind.ENABLES)
                        .build())
                .addDemiRegularities(
                        DemiRegularity.builder().id(Id.of("d")).text("Often").build())
                .addConditions(Condition.builder()
                        .id(Id.of("k"))
                        .addWordings(new Wording("abstract", "Leaders stay"))
                        .build())
                .addFormalTheories(FormalTheory.builder()
                        .id(Id.of("f"))
                        .kind(FormalTheoryKind.MIDDLE_RANGE)
                        .name("Normalisation")
                        .build())
                .addLimitations(
                        Limitation.builder().id(Id.of("l")).text("One region").build())
                .addRecommendations(
                        Recommendation.builder().id(Id.of("r")).text("Visit").build())
                .build();
        String none = "a codebook has none";
        assertThat(leftOut(theory))
                .containsExactlyInAnyOrder(
                        new TransferEntry(TransferKind.LEFT_OUT, "link from element to element", 1, none),
                        new TransferEntry(TransferKind.LEFT_OUT, "demi-regularity", 1, none),
                        new TransferEntry(TransferKind.LEFT_OUT, "condition", 1, none),
                        new TransferEntry(TransferKind.LEFT_OUT, "formal theory", 1, none),
                        new TransferEntry(TransferKind.LEFT_OUT, "limitation", 1, none),
                        new TransferEntry(TransferKind.LEFT_OUT, "recommendation", 1, none),
                        new TransferEntry(
                                TransferKind.LEFT_OUT,
                                "configuration",
                                1,
                                "attributes beside name, heading, statement and elements"));
        assertThat(TheoryCodebook.of(theory, "study").report().entries())
                .contains(new TransferEntry(
                        TransferKind.CHANGED, "link", 2, "its elements are in the set of its configuration"));
    }
}

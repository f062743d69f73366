package io.github.qic.cmoc.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.confidence.Concern;
import io.github.qic.cmoc.confidence.ConcernLevel;
import io.github.qic.cmoc.confidence.Confidence;
import io.github.qic.cmoc.confidence.ConfidenceLevel;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.InquiryKind;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.ElementLevel;
import io.github.qic.cmoc.theory.ElementLink;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.LinkKind;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.OutcomeReach;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.StudyCount;
import io.github.qic.core.valid.Id;
import org.junit.jupiter.api.Test;

/** The example of a synthesis in the README. */
class SynthesisExampleTest {
    @Test
    void a_synthesis_holds_its_confidence_its_studies_and_links_between_elements() {
        Context policy = Context.builder()
                .id(Id.of("policy"))
                .text("Law lets nurses prescribe")
                .level(ElementLevel.MACRO)
                .build();
        Mechanism trust = Mechanism.builder()
                .id(Id.of("trust"))
                .text("Patients trust a nurse they know")
                .level(ElementLevel.MICRO)
                .build();
        Outcome visits = Outcome.builder()
                .id(Id.of("visits"))
                .text("Visits are kept")
                .reach(OutcomeReach.PROXIMAL)
                .build();
        Outcome pressure = Outcome.builder()
                .id(Id.of("pressure"))
                .text("Blood pressure falls")
                .reach(OutcomeReach.FINAL)
                .build();
        Configuration clinics = Configuration.builder()
                .id(Id.of("clinics"))
                .addLinks(Link.builder()
                        .id(Id.of("clinics-1"))
                        .addContexts(policy.id())
                        .addMechanisms(trust.id())
                        .addOutcomes(visits.id())
                        .addStudies(StudyCount.builder()
                                .outcome(visits.id())
                                .reporting(3)
                                .total(4)
                                .build())
                        .build())
                .addBoundaryConditions("Clinics with the same nurse each week")
                .confidence(Confidence.builder()
                        .level(ConfidenceLevel.MODERATE)
                        .adequacy(Concern.builder()
                                .level(ConcernLevel.MINOR)
                                .reason("Four studies, two of them thin")
                                .build())
                        .build())
                .build();
        ProgrammeTheory theory = ProgrammeTheory.builder()
                .addContexts(policy)
                .addMechanisms(trust)
                .addOutcomes(visits, pressure)
                .addConfigurations(clinics)
                .addElementLinks(ElementLink.builder()
                        .id(Id.of("visits-pressure"))
                        .cause(visits.id())
                        .kind(LinkKind.ENABLES)
                        .effect(pressure.id())
                        .build())
                .build();
        Inquiry review = Inquiry.builder()
                .title("Nurse clinics for blood pressure")
                .kind(InquiryKind.SYNTHESIS)
                .addVersions(TheoryVersion.builder()
                        .id(Id.of("v1"))
                        .label("From the first search")
                        .theory(theory)
                        .build())
                .build();
        assertThat(Inquiry.DOCUMENT.read(Inquiry.DOCUMENT.write(review))).isEqualTo(review);
        assertThat(theory.index().elementLinks(visits.id())).hasSize(1);
    }
}

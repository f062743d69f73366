package io.github.qic.cmoc.bench;

import io.github.qic.cmoc.evidence.Appraisal;
import io.github.qic.cmoc.evidence.AppraisalGrade;
import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.EvidenceStatus;
import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.evidence.SourceKind;
import io.github.qic.cmoc.evidence.Speaker;
import io.github.qic.cmoc.evidence.Stage;
import io.github.qic.cmoc.evidence.StageKind;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.theory.Actor;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.ConfigurationVariant;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.ElementLevel;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.OutcomeReach;
import io.github.qic.cmoc.theory.Polarity;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.Ripple;
import io.github.qic.cmoc.theory.RippleKind;
import io.github.qic.cmoc.theory.Statement;
import io.github.qic.cmoc.theory.TheoryStatus;
import io.github.qic.core.people.Participant;
import io.github.qic.core.people.Role;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;

/** An inquiry of any size: each configuration has two rows and ten pieces of evidence. The same size gives the same inquiry. */
final class BigInquiry {
    private BigInquiry() {}

    static Inquiry of(int configurations) {
        ProgrammeTheory.Builder theory =
                ProgrammeTheory.builder().variant(ConfigurationVariant.CMO).status(TheoryStatus.FINAL);
        EvidenceBase.Builder evidence = EvidenceBase.builder()
                .addStages(Stage.builder()
                        .id(Id.of("testing"))
                        .kind(StageKind.TESTING)
                        .label("Testing")
                        .analysts(2)
                        .build())
                .addSources(Source.builder()
                        .id(Id.of("talks"))
                        .kind(SourceKind.INTERVIEW)
                        .label("Interviews")
                        .build());
        theory.addActors(Actor.builder()
                .id(Id.of("staff"))
                .text("Care home staff")
                .addRoles(Role.CARE_HOME_MANAGER)
                .build());
        for (int i = 0; i < configurations; i++) {
            configuration(theory, i);
            for (int j = 0; j < 10; j++) {
                evidence.addItems(item(i, j));
            }
        }
        return Inquiry.builder()
                .title("A large inquiry")
                .addVersions(TheoryVersion.builder()
                        .id(Id.of("final"))
                        .label("Final")
                        .theory(theory.build())
                        .build())
                .evidence(evidence.build())
                .build();
    }

    private static void configuration(ProgrammeTheory.Builder theory, int i) {
        Configuration.Builder configuration = Configuration.builder()
                .id(Id.of("x" + i))
                .shortName("Configuration " + i)
                .statement(Statement.builder()
                        .ifPart("care home staff of home " + i + " have a say in planning")
                        .thenPart("plans of home " + i + " are put into practice")
                        .becausePart("staff feel that the plan of home " + i + " is their own")
                        .build())
                .addAbout(Id.of("staff"));
        for (int row = 0; row < 2; row++) {
            String key = i + "." + row;
            theory.addContexts(Context.builder()
                    .id(Id.of("c" + key))
                    .text("In home " + key + " care staff and NHS staff have an equal say in planning")
                    .modifiable(true)
                    .level(ElementLevel.INTERPERSONAL)
                    .build());
            theory.addMechanisms(Mechanism.builder()
                    .id(Id.of("m" + key))
                    .text("Staff of home " + key + " feel that the plan is their own")
                    .resource("a meeting on their own ground")
                    .reasoning("staff feel that the plan is their own")
                    .actor(Id.<Actor>of("staff"))
                    .build());
            theory.addOutcomes(Outcome.builder()
                    .id(Id.of("o" + key))
                    .text("More plans of home " + key + " are put into practice")
                    .polarity(Polarity.POSITIVE)
                    .reach(OutcomeReach.INTERMEDIATE)
                    .build());
            configuration.addLinks(Link.builder()
                    .id(Id.of("r" + key))
                    .addContexts(Id.of("c" + key))
                    .addMechanisms(Id.of("m" + key))
                    .addOutcomes(Id.of("o" + key))
                    .build());
        }
        theory.addConfigurations(configuration.build());
        if (i > 0) {
            theory.addRipples(Ripple.builder()
                    .id(Id.of("p" + i))
                    .upstream(Id.of("x" + (i - 1)))
                    .outcome(Id.<Outcome>of("o" + (i - 1) + ".0"))
                    .downstream(Id.of("x" + i))
                    .kind(RippleKind.PRODUCES)
                    .bridge("What one home has done, the next one tries")
                    .build());
        }
    }

    private static Evidence item(int configuration, int item) {
        return Evidence.builder()
                .id(Id.of("e" + configuration + "." + item))
                .source(Id.of("talks"))
                .locator(Locator.builder()
                        .place("Interview " + item + ", page " + configuration % 40)
                        .build())
                .summary("In home " + configuration
                        + " the manager told how meetings had changed once they were held there")
                .speaker(Speaker.builder()
                        .participant(Id.<Participant>of("P" + (configuration * 10 + item) % 500))
                        .role(item % 2 == 0 ? Role.CARE_HOME_MANAGER : Role.GP)
                        .build())
                .addSites(Id.of("site-" + item % 4))
                .stage(Id.<Stage>of("testing"))
                .date(LocalDate.of(2017, 1, 1).plusDays(configuration % 300))
                .status(EvidenceStatus.OBSERVED)
                .addBearings(Bearing.of(Id.of("r" + configuration + "." + item % 2), BearingKind.SUPPORTS))
                .appraisal(Appraisal.builder()
                        .relevance(AppraisalGrade.HIGH)
                        .rigour(AppraisalGrade.MODERATE)
                        .build())
                .addCodedBy("a", "b")
                .build();
    }
}

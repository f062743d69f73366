package io.github.qic.cmoc.testing;

import io.github.qic.cmoc.assess.Assessment;
import io.github.qic.cmoc.assess.AssessmentAnswers;
import io.github.qic.cmoc.assess.Assessor;
import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.evidence.SourceKind;
import io.github.qic.cmoc.indicator.Indicator;
import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.indicator.Presence;
import io.github.qic.cmoc.indicator.Question;
import io.github.qic.cmoc.indicator.RecordedAnswer;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.testing.CoreExamples;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;

/** Small fixed values of qic-cmoc; the assessment is about {@link CoreExamples#twoHomes()}. */
public final class TheoryExamples {
    private TheoryExamples() {}

    /**
     * {@return a theory of two configurations: {@code nights} (a place to rest, {@code breaks}, makes staff {@code calm}, and fewer
     * residents are woken, {@code gentle}) and {@code days} ({@code breaks} makes staff {@code stay}, and they know the residents,
     * {@code known})}
     */
    public static ProgrammeTheory theory() {
        return ProgrammeTheory.builder()
                .addContexts(Context.builder()
                        .id(Id.of("breaks"))
                        .text("Staff have a place to rest")
                        .build())
                .addMechanisms(mechanism("calm", "They come back calm"), mechanism("stay", "They feel valued and stay"))
                .addOutcomes(
                        outcome("gentle", "Fewer residents are woken"), outcome("known", "Staff know the residents"))
                .addConfigurations(configuration("nights", "calm", "gentle"), configuration("days", "stay", "known"))
                .build();
    }

    private static Mechanism mechanism(String id, String text) {
        return Mechanism.builder().id(Id.of(id)).text(text).build();
    }

    private static Outcome outcome(String id, String text) {
        return Outcome.builder().id(Id.of(id)).text(text).build();
    }

    private static Configuration configuration(String id, String mechanism, String outcome) {
        return Configuration.builder()
                .id(Id.of(id))
                .addLinks(Link.builder()
                        .id(Id.of(id + "-1"))
                        .addContexts(Id.<Context>of("breaks"))
                        .addMechanisms(Id.<Mechanism>of(mechanism))
                        .addOutcomes(Id.<Outcome>of(outcome))
                        .build())
                .build();
    }

    /** {@return that theory as its first version, {@code v1}, with one item of evidence, {@code e1}, that supports {@code breaks}} */
    public static Inquiry inquiry() {
        return Inquiry.builder()
                .title("Rest")
                .evidence(EvidenceBase.builder()
                        .addSources(Source.builder()
                                .id(Id.of("talks"))
                                .kind(SourceKind.INTERVIEW)
                                .label("Talks with night staff")
                                .build())
                        .addItems(Evidence.builder()
                                .id(Id.of("e1"))
                                .source(Id.of("talks"))
                                .summary("The room is used every night")
                                .addBearings(Bearing.of(Id.<Context>of("breaks"), BearingKind.SUPPORTS))
                                .build())
                        .build())
                .addVersions(TheoryVersion.builder()
                        .id(Id.of("v1"))
                        .label("First idea")
                        .theory(theory())
                        .build())
                .build();
    }

    /** {@return one indicator: a question, {@code rest}, about {@code breaks}} */
    public static IndicatorSet indicators() {
        return IndicatorSet.builder()
                .title("Rest")
                .addIndicators(Indicator.builder()
                        .claim(Id.<Context>of("breaks"))
                        .rule(new Question(Id.of("rest"), "Is there a room to rest in?"))
                        .build())
                .build();
    }

    /** {@return the answer to it: present, since the room was seen on 10 July 2024} */
    public static AssessmentAnswers answers() {
        return AssessmentAnswers.builder()
                .collaborative(CoreExamples.twoHomes().id())
                .addAnswers(RecordedAnswer.builder()
                        .question(Id.of("rest"))
                        .presence(Presence.IN_PLACE)
                        .reason("The room was seen")
                        .source("visit")
                        .by("researcher-1")
                        .date(LocalDate.of(2024, 7, 10))
                        .build())
                .build();
    }

    /** {@return what is in place on 31 March 2025: {@code breaks}} */
    public static Assessment assessment() {
        return Assessor.of(inquiry(), indicators())
                .answers(answers())
                .assess(CoreExamples.twoHomes(), LocalDate.of(2025, 3, 31));
    }
}

package io.github.qic.cmoc.testing;

import io.github.qic.cmoc.assess.Assessment;
import io.github.qic.cmoc.assess.AssessmentAnswers;
import io.github.qic.cmoc.assess.Assessor;
import io.github.qic.cmoc.evidence.Bearing;
import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.Evidence;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.indicator.Indicator;
import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.indicator.Presence;
import io.github.qic.cmoc.indicator.RecordedAnswer;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.refi.CodeClaim;
import io.github.qic.cmoc.refi.Guid;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.Mechanism;
import io.github.qic.cmoc.theory.Outcome;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.testing.CoreArbitraries;
import io.github.qic.core.testing.CoreExamples;
import io.github.qic.core.valid.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary valid values of qic-cmoc. */
public final class TheoryArbitraries {
    private static final int MOST = 4;

    private TheoryArbitraries() {}

    /** {@return theories with any text, one to four configurations, and as many contexts, mechanisms and outcomes in each row} */
    public static Arbitrary<ProgrammeTheory> theories() {
        Arbitrary<List<Integer>> rows =
                Arbitraries.integers().between(0, MOST - 1).list().ofSize(3);
        return Combinators.combine(
                        CoreArbitraries.texts().list().ofSize(3 * MOST),
                        rows.list().ofMinSize(1).ofMaxSize(MOST))
                .as(TheoryArbitraries::theory);
    }

    private static ProgrammeTheory theory(List<String> texts, List<List<Integer>> rows) {
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder();
        for (int i = 0; i < MOST; i++) {
            theory.addContexts(Context.builder()
                            .id(Id.of("c" + i))
                            .text(texts.get(i))
                            .build())
                    .addMechanisms(Mechanism.builder()
                            .id(Id.of("m" + i))
                            .text(texts.get(MOST + i))
                            .build())
                    .addOutcomes(Outcome.builder()
                            .id(Id.of("o" + i))
                            .text(texts.get(2 * MOST + i))
                            .build());
        }
        IntStream.range(0, rows.size()).forEach(i -> theory.addConfigurations(configuration(i, rows.get(i))));
        return theory.build();
    }

    private static Configuration configuration(int number, List<Integer> row) {
        return Configuration.builder()
                .id(Id.of("k" + number))
                .addLinks(Link.builder()
                        .id(Id.of("k" + number + "-1"))
                        .addContexts(Id.<Context>of("c" + row.get(0)))
                        .addMechanisms(Id.<Mechanism>of("m" + row.get(1)))
                        .addOutcomes(Id.<Outcome>of("o" + row.get(2)))
                        .build())
                .build();
    }

    /** {@return inquiries of one or two versions of a theory, with up to three items of evidence about its contexts} */
    public static Arbitrary<Inquiry> inquiries() {
        return Combinators.combine(
                        CoreArbitraries.texts(),
                        theories().list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(BearingKind.class).list().ofMaxSize(3))
                .as(TheoryArbitraries::inquiry);
    }

    private static Inquiry inquiry(String text, List<ProgrammeTheory> theories, List<BearingKind> bearings) {
        EvidenceBase.Builder evidence = EvidenceBase.builder()
                .addSources(Source.builder().id(Id.of("s")).label(text).build());
        for (int i = 0; i < bearings.size(); i++) {
            evidence.addItems(Evidence.builder()
                    .id(Id.of("e" + i))
                    .source(Id.of("s"))
                    .summary(text)
                    .addBearings(Bearing.of(Id.<Context>of("c" + i), bearings.get(i)))
                    .build());
        }
        Inquiry.Builder inquiry = Inquiry.builder().title(text).evidence(evidence.build());
        for (int i = 0; i < theories.size(); i++) {
            inquiry.addVersions(TheoryVersion.builder()
                    .id(Id.of("v" + i))
                    .label("Version " + i)
                    .theory(theories.get(i))
                    .build());
        }
        return inquiry.build();
    }

    /** {@return indicators of any kind and depth for the first contexts of such a theory} */
    public static Arbitrary<IndicatorSet> indicatorSets() {
        return ArbitraryRules.rules().list().ofMinSize(1).ofMaxSize(MOST).map(rules -> {
            IndicatorSet.Builder set = IndicatorSet.builder().title("Any");
            for (int i = 0; i < rules.size(); i++) {
                set.addIndicators(Indicator.builder()
                        .claim(Id.<Context>of("c" + i))
                        .rule(rules.get(i))
                        .build());
            }
            return set.build();
        });
    }

    /** {@return answers to the first five questions of such indicators, about {@link CoreExamples#twoHomes()}} */
    public static Arbitrary<AssessmentAnswers> answers() {
        return Combinators.combine(
                        CoreArbitraries.texts(),
                        Arbitraries.of(Presence.class).list().ofMaxSize(5))
                .as((text, presences) -> AssessmentAnswers.builder()
                        .collaborative(CoreExamples.twoHomes().id())
                        .answers(IntStream.range(0, presences.size())
                                .mapToObj(i -> RecordedAnswer.builder()
                                        .question(Id.of("q" + (i + 1)))
                                        .presence(presences.get(i))
                                        .reason(text)
                                        .source(text)
                                        .by("researcher-1")
                                        .date(LocalDate.of(2024, 7, 10))
                                        .build())
                                .toList())
                        .build());
    }

    /** {@return assessments of {@link CoreExamples#twoHomes()} by such theories, indicators and answers} */
    public static Arbitrary<Assessment> assessments() {
        return Combinators.combine(inquiries(), indicatorSets(), answers())
                .as((inquiry, indicators, answers) -> Assessor.of(inquiry, indicators)
                        .answers(answers)
                        .assess(CoreExamples.twoHomes(), LocalDate.of(2025, 3, 31)));
    }

    /** {@return what codes stand for in such theories} */
    public static Arbitrary<CodeClaim> codeClaims() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 0xffff),
                        Arbitraries.integers().between(0, MOST - 1),
                        Arbitraries.of(BearingKind.class))
                .as((code, context, bearing) -> new CodeClaim(
                        Guid.of(String.format(Locale.ROOT, "00000000-0000-0000-0000-%012x", code)),
                        Id.<Context>of("c" + context),
                        bearing));
    }
}

package io.github.qic.cmoc.bench;

import io.github.qic.cmoc.agreement.CoderAgreement;
import io.github.qic.cmoc.assess.Assessment;
import io.github.qic.cmoc.assess.Assessor;
import io.github.qic.cmoc.check.TheoryCheck;
import io.github.qic.cmoc.evidence.Locator;
import io.github.qic.cmoc.indicator.AllOf;
import io.github.qic.cmoc.indicator.Indicator;
import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.indicator.MeetingPlacesRule;
import io.github.qic.cmoc.indicator.ReleaseNeed;
import io.github.qic.cmoc.indicator.ReleaseRule;
import io.github.qic.cmoc.indicator.SharedEventsRule;
import io.github.qic.cmoc.indicator.TeamBalanceRule;
import io.github.qic.cmoc.inquiry.Challenge;
import io.github.qic.cmoc.inquiry.ClaimHistory;
import io.github.qic.cmoc.inquiry.EvidenceGaps;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.Revision;
import io.github.qic.cmoc.inquiry.RevisionKind;
import io.github.qic.cmoc.inquiry.TheoryDiff;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.path.CausalPath;
import io.github.qic.cmoc.quote.SourceText;
import io.github.qic.cmoc.refi.Codebook;
import io.github.qic.cmoc.refi.TheoryCodebook;
import io.github.qic.cmoc.sharing.SharedInquiry;
import io.github.qic.cmoc.sharing.SharingRules;
import io.github.qic.cmoc.sheet.BlankCells;
import io.github.qic.cmoc.sheet.EvidenceSheet;
import io.github.qic.cmoc.sheet.TheorySheet;
import io.github.qic.cmoc.show.AgreementTables;
import io.github.qic.cmoc.show.AssessmentPicture;
import io.github.qic.cmoc.show.AssessmentReport;
import io.github.qic.cmoc.show.AuditTrail;
import io.github.qic.cmoc.show.EvidenceAppendix;
import io.github.qic.cmoc.show.EvidenceMatrix;
import io.github.qic.cmoc.show.InquiryTables;
import io.github.qic.cmoc.show.InterviewSheet;
import io.github.qic.cmoc.show.TheoryDiagram;
import io.github.qic.cmoc.show.TheoryReport;
import io.github.qic.cmoc.show.TheoryTable;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.Collaborative;
import io.github.qic.core.house.Growth;
import io.github.qic.core.house.LargeCollaborative;
import io.github.qic.core.merge.Merge;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Sector;
import io.github.qic.core.programme.VenueKind;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Growth of the calculations of this module; arguments: words of those wanted, all without. */
public final class TheoryGrowth {
    private static final LocalDate END = LocalDate.of(2024, 12, 31);

    private TheoryGrowth() {}

    public static void main(String... args) throws Exception {
        new Growth()
                .add("inquiry of n configurations and 10n pieces of evidence, read", 50, n -> {
                    String json = Inquiry.DOCUMENT.write(BigInquiry.of(n));
                    return () -> Inquiry.DOCUMENT.read(json);
                })
                .add("the same, written", 50, n -> of(n, Inquiry.DOCUMENT::write))
                .add("the same, built", 50, n -> () -> BigInquiry.of(n))
                .add(
                        "TheoryCheck",
                        50,
                        n -> of(n, inquiry -> TheoryCheck.standard().check(inquiry)))
                .add("TheoryCheck with source texts", 50, n -> {
                    String text = "a word or two of an interview. ".repeat(n);
                    return of(
                            n,
                            inquiry -> TheoryCheck.standard()
                                    .withSourceTexts(source -> Optional.of(text))
                                    .check(inquiry));
                })
                .add("TheoryCheck of n versions with n revisions", 10, n -> {
                    Inquiry inquiry = versions(n);
                    return () -> TheoryCheck.standard().check(inquiry);
                })
                .add("ClaimHistory over n versions", 20, n -> {
                    Inquiry inquiry = versions(n);
                    return () -> ClaimHistory.of(inquiry, Id.of("x1"));
                })
                .add("TheoryDiff of n configurations, each reworded", 50, n -> {
                    Inquiry inquiry = reworded(n);
                    return () -> InquiryTables.changes(TheoryDiff.between(inquiry, Id.of("v0"), Id.of("v1")));
                })
                .add("merge of theories of n configurations", 50, n -> {
                    ProgrammeTheory base = BigInquiry.of(n).theory();
                    ProgrammeTheory other = reworded(n).theory();
                    return () -> Merge.of(ProgrammeTheory.DOCUMENT).merge(base, other, base);
                })
                .add("Challenge.all", 50, n -> of(n, Challenge::all))
                .add("EvidenceGaps", 50, n -> of(n, EvidenceGaps::outcomesOnOneSite))
                .add(
                        "CoderAgreement and its tables",
                        50,
                        n -> of(n, inquiry -> {
                            CoderAgreement coders = CoderAgreement.between(inquiry, "a", "b");
                            return List.of(
                                    AgreementTables.agreement(inquiry, coders),
                                    AgreementTables.disagreements(inquiry, coders));
                        }))
                .add(
                        "CausalPath through a chain of n ripples, one context",
                        50,
                        n -> of(n, inquiry -> CausalPath.toFinalOutcomes(inquiry.theory(), Id.of("c0.0"))))
                .add(
                        "SharedInquiry",
                        50,
                        n -> of(
                                n,
                                inquiry -> SharedInquiry.of(
                                        inquiry,
                                        SharingRules.builder().fewestPeople(5).build())))
                .add("EvaluationChecklist", 50, n -> of(n, InquiryTables::checklist))
                .add(
                        "EvidenceMatrix by role",
                        50,
                        n -> of(n, inquiry -> EvidenceMatrix.byRole(inquiry).csv()))
                .add(
                        "EvidenceMatrix by site",
                        50,
                        n -> of(n, inquiry -> EvidenceMatrix.bySite(inquiry).csv()))
                .add(
                        "EvidenceAppendix",
                        50,
                        n -> of(n, inquiry -> EvidenceAppendix.of(inquiry).html()))
                .add(
                        "InterviewSheet",
                        50,
                        n -> of(
                                n,
                                inquiry -> InterviewSheet.of(inquiry.current()).html()))
                .add(
                        "AuditTrail of one configuration",
                        50,
                        n -> of(
                                n,
                                inquiry -> AuditTrail.of(inquiry, Id.of("x1")).html()))
                .add(
                        "TheoryTable",
                        50,
                        n -> of(n, inquiry -> TheoryTable.of(inquiry.theory()).html()))
                .add(
                        "TheoryReport",
                        50,
                        n -> of(n, inquiry -> TheoryReport.of(inquiry.theory()).html()))
                .add(
                        "TheoryDiagram of all, as DOT",
                        50,
                        n -> of(n, inquiry -> TheoryDiagram.of(inquiry.theory()).dot()))
                .add(
                        "TheoryDiagram overview, as DOT",
                        50,
                        n -> of(
                                n,
                                inquiry ->
                                        TheoryDiagram.overview(inquiry.theory()).dot()))
                .add(
                        "TheoryDiagram of ripples as GraphML",
                        50,
                        n -> of(
                                n,
                                inquiry -> TheoryDiagram.ofRipples(inquiry.theory())
                                        .graphMl()))
                .add(
                        "codebook of a theory, written and read",
                        50,
                        n -> of(n, inquiry -> {
                            String xml = TheoryCodebook.of(inquiry.theory(), "study")
                                    .codebook()
                                    .xml();
                            return TheoryCodebook.of(
                                    Codebook.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                                            .value());
                        }))
                .add(
                        "TheorySheet, written",
                        50,
                        n -> of(
                                n,
                                inquiry -> TheorySheet.table(inquiry.theory()).csv()))
                .add("TheorySheet, read", 50, n -> {
                    String csv = TheorySheet.table(BigInquiry.of(n).theory()).csv();
                    return () -> TheorySheet.of(BlankCells.EMPTY).read(SheetSource.of(csv));
                })
                .add("EvidenceSheet of 10n pieces, read", 50, n -> {
                    String csv = EvidenceSheet.table(BigInquiry.of(n).evidence().items())
                            .csv();
                    return () -> EvidenceSheet.read(SheetSource.of(csv)).orThrow();
                })
                .add(
                        "EvidenceSheet of 10n pieces, merged into its evidence",
                        50,
                        n -> of(
                                n,
                                inquiry -> EvidenceSheet.readOver(
                                        SheetSource.of(EvidenceSheet.table(
                                                        inquiry.evidence().items())
                                                .csv()),
                                        inquiry.evidence())))
                .add("quote of n words found in a text of 10n", 200, n -> quote("the manager said it was so ", n))
                .add("quote of n brackets", 1_000, n -> quote("[", n))
                .add("quote of n dots", 1_000, n -> quote(". ", n))
                .add("quote of n equal letters", 1_000, n -> quote("a", n))
                .add("assessment of n sites with 20 people each", 25, n -> assess(n, 20))
                .add("assessment of 10 sites with n people each", 100, n -> assess(10, n))
                .add("AssessmentPicture and report of n sites", 25, n -> {
                    Assessment assessment = assessor().assess(collaborative(n, 2), END);
                    return () -> AssessmentPicture.of(assessment).svg()
                            + AssessmentReport.of(assessment).html()
                            + AssessmentReport.changes(assessment, assessment).csv();
                })
                .run(args);
        Callable<?> large = assess(50, 1_000);
        for (int i = 0; i < 5; i++) {
            System.out.printf("50 sites with 1,000 people each: %.3f s%n", Growth.seconds(large));
        }
    }

    @FunctionalInterface
    private interface Calculation {
        Object of(Inquiry inquiry) throws Exception;
    }

    private static Callable<?> of(int n, Calculation calculation) {
        Inquiry inquiry = BigInquiry.of(n);
        return () -> calculation.of(inquiry);
    }

    /** The second version rewords every configuration, each with a revision. */
    private static Inquiry reworded(int n) {
        Inquiry one = BigInquiry.of(n);
        ProgrammeTheory before = one.theory();
        ProgrammeTheory after = before.toBuilder()
                .configurations(before.configurations().stream()
                        .map(c -> c.toBuilder()
                                .shortName(c.shortName().orElse("") + " again")
                                .build())
                        .toList())
                .build();
        return one.toBuilder()
                .versions(List.of(version(0, before), version(1, after)))
                .revisions(before.configurations().stream()
                        .map(c -> Revision.builder()
                                .id(Id.of("revision-" + c.id()))
                                .fromVersion(Id.of("v0"))
                                .toVersion(Id.of("v1"))
                                .kind(RevisionKind.REWORDED)
                                .reason("they said so")
                                .addBefore(c.id())
                                .addAfter(c.id())
                                .build())
                        .toList())
                .build();
    }

    private static TheoryVersion version(int i, ProgrammeTheory theory) {
        TheoryVersion.Builder version =
                TheoryVersion.builder().id(Id.of("v" + i)).label("Version " + i).theory(theory);
        return (i == 0 ? version : version.addBasedOn(Id.of("v" + (i - 1)))).build();
    }

    /** Each version of the same small theory renames one configuration. */
    private static Inquiry versions(int n) {
        Inquiry one = BigInquiry.of(5);
        List<TheoryVersion> versions = new ArrayList<>();
        List<Revision> revisions = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int version = i;
            versions.add(version(
                    i,
                    one.theory().toBuilder()
                            .configurations(one.theory().configurations().stream()
                                    .map(c -> c.id().value().equals("x1")
                                            ? c.toBuilder()
                                                    .shortName("Name " + version)
                                                    .build()
                                            : c)
                                    .toList())
                            .build()));
            if (i > 0) {
                revisions.add(Revision.builder()
                        .id(Id.of("revision-" + i))
                        .fromVersion(Id.of("v" + (i - 1)))
                        .toVersion(Id.of("v" + i))
                        .kind(RevisionKind.REWORDED)
                        .reason("they said so")
                        .addBefore(Id.of("x1"))
                        .addAfter(Id.of("x1"))
                        .build());
            }
        }
        return one.toBuilder().versions(versions).revisions(revisions).build();
    }

    private static Callable<?> quote(String word, int n) {
        SourceText text = SourceText.of("something else. ".repeat(n * 5) + word.repeat(n));
        Locator locator =
                Locator.builder().place("page 1").quote(word.repeat(n)).build();
        return () -> text.match(locator);
    }

    private static Callable<?> assess(int sites, int people) {
        Collaborative collaborative = collaborative(sites, people);
        Assessor assessor = assessor();
        return () -> assessor.assess(collaborative, END);
    }

    /** Eight contexts, each with a rule about people, teams, events or meetings. */
    private static Assessor assessor() {
        ProgrammeTheory theory = BigInquiry.of(4).theory();
        List<Indicator> indicators = theory.contexts().stream()
                .map(context -> Indicator.builder()
                        .claim(context.id())
                        .rule(AllOf.of(
                                ReleaseRule.builder()
                                        .need(ReleaseNeed.values()[0])
                                        .addEmployers(OrganisationKind.CARE_HOME_WITH_NURSING)
                                        .build(),
                                TeamBalanceRule.builder()
                                        .addSectors(Sector.CARE_HOME, Sector.NHS)
                                        .most(new BigDecimal("0.8"))
                                        .build(),
                                new SharedEventsRule(2, BigDecimal.ONE),
                                MeetingPlacesRule.builder()
                                        .addVenues(VenueKind.UNIVERSITY)
                                        .enough(BigDecimal.ONE)
                                        .build()))
                        .build())
                .toList();
        return Assessor.of(
                theory,
                IndicatorSet.builder().title("Growth").indicators(indicators).build());
    }

    /** Each person came to two events. */
    private static Collaborative collaborative(int sites, int people) {
        return LargeCollaborative.of(sites * people, people, 2);
    }
}

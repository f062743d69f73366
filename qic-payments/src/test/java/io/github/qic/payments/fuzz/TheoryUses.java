package io.github.qic.payments.fuzz;

import io.github.qic.cmoc.agreement.CoderAgreement;
import io.github.qic.cmoc.assess.Assessment;
import io.github.qic.cmoc.assess.AssessmentAnswers;
import io.github.qic.cmoc.assess.AssessmentCheck;
import io.github.qic.cmoc.assess.Assessor;
import io.github.qic.cmoc.assess.PeachAssessment;
import io.github.qic.cmoc.check.RamesesItem;
import io.github.qic.cmoc.check.TheoryCheck;
import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.inquiry.Challenge;
import io.github.qic.cmoc.inquiry.ClaimHistory;
import io.github.qic.cmoc.inquiry.EvidenceGaps;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.TheoryDiff;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.inquiry.VersionHistory;
import io.github.qic.cmoc.path.CausalPath;
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
import io.github.qic.cmoc.show.ElementDetail;
import io.github.qic.cmoc.show.EvidenceAppendix;
import io.github.qic.cmoc.show.EvidenceMatrix;
import io.github.qic.cmoc.show.InquiryTables;
import io.github.qic.cmoc.show.InterviewSheet;
import io.github.qic.cmoc.show.TheoryDiagram;
import io.github.qic.cmoc.show.TheoryReport;
import io.github.qic.cmoc.show.TheoryTable;
import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.sheet.SheetSource;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What is done with the values of qic-cmoc. */
final class TheoryUses {
    private static final SharingRules SHARING =
            SharingRules.builder().fewestPeople(3).longestQuote(50).build();

    private TheoryUses() {}

    static void theory(ProgrammeTheory theory) throws IOException {
        TheoryTable table = TheoryTable.of(theory).withDetails(ElementDetail.values());
        Contract.text(table.markdown());
        Contract.text(table.htmlPage("Theory"));
        Contract.text(table.text());
        Outputs.page(TheoryReport.of(theory));
        Outputs.table(TheoryReport.demiRegularities(theory));
        diagram(TheoryDiagram.of(theory).withDetails(ElementDetail.values()));
        diagram(TheoryDiagram.overview(theory));
        diagram(TheoryDiagram.ofRipples(theory));
        for (Configuration configuration : theory.configurations()) {
            diagram(TheoryDiagram.of(theory, configuration.id()));
        }
        for (Context context : theory.contexts()) {
            CausalPath.toFinalOutcomes(theory, context.id());
        }
        String csv = TheorySheet.table(theory).csv();
        Outputs.unchanged(TheorySheet.of(BlankCells.EMPTY).readOver(SheetSource.of(csv), theory));
        RefiUses.codebook(TheoryCodebook.of(theory, "Study").codebook());
        Assessor.of(theory, PeachAssessment.indicators()).assess(CoreUses.TWO_HOMES, CoreUses.DAY);
    }

    private static void diagram(TheoryDiagram diagram) throws IOException {
        Contract.text(diagram.dot());
        Outputs.xml(diagram.graphMl());
        if (diagram.fitsMermaid()) {
            Contract.text(diagram.mermaid());
        }
    }

    static void inquiry(Inquiry inquiry) throws IOException {
        TheoryCheck check = TheoryCheck.standard()
                .withWordingHints()
                .withSourceTexts(source -> Optional.of("We rest at night. Noisy, P2 says."));
        Outputs.findings(check.check(inquiry));
        check.review(inquiry);
        RamesesItem.all(inquiry);
        Challenge.all(inquiry);
        EvidenceGaps.outcomesOnOneSite(inquiry);
        EvidenceGaps.rolesNeverHeard(inquiry);
        for (TheoryClaim claim : inquiry.theory().index().claims()) {
            ClaimHistory.of(inquiry, claim.id());
        }
        history(inquiry);
        shown(inquiry);
        SharedInquiry shared = SharedInquiry.of(inquiry, SHARING);
        Outputs.table(shared.table());
        Outputs.again(Inquiry.DOCUMENT, shared.inquiry());
        String evidence = EvidenceSheet.table(inquiry.evidence().items()).csv();
        Outputs.unchanged(EvidenceSheet.readOver(SheetSource.of(evidence), inquiry.evidence()));
        theory(inquiry.theory());
    }

    private static void history(Inquiry inquiry) throws IOException {
        VersionHistory history = VersionHistory.of(inquiry);
        for (TheoryVersion version : inquiry.versions()) {
            Outputs.table(InquiryTables.changes(
                    TheoryDiff.between(inquiry, version.id(), inquiry.current().id())));
            history.ancestry(version.id());
            history.merge(inquiry.current().id(), version.id());
        }
    }

    private static void shown(Inquiry inquiry) throws IOException {
        Outputs.page(EvidenceAppendix.of(inquiry));
        Outputs.table(EvidenceAppendix.table(inquiry));
        Outputs.table(EvidenceMatrix.byRole(inquiry));
        Outputs.table(EvidenceMatrix.bySite(inquiry, 2));
        Outputs.table(EvidenceMatrix.byStage(inquiry));
        Outputs.table(InquiryTables.challenges(inquiry));
        Outputs.table(InquiryTables.checklist(inquiry));
        Outputs.page(InterviewSheet.of(inquiry.current()));
        Outputs.table(InterviewSheet.table(inquiry.current()));
        for (Configuration configuration : inquiry.theory().configurations()) {
            Outputs.page(AuditTrail.of(inquiry, configuration.id()));
        }
        List<String> coders = List.copyOf(CoderAgreement.coders(inquiry.evidence()));
        for (int i = 1; i < coders.size(); i++) {
            CoderAgreement agreement = CoderAgreement.between(inquiry, coders.get(0), coders.get(i));
            Outputs.table(AgreementTables.agreement(inquiry, agreement));
            Outputs.table(AgreementTables.disagreements(inquiry, agreement));
        }
    }

    static void indicators(IndicatorSet indicators) throws IOException {
        indicators.questions();
        Assessor assessor = Assessor.of(PeachExamples.INQUIRY, indicators);
        assessment(assessor.assess(CoreUses.TWO_HOMES, CoreUses.DAY));
        Outputs.findings(AssessmentCheck.standard().check(assessor, CoreUses.TWO_HOMES));
    }

    static void answers(AssessmentAnswers answers) throws IOException {
        Assessor assessor = PeachAssessment.assessor().answers(answers);
        Contract.mayRefuse(() -> {
            Contract.text(
                    assessor.assess(PeachExamples.COLLABORATIVE, CoreUses.DAY).toString());
            Outputs.findings(AssessmentCheck.standard().check(assessor, PeachExamples.COLLABORATIVE));
        });
    }

    static void assessment(Assessment assessment) throws IOException {
        Outputs.page(AssessmentReport.of(assessment));
        Outputs.table(AssessmentReport.overview(assessment));
        Outputs.table(AssessmentReport.changes(assessment, assessment));
        Outputs.xml(AssessmentPicture.of(assessment).svg());
        Outputs.again(Assessment.DOCUMENT, assessment);
    }
}

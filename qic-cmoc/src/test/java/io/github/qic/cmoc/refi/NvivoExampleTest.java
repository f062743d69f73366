package io.github.qic.cmoc.refi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.agreement.CoderAgreement;
import io.github.qic.cmoc.check.TheoryCheck;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.quote.QuotePlace;
import io.github.qic.cmoc.quote.SourceText;
import io.github.qic.cmoc.sharing.SharedInquiry;
import io.github.qic.cmoc.sharing.SharingRules;
import io.github.qic.cmoc.show.AgreementTables;
import io.github.qic.cmoc.show.AuditTrail;
import io.github.qic.cmoc.show.EvidenceAppendix;
import io.github.qic.cmoc.show.EvidenceMatrix;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.merge.Merge;
import io.github.qic.core.show.Table;
import io.github.qic.core.show.Workbook;
import io.github.qic.core.valid.Id;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk of the README from NVivo and back. */
class NvivoExampleTest {
    private static String project() {
        String codes = CodebookTest.NVIVO
                .substring(CodebookTest.NVIVO.indexOf("<q:Codes>"), CodebookTest.NVIVO.indexOf("<q:Sets>"))
                .replace("q:", "");
        return "<Project name='Quiet nights' origin='NVivo'><Users>"
                + "<User guid='a0000000-0000-0000-0000-000000000001' name='Anna Bell'/>"
                + "<User guid='a0000000-0000-0000-0000-000000000002' name='Carl Dean'/></Users><CodeBook>" + codes
                + "</CodeBook><Sources><TextSource guid='e0000000-0000-0000-0000-000000000001' name='Talk 1'>"
                + "<PlainTextContent>\uD83D\uDE42 We have a place to rest.</PlainTextContent>"
                + "<PlainTextSelection guid='90000000-0000-0000-0000-000000000001' startPosition='3' endPosition='26'>"
                + coding("11000000-0000-0000-0000-00000000000a", 1)
                + coding("11000000-0000-0000-0000-00000000000a", 2)
                + coding("12000000-0000-0000-0000-00000000000a", 1)
                + "</PlainTextSelection></TextSource></Sources></Project>";
    }

    private static String coding(String code, int user) {
        return "<Coding guid='80000000-0000-0000-0000-000000000001' creatingUser='a0000000-0000-0000-0000-00000000000"
                + user + "'><CodeRef targetGUID='" + code + "'/></Coding>";
    }

    @Test
    void a_study_goes_from_nvivo_to_a_theory_with_its_evidence_and_appendix_and_back(@TempDir Path folder)
            throws IOException {
        Path codebookFile = Files.writeString(folder.resolve("nights.qdc"), CodebookTest.NVIVO);
        Path projectFile = Files.writeString(folder.resolve("nights.qde"), project());
        Path workbook = folder.resolve("appendix.xlsx");

        TheoryCodebook coded = TheoryCodebook.of(Codebook.read(codebookFile).value());
        RefiProject project = RefiProject.read(projectFile).value();
        Transfer<EvidenceBase> found = project.evidence(coded.claims());
        String leftOut = found.report().table().markdown(); // codes without a claim, passages that are not certain
        Inquiry study = Inquiry.builder()
                .title("Quiet nights")
                .addVersions(TheoryVersion.builder()
                        .id(Id.of("v1"))
                        .label("From the first interviews")
                        .theory(coded.theory())
                        .build())
                .evidence(found.value())
                .build();

        String appendix = EvidenceAppendix.of(study).htmlPage(); // each configuration with its quotes
        String trail = AuditTrail.of(study, Id.of("nights")).markdown(); // how one configuration came about
        CoderAgreement coders = CoderAgreement.between(study, "AB", "CD");
        Workbook.of("Evidence", EvidenceAppendix.table(study))
                .with("Agreement", AgreementTables.agreement(study, coders))
                .with("Disagreements", AgreementTables.disagreements(study, coders))
                .write(workbook);

        SharedInquiry shared =
                SharedInquiry.of(study, SharingRules.builder().fewestPeople(5).build());
        String omissions = shared.table().markdown(); // no quote without consent, no role and site of fewer than five
        Table matrix = EvidenceMatrix.byRole(study, 5);

        Context rest = Context.builder()
                .id(Id.of("a-place-to-rest"))
                .shortName("A quiet place to rest")
                .text("Night staff have a quiet place to rest")
                .build();
        ProgrammeTheory later = coded.theory().toBuilder()
                .contexts(List.of(rest, coded.theory().contexts().get(1)))
                .build();
        TheoryCodebook next = coded.with(later); // one code has another name and description, all else is as it was
        next.codebook().write(codebookFile);

        assertThat(leftOut).contains("| read | Coding | 3 |");
        assertThat(appendix).contains("\u201CWe have a place to rest\u201D");
        assertThat(trail).contains("- Nights: Rest makes nights gentle");
        assertThat(coders.disagreements()).hasSize(1);
        assertThat(workbook).exists();
        assertThat(omissions).contains("| quote |");
        assertThat(matrix.csv()).contains("[c]");
        assertThat(Codebook.read(codebookFile).value()).isEqualTo(next.codebook());
        assertThat(next.codebook()
                        .xml()
                        .lines()
                        .filter(line -> coded.codebook().xml().lines().noneMatch(line::equals)))
                .hasSize(2)
                .allMatch(line -> line.contains("quiet place to rest"));

        try (ProjectTexts texts = project.texts()) {
            String text = texts.apply(found.value().sources().get(0).id()).orElseThrow();
            assertThat(SourceText.of(text)
                            .match(found.value().items().get(0).locator().orElseThrow())
                            .orElseThrow()
                            .place())
                    .isEqualTo(QuotePlace.AT_ITS_POSITIONS);
            assertThat(TheoryCheck.standard().withSourceTexts(texts).check(study))
                    .extracting(Finding::code)
                    .noneMatch(code -> code.startsWith("cmoc.quote-"));
        }
    }

    @Test
    void what_codes_stand_for_is_kept_in_a_document() throws IOException {
        List<CodeClaim> claims =
                TheoryCodebook.of(CodebookTest.read(CodebookTest.NVIVO).value()).claims();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CodeClaim.DOCUMENT.write(claims.iterator(), out);
        List<CodeClaim> read = new ArrayList<>();
        CodeClaim.DOCUMENT.read(new ByteArrayInputStream(out.toByteArray()), read::add);
        assertThat(read).isEqualTo(claims);
        assertThat(read.get(0).code().text()).isEqualTo("{11000000-0000-0000-0000-00000000000A}");
    }

    @Test
    void what_was_renamed_in_a_codebook_is_merged_into_a_theory_that_holds_more(@TempDir Path folder)
            throws IOException {
        Path codebookFile = folder.resolve("peach.qdc");
        ProgrammeTheory theory = PeachInquiry.inquiry().theory();
        TheoryCodebook sent = TheoryCodebook.of(theory, "peach");
        String first = sent.codebook().allCodes().toList().get(1).name();
        Files.writeString(codebookFile, sent.codebook().xml().replace('"' + first + '"', "\"Another name\""));

        Codebook back = Codebook.read(codebookFile).value();
        ProgrammeTheory origin =
                TheoryCodebook.of(sent.codebook(), Map.of(), sent.claims()).theory();
        ProgrammeTheory theirs =
                TheoryCodebook.of(back, Map.of(), sent.claims()).theory();
        ProgrammeTheory renamed =
                Merge.of(ProgrammeTheory.DOCUMENT).merge(origin, theory, theirs).orThrow();

        assertThat(theory.ripples()).isNotEmpty();
        assertThat(sent.codebook().allCodes().map(Code::name)).containsOnlyOnce(first);
        assertThat(TheoryCodebook.of(renamed, "peach").codebook().codes()).isEqualTo(back.codes());
        String before = ProgrammeTheory.DOCUMENT.write(theory);
        assertThat(ProgrammeTheory.DOCUMENT.write(renamed).lines().filter(line -> !before.contains(line)))
                .singleElement()
                .asString()
                .contains("Another name");
    }
}

package io.github.qic.cmoc.refi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.valid.Id;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.xml.sax.SAXException;

/**
 * Files of other programs and the published schemas, which are no part of the library: run by hand with their folder as
 * {@code -Dqic.refi.samples}. They are {@code Codebook-from-spec.xsd}, {@code spec-annex-A1.qdc}, {@code atlas-codegroup.qdc} and
 * {@code skyloom-Project.qde}, the standard project of ATLAS.ti.
 */
@EnabledIfSystemProperty(named = "qic.refi.samples", matches = ".+")
class RefiSamplesTest {
    private static final Path FOLDER = Path.of(System.getProperty("qic.refi.samples", "."));

    @Test
    void codebooks_of_others_are_valid_again_when_they_are_written() throws IOException, SAXException {
        for (String name : List.of("spec-annex-A1.qdc", "atlas-codegroup.qdc")) {
            Codebook codebook = Codebook.read(FOLDER.resolve(name)).value();
            assertValid(codebook);
            TheoryCodebook coded = TheoryCodebook.of(codebook);
            assertThat(coded.with(coded.theory()).codebook()).isEqualTo(codebook);
        }
        assertThat(Codebook.read(FOLDER.resolve("spec-annex-A1.qdc")).value().allCodes())
                .hasSize(6);
        assertThat(Codebook.read(FOLDER.resolve("atlas-codegroup.qdc")).value().sets())
                .hasSize(1);
    }

    @Test
    void codebooks_of_theories_are_valid() throws IOException, SAXException {
        assertValid(TheoryCodebook.of(PeachInquiry.inquiry().theory(), "peach").codebook());
        assertValid(
                TheoryCodebook.of(ProgrammeTheory.builder().build(), "empty").codebook());
        assertValid(CodebookTest.read(CodebookTest.NVIVO).value());
    }

    private static void assertValid(Codebook codebook) throws IOException, SAXException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(FOLDER.resolve("Codebook-from-spec.xsd").toFile())
                .newValidator()
                .validate(new StreamSource(new StringReader(codebook.xml())));
    }

    /** Counted in the file by the names of its elements. */
    @Test
    void the_standard_project_of_atlas_ti_is_read() throws IOException {
        Transfer<RefiProject> project = RefiProject.read(FOLDER.resolve("skyloom-Project.qde"));
        TransferReport report = project.report();
        assertThat(report.count(TransferKind.READ, "User")).isEqualTo(3);
        assertThat(report.count(TransferKind.READ, "Code")).isEqualTo(14);
        assertThat(report.count(TransferKind.READ, "TextSource")).isEqualTo(6);
        assertThat(report.count(TransferKind.READ, "PDFSource")).isEqualTo(2);
        assertThat(report.count(TransferKind.READ, "PictureSource")).isEqualTo(1);
        assertThat(report.count(TransferKind.READ, "AudioSource")).isEqualTo(1);
        assertThat(report.count(TransferKind.READ, "VideoSource")).isEqualTo(2);
        assertThat(report.count(TransferKind.READ, "Transcript")).isEqualTo(3);
        assertThat(report.count(TransferKind.READ, "SyncPoint")).isEqualTo(13);
        assertThat(report.count(TransferKind.READ, "PlainTextSelection")).isEqualTo(8);
        assertThat(report.count(TransferKind.READ, "Coding")).isEqualTo(16);
        assertThat(report.count(TransferKind.READ, "Note")).isEqualTo(2);
        assertThat(report.count(TransferKind.READ, "Link")).isEqualTo(1);
        List<CodeClaim> all = project.value()
                .codebook()
                .allCodes()
                .map(code -> new CodeClaim(code.guid(), Id.of("all"), BearingKind.SUPPORTS))
                .toList();
        Transfer<EvidenceBase> evidence = project.value().evidence(all);
        assertThat(evidence.value().sources()).hasSize(12);
        assertThat(evidence.report().count(TransferKind.READ, "Coding")).isEqualTo(16);
    }
}

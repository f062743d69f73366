package io.github.qic.payments.fuzz;

import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.evidence.EvidenceBase;
import io.github.qic.cmoc.evidence.Source;
import io.github.qic.cmoc.refi.CodeClaim;
import io.github.qic.cmoc.refi.Codebook;
import io.github.qic.cmoc.refi.ProjectTexts;
import io.github.qic.cmoc.refi.RefiProject;
import io.github.qic.cmoc.refi.TheoryCodebook;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.valid.Id;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What is done with codebooks and projects of REFI-QDA. */
final class RefiUses {
    private RefiUses() {}

    static void codebook(Codebook codebook) throws IOException {
        if (codebook.codes().isEmpty()) {
            return; // no file may be so
        }
        String xml = codebook.xml();
        Outputs.xml(xml);
        Codebook again = Codebook.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .value();
        Contract.equal(codebook.codes(), again.codes(), "codes written and read");
        Contract.equal(xml, again.xml(), "written twice");
    }

    static void claims(List<CodeClaim> claims) throws IOException {
        Codebook codebook =
                TheoryCodebook.of(PeachExamples.INQUIRY.theory(), "Study").codebook();
        Contract.mayRefuse(() -> TheoryCodebook.of(codebook, Map.of(), claims));
    }

    static void read(Codebook codebook) throws IOException {
        codebook(codebook);
        TheoryCodebook theory = TheoryCodebook.of(codebook);
        Outputs.again(ProgrammeTheory.DOCUMENT, theory.theory());
        codebook(theory.with(theory.theory()).codebook());
    }

    static void project(RefiProject project) throws IOException {
        read(project.codebook());
        List<CodeClaim> claims = project.codebook()
                .allCodes()
                .map(code -> new CodeClaim(code.guid(), Id.of("rest"), BearingKind.SUPPORTS))
                .toList();
        Contract.mayRefuse(() -> {
            EvidenceBase evidence = project.evidence(claims).value();
            try (ProjectTexts texts = project.texts()) {
                for (Source source : evidence.sources()) {
                    texts.apply(source.id());
                }
            }
        });
    }
}

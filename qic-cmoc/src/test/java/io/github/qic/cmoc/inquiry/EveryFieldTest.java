package io.github.qic.cmoc.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.house.Fields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EveryFieldTest {
    @Test
    void the_golden_document_uses_every_field_at_least_once() throws IOException {
        assertThat(Fields.unused(Inquiry.class, Path.of("src/test/resources/golden/inquiry-1.json")))
                .isEmpty();
        // A document that lacks fields is reported.
        assertThat(Fields.unused(
                        Inquiry.class, Path.of("src/main/resources/io/github/qic/cmoc/inquiry/peach-theory.json")))
                .isNotEmpty();
    }

    @Test
    void a_theory_alone_has_a_document_of_its_own() throws IOException {
        Path golden = Path.of("src/test/resources/golden/programme-theory-1.json");
        ProgrammeTheory theory = ProgrammeTheory.DOCUMENT.read(golden);
        assertThat(ProgrammeTheory.DOCUMENT.write(theory)).isEqualTo(Files.readString(golden));
        assertThat(Fields.unused(ProgrammeTheory.class, golden)).allMatch(field -> field.startsWith("Citation."));
        assertThat(Inquiry.DOCUMENT
                        .read(Path.of("src/test/resources/golden/inquiry-1.json"))
                        .theory())
                .isEqualTo(theory);
    }
}

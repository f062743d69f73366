package io.github.qic.cmoc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.house.References;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @Test
    void no_reference_of_a_theory_leads_nowhere_and_nothing_is_there_twice() throws IOException {
        assertThat(References.accepted(
                        ProgrammeTheory.DOCUMENT, Files.readString(GOLDEN.resolve("programme-theory-1.json"))))
                // Texts that happen to be an id.
                .allMatch(path -> path.endsWith("/shortName"));
    }

    @Test
    void no_reference_of_an_inquiry_leads_nowhere_and_nothing_is_there_twice() throws IOException {
        assertThat(References.accepted(Inquiry.DOCUMENT, Files.readString(GOLDEN.resolve("inquiry-1.json"))))
                .allMatch(path -> path.matches(".*/(shortName|status|kind)"));
    }
}

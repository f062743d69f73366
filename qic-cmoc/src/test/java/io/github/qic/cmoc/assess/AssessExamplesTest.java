package io.github.qic.cmoc.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.indicator.Presence;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessExamplesTest {
    @Test
    void the_examples_give_the_results_they_show(@TempDir Path folder) throws IOException {
        assertThat(AssessExamples.peach(folder)).isEqualTo(Presence.PARTLY);
        assertThat(Assessment.DOCUMENT.read(folder.resolve("assessment.json")).claims())
                .hasSize(14);
        assertThat(Files.readString(folder.resolve("assessment.svg"))).startsWith("<svg");
        assertThat(AssessExamples.own(
                                PeachInquiry.inquiry(),
                                AssessExamples.indicators(),
                                PeachAssessment.answers(),
                                io.github.qic.core.PeachCollaborative.collaborative(),
                                PeachAssessment.answers().answers().get(0).date())
                        .claims())
                .hasSize(10);
    }
}

package io.github.qic.cmoc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.assess.PeachAssessment;
import io.github.qic.cmoc.check.TheoryThresholds;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.sharing.SharingRules;
import io.github.qic.core.house.Builders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BuildersTest {
    @Test
    void a_builder_that_starts_from_a_value_builds_the_same_value() throws IOException, ReflectiveOperationException {
        assertThat(Builders.assertRebuilt(
                        PeachInquiry.inquiry(),
                        Inquiry.DOCUMENT.read(Files.readString(Path.of("src/test/resources/golden/inquiry-1.json"))),
                        PeachAssessment.indicators(),
                        PeachAssessment.answers(),
                        PeachAssessment.on(LocalDate.of(2018, 2, 28)),
                        TheoryThresholds.builder().build(),
                        SharingRules.builder().fewestPeople(5).build()))
                .hasSizeGreaterThan(30)
                .contains("Inquiry", "ProgrammeTheory", "Actor", "Link", "Assessment", "Indicator");
    }
}

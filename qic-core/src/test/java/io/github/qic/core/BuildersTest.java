package io.github.qic.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.check.CollaborativeThresholds;
import io.github.qic.core.house.Builders;
import io.github.qic.core.sheet.SheetOptions;
import org.junit.jupiter.api.Test;

class BuildersTest {
    @Test
    void a_builder_that_starts_from_a_value_builds_the_same_value() throws ReflectiveOperationException {
        assertThat(Builders.assertRebuilt(
                        PeachCollaborative.collaborative(),
                        CollaborativeThresholds.builder().build(),
                        SheetOptions.builder().build()))
                .contains(
                        "Collaborative", "Programme", "LearningEvent", "Participant", "Team", "Venue", "SheetOptions");
    }
}

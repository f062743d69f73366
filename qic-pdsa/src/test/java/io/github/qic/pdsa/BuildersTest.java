package io.github.qic.pdsa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.house.Builders;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.RuleSet;
import io.github.qic.pdsa.chart.compare.ComparisonOptions;
import io.github.qic.pdsa.check.MethodThresholds;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.ValueKind;
import io.github.qic.pdsa.project.Hydration;
import io.github.qic.pdsa.project.PeachProjects;
import io.github.qic.pdsa.show.chart.PictureOptions;
import org.junit.jupiter.api.Test;

class BuildersTest {
    @Test
    void a_builder_that_starts_from_a_value_builds_the_same_value() throws ReflectiveOperationException {
        assertThat(Builders.assertRebuilt(
                        Hydration.projects(),
                        PeachProjects.all(),
                        ChartOptions.nhs(Direction.DECREASE),
                        RuleSet.nelson(),
                        MethodThresholds.builder().build(),
                        ComparisonOptions.builder().values(ValueKind.RATE).build(),
                        PictureOptions.builder().build()))
                .hasSizeGreaterThan(18)
                .contains("Project", "Cycle", "Measure", "ChartOptions", "Aim", "Sharing");
    }
}

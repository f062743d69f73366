package io.github.qic.pdsa.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.pdsa.chart.Chart;
import io.github.qic.pdsa.chart.ChartKind;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.cycle.CycleDecision;
import io.github.qic.pdsa.project.ImprovementProjects;
import io.github.qic.pdsa.testing.ProjectArbitraries;
import io.github.qic.pdsa.testing.ProjectExamples;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The examples and arbitrary values that applications test with. */
class ProjectExamplesTest {
    @Test
    void the_example_is_a_valid_document_with_a_decided_cycle() {
        ImprovementProjects projects = ProjectExamples.projects();
        assertThat(ImprovementProjects.DOCUMENT.read(ImprovementProjects.DOCUMENT.write(projects)))
                .isEqualTo(projects);
        assertThat(ProjectExamples.cycle().act().orElseThrow().decision()).isEqualTo(CycleDecision.ADOPT);
    }

    /** Sorted: 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9. */
    @Test
    void the_median_of_the_series_is_that_of_the_javadoc() {
        Chart chart = Chart.of(ProjectExamples.series(), ChartOptions.of(ChartKind.RUN));
        assertThat(chart.phases().get(0).centre()).isEqualTo(6);
    }

    @Property(tries = 30)
    void arbitrary_projects_survive_a_round_trip(@ForAll("projects") ImprovementProjects projects) {
        assertThat(ImprovementProjects.DOCUMENT.read(ImprovementProjects.DOCUMENT.write(projects)))
                .isEqualTo(projects);
    }

    @Property(tries = 100)
    void any_series_is_charted_with_any_options_which_survive_a_round_trip(
            @ForAll("series") Series series, @ForAll("options") ChartOptions options) {
        assertThat(ChartOptions.DOCUMENT.read(ChartOptions.DOCUMENT.write(options)))
                .isEqualTo(options);
        assertThat(Chart.of(series, options).phases()).isNotEmpty();
    }

    @Provide
    Arbitrary<ImprovementProjects> projects() {
        return ProjectArbitraries.improvementProjects();
    }

    @Provide
    Arbitrary<Series> series() {
        return ProjectArbitraries.series();
    }

    @Provide
    Arbitrary<ChartOptions> options() {
        return ProjectArbitraries.chartOptions();
    }
}

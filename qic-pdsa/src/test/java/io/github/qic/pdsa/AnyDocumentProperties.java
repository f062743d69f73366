package io.github.qic.pdsa;

import io.github.qic.core.house.ShippedSchema;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.project.ImprovementProjects;
import io.github.qic.pdsa.testing.ProjectArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any valid value, as a document, against the JSON Schema in the jar. */
class AnyDocumentProperties {
    @Property(tries = 30)
    void any_projects_are_valid_by_their_schema(@ForAll("projects") ImprovementProjects value) {
        ShippedSchema.assertAccepts(ImprovementProjects.DOCUMENT, value);
    }

    @Provide
    Arbitrary<ImprovementProjects> projects() {
        return ProjectArbitraries.improvementProjects();
    }

    @Property(tries = 30)
    void any_options_of_a_chart_are_valid_by_their_schema(@ForAll("options") ChartOptions value) {
        ShippedSchema.assertAccepts(ChartOptions.DOCUMENT, value);
    }

    @Provide
    Arbitrary<ChartOptions> options() {
        return ProjectArbitraries.chartOptions();
    }
}

package io.github.qic.pdsa.project;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.PlannedMeasure;
import java.util.List;
import java.util.Map;

/** What the measurement plan and the observations of a project can never be. */
final class ProjectMeasurementRules {
    private ProjectMeasurementRules() {}

    static void check(Project project, Map<Id<Measure>, Measure> measures, Problems problems) {
        project.measurementPlan().ifPresent(plan -> plans(plan.measures(), measures, problems));
        for (int i = 0; i < project.observations().size(); i++) {
            Observation found = project.observations().get(i);
            String path = "/observations/" + i;
            Measure measure = measures.get(found.measure());
            if (measure == null) {
                problems.requireKnown(found.measure(), measures.keySet(), path + "/measure", "measure");
            } else {
                problems.addAll(path, measure.problems(found));
            }
        }
    }

    private static void plans(List<PlannedMeasure> planned, Map<Id<Measure>, Measure> measures, Problems problems) {
        for (int i = 0; i < planned.size(); i++) {
            String path = "/measurementPlan/measures/" + i + "/measure";
            problems.requireKnown(planned.get(i).measure(), measures.keySet(), path, "measure");
        }
    }
}

package io.github.qic.pdsa;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.PlannedMeasure;
import io.github.qic.pdsa.measure.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What the measurement plan and the observations of a project can never be. */
final class ObservationRules {
    private ObservationRules() {}

    static void check(Project project, Map<Id<Measure>, Measure> measures, Problems problems) {
        project.measurementPlan().ifPresent(plan -> plans(plan.measures(), measures, problems));
        for (int i = 0; i < project.observations().size(); i++) {
            Observation found = project.observations().get(i);
            String path = "/observations/" + i;
            Measure measure = measures.get(found.measure());
            if (measure == null) {
                problems.requireKnown(found.measure(), measures.keySet(), path + "/measure", "measure");
            } else {
                fits(found, measure.values(), path, problems);
            }
        }
    }

    private static void plans(List<PlannedMeasure> planned, Map<Id<Measure>, Measure> measures, Problems problems) {
        for (int i = 0; i < planned.size(); i++) {
            String path = "/measurementPlan/measures/" + i + "/measure";
            problems.requireKnown(planned.get(i).measure(), measures.keySet(), path, "measure");
        }
    }

    private static void fits(Observation found, ValueKind kind, String path, Problems problems) {
        problems.require(
                !kind.divided() || found.value().isEmpty(),
                path + "/value",
                "must be a numerator and a denominator: the measure is a proportion or a rate");
        problems.require(
                kind.divided() || found.numerator().isEmpty(),
                path + "/numerator",
                "must be a value: the measure is neither a proportion nor a rate");
        problems.require(
                kind != ValueKind.PROPORTION || !aboveOne(found),
                path + "/numerator",
                "must not be more than the denominator: the measure is a proportion");
        problems.require(
                kind == ValueKind.QUANTITY
                        || found.value().map(v -> v.signum() >= 0).orElse(true),
                path + "/value",
                "must not be negative: the measure counts");
    }

    private static boolean aboveOne(Observation found) {
        BigDecimal denominator = found.denominator().orElse(BigDecimal.ZERO);
        return found.numerator().orElse(BigDecimal.ZERO).compareTo(denominator) > 0;
    }
}

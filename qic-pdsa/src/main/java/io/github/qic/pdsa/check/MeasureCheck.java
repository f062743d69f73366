package io.github.qic.pdsa.check;

import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.MeasureKind;
import io.github.qic.pdsa.measure.MeasurementPlan;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.PlannedMeasure;
import io.github.qic.pdsa.project.Project;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a project can know that a change is an improvement. */
final class MeasureCheck {
    private MeasureCheck() {}

    static void check(Project project, MethodThresholds thresholds, String path, Findings findings) {
        int count = project.measures().size();
        findings.addIf(
                count == 0, MethodRules.NO_MEASURES, path + "/measures", "the project has no measure of improvement");
        findings.addIf(
                count > 0 && (count < thresholds.fewestMeasures() || count > thresholds.mostMeasures()),
                MethodRules.MEASURE_COUNT,
                path + "/measures",
                "the project has " + Words.count(count, "measure") + "; " + thresholds.fewestMeasures() + " to "
                        + thresholds.mostMeasures() + " are usual");
        findings.addIf(
                project.measurementPlan().isEmpty(),
                MethodRules.NO_MEASUREMENT_PLAN,
                path + "/measurementPlan",
                "the project has no measurement plan, so that its effect can hardly be shown");
        kinds(project, path, findings);
        for (int i = 0; i < count; i++) {
            measure(project, project.measures().get(i), thresholds, path + "/measures/" + i, findings);
        }
        project.measurementPlan().ifPresent(plan -> outside(project, plan, path, findings));
    }

    private static void kinds(Project project, String path, Findings findings) {
        for (MeasureKind kind : MeasureKind.values()) {
            findings.addIf(
                    !project.measures().isEmpty() && project.measures().stream().noneMatch(m -> m.kind() == kind),
                    MethodRules.MEASURE_KIND_ABSENT,
                    path + "/measures",
                    "the project has no " + Words.of(kind) + " measure");
        }
    }

    private static void measure(
            Project project, Measure measure, MethodThresholds thresholds, String path, Findings findings) {
        findings.addIf(
                measure.definition().isEmpty(),
                MethodRules.MEASURE_UNDEFINED,
                path,
                "the measure has no operational definition");
        findings.addIf(
                project.measurementPlan().isPresent()
                        && !planned(project.measurementPlan().get()).contains(measure.id()),
                MethodRules.MEASURE_UNPLANNED,
                path,
                "the measurement plan does not say how the measure is collected");
        long days = project.observationsOf(measure.id()).stream()
                .filter(o -> o.figure().isPresent())
                .map(Observation::on)
                .distinct()
                .count();
        findings.addIf(
                days < 2,
                MethodRules.MEASURED_ONCE,
                path,
                "the measure has figures at " + Words.count(days, "time point") + "; 2 tell a change");
        findings.addIf(
                days >= 2 && days < thresholds.fewestPoints(),
                MethodRules.FEW_POINTS,
                path,
                "the measure has figures at " + days + " time points; " + thresholds.fewestPoints()
                        + " begin to show variation");
    }

    private static Set<Id<Measure>> planned(MeasurementPlan plan) {
        return plan.measures().stream().map(PlannedMeasure::measure).collect(Collectors.toSet());
    }

    private static void outside(Project project, MeasurementPlan plan, String path, Findings findings) {
        Set<Id<Measure>> planned = planned(plan);
        for (int i = 0; i < project.observations().size(); i++) {
            Observation found = project.observations().get(i);
            findings.addIf(
                    !plan.covers(found.on()) || !planned.contains(found.measure()),
                    MethodRules.OUTSIDE_PLAN,
                    path + "/observations/" + i,
                    "the observation is outside the measurement plan");
        }
    }
}

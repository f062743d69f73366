package io.github.qic.pdsa.check;

import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.internal.text.Words;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.MeasureKind;
import io.github.qic.pdsa.measure.MeasurementPlan;
import io.github.qic.pdsa.project.Project;

/** Checks whether a project can know that a change is an improvement. */
final class MeasureChecks {
    static final CheckGroup<ProjectCheckContext> GROUP = new CheckGroup<>(MeasureChecks::check);
    private static final Rule NO_MEASURES = GROUP.warning("pdsa.no-measures", RuleSources.MODEL);
    private static final Rule MEASURE_COUNT = GROUP.countAdvice("pdsa.measure-count", RuleSources.MODEL);
    private static final Rule MEASURE_KIND_ABSENT = GROUP.advice("pdsa.measure-kind-absent", RuleSources.MODEL);
    private static final Rule MEASURE_UNDEFINED = GROUP.warning("pdsa.measure-undefined", RuleSources.MODEL);
    private static final Rule NO_MEASUREMENT_PLAN = GROUP.warning("pdsa.no-measurement-plan", RuleSources.PEACH);
    private static final Rule MEASURE_UNPLANNED = GROUP.warning("pdsa.measure-unplanned", RuleSources.MODEL);
    private static final Rule OUTSIDE_PLAN = GROUP.warning("pdsa.observation-outside-plan", RuleSources.MODEL);

    private MeasureChecks() {}

    private static void check(ProjectCheckContext c) {
        Project project = c.project;
        int count = project.measures().size();
        int fewest = c.thresholds.fewestMeasures();
        int most = c.thresholds.mostMeasures();
        c.foundIf(count == 0, NO_MEASURES, "/measures", "the project has no measure of improvement");
        if (count > 0 && (count < fewest || count > most)) {
            String usual = fewest + " to " + most + " are usual";
            c.found(MEASURE_COUNT, "/measures", "the project has " + Words.count(count, "measure") + "; " + usual);
        }
        boolean unplanned = project.measurementPlan().isEmpty();
        String message = "the project has no measurement plan, so it will be hard to show any effect";
        c.foundIf(unplanned, NO_MEASUREMENT_PLAN, "/measurementPlan", message);
        kinds(c, project);
        c.each(project.measures(), "/measures", (measure, path) -> measure(c, measure, path));
        project.measurementPlan().ifPresent(plan -> outside(c, plan));
    }

    private static void kinds(ProjectCheckContext c, Project project) {
        for (MeasureKind kind : MeasureKind.values()) {
            if (!project.measures().isEmpty() && project.measures().stream().noneMatch(m -> m.kind() == kind)) {
                c.found(MEASURE_KIND_ABSENT, "/measures", "the project has no " + Words.of(kind) + " measure");
            }
        }
    }

    private static void measure(ProjectCheckContext c, Measure measure, String path) {
        c.foundIf(measure.definition().isEmpty(), MEASURE_UNDEFINED, path, "the measure has no operational definition");
        boolean unplanned = c.project.measurementPlan().isPresent() && !c.isPlanned(measure.id());
        String message = "the measurement plan does not say how the measure is collected";
        c.foundIf(unplanned, MEASURE_UNPLANNED, path, message);
    }

    private static void outside(ProjectCheckContext c, MeasurementPlan plan) {
        c.each(c.project.observations(), "/observations", (found, path) -> {
            boolean outside = !plan.covers(found.on()) || !c.isPlanned(found.measure());
            c.foundIf(outside, OUTSIDE_PLAN, path, "the observation is outside the measurement plan");
        });
    }
}

package io.github.qic.pdsa.check;

import io.github.qic.core.internal.collect.Maps;
import io.github.qic.core.internal.finding.CheckContext;
import io.github.qic.core.valid.Id;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.MeasurementPlan;
import io.github.qic.pdsa.measure.PlannedMeasure;
import io.github.qic.pdsa.project.Project;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One project while it is checked; paths start at the project. */
final class ProjectCheckContext extends CheckContext {
    final MethodCheckContext all;
    final Project project;
    final MethodThresholds thresholds;
    private final Map<Id<ChangeIdea>, List<Cycle>> cycles;
    private final Map<Id<Measure>, PlannedMeasure> planned;

    ProjectCheckContext(MethodCheckContext all, Project project, String path) {
        super(all, path);
        this.all = all;
        this.project = project;
        this.thresholds = all.thresholds;
        this.cycles = Maps.groupsOf(project.cycles(), Cycle::idea);
        this.planned = Maps.byKey(
                project.measurementPlan().map(MeasurementPlan::measures).orElse(List.of()), PlannedMeasure::measure);
    }

    /** The cycles that test an idea. */
    List<Cycle> cyclesOf(ChangeIdea idea) {
        return cycles.getOrDefault(idea.id(), List.of());
    }

    /** Whether the measurement plan says how a measure is collected. */
    boolean isPlanned(Id<Measure> measure) {
        return planned.containsKey(measure);
    }

    /** When the figures of a measure are planned; empty if they are not. */
    Optional<CollectionSchedule> schedule(Measure measure) {
        return Optional.ofNullable(planned.get(measure.id()))
                .flatMap(each ->
                        project.measurementPlan().map(plan -> new CollectionSchedule(plan.firstDay(), each.every())));
    }
}

package io.github.qic.pdsa.project;

import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.Problems;
import io.github.qic.pdsa.cycle.Cycle;
import io.github.qic.pdsa.cycle.Task;
import io.github.qic.pdsa.idea.ChangeIdea;
import io.github.qic.pdsa.idea.Driver;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.MeasurementPlan;
import io.github.qic.pdsa.measure.Observation;
import io.github.qic.pdsa.measure.PlannedMeasure;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The validation of a project: unknown and circular references. */
final class ProjectRules {
    private final Project project;
    private final Problems problems = new Problems();
    private final Set<Id<Driver>> drivers;
    private final Set<Id<ChangeIdea>> ideas;
    private final Set<Id<Cycle>> cycles;
    private final Map<Id<Measure>, Measure> measures;

    private ProjectRules(Project project) {
        this.project = project;
        this.drivers = project.drivers().stream()
                .flatMap(d -> Stream.concat(Stream.of(d), d.secondary().stream()))
                .map(Driver::id)
                .collect(Collectors.toSet());
        this.ideas = ids(project.ideas(), ChangeIdea::id);
        this.cycles = ids(project.cycles(), Cycle::id);
        this.measures = project.measures().stream().collect(Collectors.toMap(Measure::id, m -> m, (a, b) -> a));
    }

    static Problems check(Project project) {
        ProjectRules rules = new ProjectRules(project);
        rules.problems
                .requireText(project.title(), "/title")
                .requireUnique(project.ideas(), ChangeIdea::id, "/ideas", "id")
                .requireUnique(project.measures(), Measure::id, "/measures", "id")
                .requireUnique(project.cycles(), Cycle::id, "/cycles", "id")
                .requireText(project.summary(), "/summary");
        rules.drivers(project.drivers(), "/drivers", new HashSet<>());
        project.aim().flatMap(Aim::howMuch).ifPresent(e -> rules.measure(e.measure(), "/aim/howMuch/measure"));
        rules.ideas();
        rules.cycles();
        rules.circles();
        rules.measurementPlan();
        rules.observations();
        return rules.problems;
    }

    private static <T> Set<Id<T>> ids(Collection<T> items, Function<T, Id<T>> id) {
        return items.stream().map(id).collect(Collectors.toSet());
    }

    private void drivers(List<Driver> level, String path, Set<Id<Driver>> seen) {
        for (int i = 0; i < level.size(); i++) {
            Id<Driver> id = level.get(i).id();
            problems.require(seen.add(id), path + "/" + i + "/id", "is a duplicate: " + id);
            drivers(level.get(i).secondary(), path + "/" + i + "/secondary", seen);
        }
    }

    private void measure(Optional<Id<Measure>> id, String path) {
        id.ifPresent(known -> problems.requireKnown(known, measures.keySet(), path, "measure"));
    }

    private void ideas() {
        for (int i = 0; i < project.ideas().size(); i++) {
            ChangeIdea idea = project.ideas().get(i);
            for (int k = 0; k < idea.drivers().size(); k++) {
                problems.requireKnown(idea.drivers().get(k), drivers, "/ideas/" + i + "/drivers/" + k, "driver");
            }
            for (int k = 0; k < idea.measures().size(); k++) {
                measure(Optional.of(idea.measures().get(k)), "/ideas/" + i + "/measures/" + k);
            }
        }
    }

    private void cycles() {
        for (int i = 0; i < project.cycles().size(); i++) {
            Cycle cycle = project.cycles().get(i);
            String path = "/cycles/" + i;
            cycle.idea().ifPresent(idea -> problems.requireKnown(idea, ideas, path + "/idea", "idea"));
            cycle.follows().ifPresent(other -> problems.requireKnown(other, cycles, path + "/follows", "cycle"));
            for (int k = 0; k < cycle.plan().predictions().size(); k++) {
                String at = path + "/plan/predictions/" + k + "/expected/measure";
                cycle.plan().predictions().get(k).expected().ifPresent(e -> measure(e.measure(), at));
            }
            tasks(cycle.plan().tasks(), path + "/plan/tasks/");
            tasks(cycle.plan().data(), path + "/plan/data/");
        }
    }

    private void tasks(List<Task> tasks, String path) {
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            problems.require(
                    !project.taskOwnersRequired() || task.who().isPresent(),
                    path + i + "/who",
                    "is missing: this project requires an owner for each task");
            measure(task.measure(), path + i + "/measure");
        }
    }

    private void circles() {
        Map<Id<Cycle>, Id<Cycle>> before = project.cycles().stream()
                .filter(c -> c.follows().isPresent())
                .collect(Collectors.toMap(Cycle::id, c -> c.follows().orElseThrow(), (a, b) -> a));
        for (int i = 0; i < project.cycles().size(); i++) {
            problems.require(
                    !leadsBack(project.cycles().get(i).id(), before),
                    "/cycles/" + i + "/follows",
                    "must not lead back to the same cycle");
        }
    }

    private static boolean leadsBack(Id<Cycle> start, Map<Id<Cycle>, Id<Cycle>> before) {
        Set<Id<Cycle>> seen = new HashSet<>();
        Optional<Id<Cycle>> at = Optional.ofNullable(before.get(start));
        while (at.isPresent() && seen.add(at.get())) {
            at = Optional.ofNullable(before.get(at.get()));
        }
        return seen.contains(start);
    }

    private void measurementPlan() {
        List<PlannedMeasure> planned =
                project.measurementPlan().map(MeasurementPlan::measures).orElse(List.of());
        for (int i = 0; i < planned.size(); i++) {
            measure(Optional.of(planned.get(i).measure()), "/measurementPlan/measures/" + i + "/measure");
        }
    }

    private void observations() {
        for (int i = 0; i < project.observations().size(); i++) {
            Observation observation = project.observations().get(i);
            String path = "/observations/" + i;
            measure(Optional.of(observation.measure()), path + "/measure");
            Optional.ofNullable(measures.get(observation.measure()))
                    .ifPresent(measure -> problems.addAll(path, measure.problems(observation)));
        }
    }
}
